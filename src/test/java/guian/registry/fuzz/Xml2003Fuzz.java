package guian.registry.fuzz;

/** Fuzzes the reader of XML Spreadsheet 2003, with files as they come. */
public final class Xml2003Fuzz {
  private Xml2003Fuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read(bytes);
  }
}
