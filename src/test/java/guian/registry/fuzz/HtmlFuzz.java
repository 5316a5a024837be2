package guian.registry.fuzz;

/** Fuzzes the reader of web pages, with files as they come. */
public final class HtmlFuzz {
  private HtmlFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.read(bytes);
  }
}
