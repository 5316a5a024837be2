package guian.registry.importing.formats.html;

import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.workbook.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the text of a table cell as a browser shows it, and the number that it may stand for. */
final class CellText implements NodeVisitor {
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,3}(,\\d{3})*(\\.\\d+)?|-?\\d+(\\.\\d+)?");

  private final StringBuilder text = new StringBuilder();
  private int unseen;

  private CellText() {}

  /** The cell of a {@code td} or {@code th}; null when it holds nothing. */
  static @Nullable Cell cell(Element td, int column, Tally tally) {
    CellText reader = new CellText();
    td.traverse(reader);
    String shown = reader.shown();
    if (shown.isEmpty()) {
      return null;
    }
    tally.text(shown.length());
    Cell exact = exact(td, column, shown);
    return exact == null ? new Cell.Text(column, shown) : exact;
  }

  @Override
  public void head(Node node, int depth) {
    if (isUnseen(node)) {
      unseen++;
    } else if (unseen == 0 && node instanceof TextNode words) {
      text.append(SPACE.matcher(words.getWholeText()).replaceAll(" "));
    } else if (unseen == 0 && node instanceof Element element && breaks(element)) {
      text.append('\n');
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isUnseen(node)) {
      unseen--;
    }
  }

  private static boolean isUnseen(Node node) {
    return node instanceof Element element
        && (element.nameIs("script")
            || element.nameIs("style")
            || element.nameIs("table")
            || element.hasAttr("hidden")
            || element.attr("style").matches("(?is).*display\\s*:\\s*none.*"))
        && !(element.nameIs("td") || element.nameIs("th"));
  }

  private static boolean breaks(Element element) {
    return element.nameIs("br")
        || element.nameIs("p")
        || element.nameIs("div")
        || element.nameIs("li");
  }

  private String shown() {
    return text.toString()
        .replace('\u00a0', ' ')
        .replaceAll(" *\n *", "\n")
        .replaceAll("\n{2,}", "\n")
        .replaceAll(" {2,}", " ")
        .strip();
  }

  // Excel and LibreOffice write the number beside its shown form; it is taken when the shown form
  // is that number rounded, so that what a person sees and what is read are the same.
  private static @Nullable Cell exact(Element td, int column, String shown) {
    String stored = td.hasAttr("x:num") ? td.attr("x:num") : td.attr("sdval");
    boolean percent = shown.endsWith("%");
    String plain = percent ? shown.substring(0, shown.length() - 1) : shown;
    if (!stored.matches("-?\\d{1,15}(\\.\\d{1,20})?") || !NUMBER.matcher(plain).matches()) {
      return null;
    }
    BigDecimal seen = new BigDecimal(plain.replace(",", ""));
    BigDecimal number = new BigDecimal(stored);
    BigDecimal asSeen =
        number.scaleByPowerOfTen(percent ? 2 : 0).setScale(seen.scale(), RoundingMode.HALF_UP);
    return asSeen.compareTo(seen) == 0 ? new Cell.Number(column, stored, percent) : null;
  }
}
