package guian.registry.report.lists;

/** Hears how far a long work is, and may end it by what it throws. */
@FunctionalInterface
public interface Steps {
  /** Nobody listens. */
  Steps SILENT = (done, all) -> {};

  /** So much is done of all; {@code all} is 0 while it is not known. */
  void at(long done, long all);

  /** The work goes on. */
  default void check() {
    at(0, 0);
  }
}
