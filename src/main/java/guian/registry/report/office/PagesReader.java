package guian.registry.report.office;

import guian.registry.report.office.Block.Style;
import guian.registry.report.pages.Column;
import guian.registry.report.pages.ComposedReport;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the pages of a composed report apart. A text in an element that means nothing special is a
 * paragraph, so nothing that pages print is lost.
 */
final class PagesReader extends DefaultHandler {
  /** These stand within a text; all others begin and end one. */
  private static final Set<String> INLINE = Set.of("span", "b", "i", "br");

  private static final Set<String> UNSEEN = Set.of("style", "bookmarks", "bookmark");

  private record Element(String name, String css) {}

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private String language = "";
  private String title = "";
  private String author = "";
  private String subject = "";
  private @Nullable TableReader table;

  private PagesReader() {}

  static Pages read(ComposedReport report) {
    PagesReader reader = new PagesReader();
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.newSAXParser().parse(new InputSource(new StringReader(report.pages())), reader);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Pages(
        reader.language, reader.title, reader.author, reader.subject, List.copyOf(reader.blocks));
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    String css = Objects.requireNonNullElse(attributes.getValue("class"), "");
    if (!INLINE.contains(name)) {
      flush();
    }
    if (isWide(name, css)) {
      blocks.add(new Block.Turn(true));
    }
    open.push(new Element(name, css));
    switch (name) {
      case "html" -> language = attributes.getValue("lang");
      case "meta" -> meta(attributes.getValue("name"), attributes.getValue("content"));
      case "object" -> blocks.add(new Block.Picture());
      case "table" -> table = new TableReader();
      default -> {
        if (table != null) {
          table.start(name, css, attributes.getValue("style"));
        }
      }
    }
  }

  private void meta(String name, String content) {
    switch (name) {
      case "author" -> author = content;
      case "subject" -> subject = content;
      default -> {}
    }
  }

  private boolean isWithin(String css) {
    return open.stream().anyMatch(element -> List.of(element.css().split(" ")).contains(css));
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (table != null) {
      if (table.end(name, text)) {
        blocks.add(table.table());
        table = null;
      }
    } else if (!INLINE.contains(name)) {
      flush();
    }
    Element ended = open.pop();
    if (isWide(ended.name(), ended.css())) {
      blocks.add(new Block.Turn(false));
    }
  }

  private static boolean isWide(String name, String css) {
    return name.equals("div") && List.of(css.split(" ")).contains("wide");
  }

  private void flush() {
    String written = text.toString().strip();
    text.setLength(0);
    Element element = open.peek();
    if (written.isEmpty() || element == null || UNSEEN.contains(element.name())) {
      return;
    }
    if (element.name().equals("title")) {
      title = written;
    } else {
      blocks.add(new Block.Text(style(element), written));
    }
  }

  private Style style(Element element) {
    return switch (element.name()) {
      case "h1" -> element.css().equals("annex-title") ? Style.ANNEX_TITLE : Style.HEADING;
      case "h2" -> Style.SUBHEADING;
      default ->
          isWithin("title")
              ? Style.TITLE
              : switch (element.css()) {
                case "note" -> Style.NOTE;
                case "caption" -> Style.CAPTION;
                case "annex-label" -> Style.ANNEX;
                default -> Style.BODY;
              };
    };
  }

  /** Collects the cells of one table. */
  private static final class TableReader {
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> total = List.of();
    private List<String> row = new ArrayList<>();
    private boolean inTotal;
    private String head = "";
    private String unit = "";
    private String kind = "";
    private int width;

    void start(String name, String css, @Nullable String style) {
      switch (name) {
        case "tr" -> {
          row = new ArrayList<>();
          inTotal = css.equals("total");
        }
        case "th" -> {
          unit = "";
          head = "";
          kind = css;
          width = style == null ? 0 : percent(style);
        }
        default -> {}
      }
    }

    private static int percent(String style) {
      return new BigDecimal(style.replaceAll("[^0-9.]", "")).movePointRight(2).intValue();
    }

    /** Takes the text of an element that ends; whether it was the table itself. */
    boolean end(String name, StringBuilder text) {
      String written = text.toString().strip();
      text.setLength(0);
      switch (name) {
        case "br" -> head = written;
        case "span" -> unit = written;
        case "th" ->
            columns.add(
                new Column(head.isEmpty() ? written : head, unit, width, Column.Kind.of(kind)));
        case "td" -> row.add(written);
        case "tr" -> endRow();
        default -> {}
      }
      return name.equals("table");
    }

    private void endRow() {
      if (row.isEmpty()) {
        return;
      }
      if (inTotal) {
        total = List.copyOf(row);
      } else {
        rows.add(List.copyOf(row));
      }
    }

    Block.Table table() {
      return new Block.Table(List.copyOf(columns), List.copyOf(rows), total);
    }
  }
}
