package guian.registry.fuzz;

/** Fuzzes the reader of separated text, with files as they come. */
public final class CsvFuzz {
  private CsvFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read(bytes);
  }
}
