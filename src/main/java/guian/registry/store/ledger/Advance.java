package guian.registry.store.ledger;

/** Hears how far a long write has come. */
@FunctionalInterface
public interface Advance {
  /** Nobody listens. */
  Advance SILENT = (done, total) -> {};

  /**
   * So many rows of so many are written.
   *
   * @throws java.util.concurrent.CancellationException to stop; nothing is changed then
   */
  void reached(long done, long total);
}
