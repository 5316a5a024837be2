package guian.registry.fuzz;

/** Fuzzes the reader of OpenDocument: content, styles and manifest, or a whole file. */
public final class OdsFuzz {
  private OdsFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    boolean whole = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    Target.read(
        whole
            ? bytes
            : Target.zip(
                bytes,
                "content.xml",
                "<d><body><spreadsheet><table name='a'/></spreadsheet></body></d>",
                "styles.xml",
                "<d><styles/></d>",
                "META-INF/manifest.xml",
                "<manifest/>"));
  }
}
