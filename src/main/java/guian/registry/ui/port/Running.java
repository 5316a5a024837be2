package guian.registry.ui.port;

/** A job under way. */
@FunctionalInterface
public interface Running {
  /** Asks the job to stop; its work decides where it can. */
  void cancel();
}
