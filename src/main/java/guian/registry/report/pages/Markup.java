package guian.registry.report.pages;

/**
 * Writes XHTML: every text goes through {@link #text}, which leaves no character with a meaning.
 */
final class Markup {
  private final StringBuilder out = new StringBuilder();
  private final PrintableText printable;

  Markup(PrintableText printable) {
    this.printable = printable;
  }

  /** Markup of the program's own, as it is. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** A text, printable and escaped. */
  Markup text(String text) {
    String shown = printable.of(text);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return this;
  }

  /** An element with a text. */
  Markup element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">");
  }

  /** An element of a class with a text. */
  Markup element(String name, String cssClass, String text) {
    return raw("<" + name + " class=\"" + cssClass + "\">").text(text).raw("</" + name + ">");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
