package guian.registry.importing.formats.html;

import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.formats.text.TagReader;
import guian.registry.importing.formats.text.TextFile;
import guian.registry.importing.workbook.FileContent;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Reading;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.importing.workbook.WorkbookReader;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of a web page, element by element, so that a large one does not fill the memory.
 * Nothing that the page refers to is fetched.
 */
public final class HtmlReader implements WorkbookReader {
  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]*charset\\s*=\\s*[\"']?\\s*([\\w-]+)");
  private static final int DEEPEST = 250;
  private static final String GB18030 = "GB18030";

  @Override
  public Workbook read(FileContent file, Reading reading) throws IOException {
    TextFile text = TextFile.of(file, declared(TextFile.head(file)));
    Tally tally = new Tally(file, reading);
    Map<Element, TableReader> tables = new LinkedHashMap<>();
    try (Reader in = new TagReader(text.reader(), tally);
        StreamParser page =
            new StreamParser(Parser.htmlParser().setMaxDepth(2 * DEEPEST)).parse(in, "")) {
      readElements(page.iterator(), tables, tally);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    List<Sheet> sheets = sheets(List.copyOf(tables.values()));
    if (sheets.isEmpty()) {
      throw new RefusedException("file.not_workbook", file.name());
    }
    return new Workbook(file.source("html", text.encoding()), Workbook.EPOCH_1900, sheets);
  }

  // A page that says GB2312 has characters of the larger sets all the same.
  private static @Nullable Charset declared(String head) {
    Matcher m = CHARSET.matcher(head);
    if (!m.find()) {
      return null;
    }
    String name = m.group(1);
    try {
      return Charset.forName(name.matches("(?i)gb2312|gbk|gb_2312-80") ? GB18030 : name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  // An element comes when it is complete, after those within it. What has been read is taken away.
  private static void readElements(
      Iterator<Element> elements, Map<Element, TableReader> tables, Tally tally)
      throws IOException {
    int sinceRow = 0;
    while (elements.hasNext()) {
      Element element = elements.next();
      if (++sinceRow > 4 * Limits.MAX_COLUMN || depth(element) > DEEPEST) {
        throw tally.tooLarge();
      }
      if (element.nameIs("tr")) {
        Element table = ancestor(element, "table");
        if (table != null) {
          tables.computeIfAbsent(table, t -> new TableReader(t, tally)).readRow(element);
        }
        element.remove();
        sinceRow = 0;
      } else if (ancestor(element, "tr") == null && isDone(element)) {
        element.remove();
        sinceRow = 0;
      }
    }
  }

  // What a table has beside its rows is still wanted when they come.
  private static boolean isDone(Element element) {
    return ancestor(element, "table") == null
        && !element.nameIs("html")
        && !element.nameIs("head")
        && !element.nameIs("body");
  }

  private static @Nullable Element ancestor(Element element, String name) {
    Element above = element.parent();
    while (above != null && !above.nameIs(name)) {
      above = above.parent();
    }
    return above;
  }

  private static int depth(Element element) {
    int depth = 0;
    for (Element above = element; above != null; above = above.parent()) {
      depth++;
    }
    return depth;
  }

  // The table with most cells is the page's data table; the others keep their number on the page.
  private static List<Sheet> sheets(List<TableReader> tables) throws IOException {
    int most = 0;
    for (int i = 1; i < tables.size(); i++) {
      if (tables.get(i).cells() > tables.get(most).cells()) {
        most = i;
      }
    }
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      if (i == most || tables.get(i).cells() > 0) {
        sheets.add(tables.get(i).finish(i == most ? "" : "#" + (i + 1)));
      }
    }
    return List.copyOf(sheets);
  }
}
