package guian.registry.importing.workbook;

/** Told how far a reading or writing has come, now and then. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress SILENT = rows -> {};

  /**
   * So many rows are done.
   *
   * @throws java.util.concurrent.CancellationException to stop the work
   */
  void rows(long done);
}
