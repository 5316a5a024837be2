package guian.registry.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Nature;
import guian.registry.report.LivedIn;
import guian.registry.report.figures.Sources;
import guian.registry.report.pages.ComposedReport;
import guian.registry.report.template.Chapter;
import guian.registry.store.Author;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ToldNotices;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Each number in a table on the pages of the example is among the lines that the screen follows its
 * row to. The pages are read cell by cell, the rows found by their place.
 */
class FollowedNumbersTest {
  private static final Set<String> SIZES = Set.of("industry", "relation", "size", "age");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyNumberOfEveryTableIsFollowed(Language language) throws Exception {
    try (LivedIn lived = new LivedIn(folder)) {
      lived.target("revenue", 1_000_000_000_000L);
      lived.value(lived.firm(5), "headcount_end", "2016Q2C", Nature.ACTUAL, null);
      Messages messages = new Messages(language);
      Ports ports =
          new Ports(
              new DirectTasks(), new NoDialogs(), new GivenFiles(), to -> {}, new ToldNotices());
      ReportServices services = ReportServices.of(lived.registry, Author.manual("li"));
      ReportsViewModel reports = new ReportsViewModel(services.reports(), ports, messages);
      reports.refresh(LivedIn.HALF);
      MadeReport made = Objects.requireNonNull(reports.madeProperty().get());
      Sources sources =
          services.reports().of(LivedIn.HALF, inUse -> inUse.showing(Chapter.SOURCES)).sources();
      RowLines lines = new RowLines(made.data(), sources, messages);
      FollowedRows rows = reports.rows(made);
      List<List<List<String>>> printed =
          tables(ComposedReport.of(made.content(), messages).pages());
      List<FollowedTable> tables = rows.tables();
      assertEquals(tables.size(), printed.size());
      List<String> missing = new ArrayList<>();
      for (int i = 0; i < tables.size(); i++) {
        missing.addAll(missing(rows.rows(tables.get(i)), printed.get(i), lines));
      }
      assertEquals(List.of(), missing);
      assertTrue(printed.stream().flatMap(List::stream).mapToLong(List::size).sum() > 1_000);
      assertTrue(tables.stream().map(FollowedTable::code).toList().containsAll(SIZES));
    }
  }

  private static List<String> missing(
      List<FollowedRow> rows, List<List<String>> printed, RowLines lines) {
    assertEquals(rows.size(), printed.size());
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      FollowedRow row = rows.get(i);
      Set<String> told = told(lines.of(row));
      printed.get(i).stream()
          .filter(number -> !told.contains(number))
          .forEach(number -> missing.add(row.id() + ": " + number));
    }
    return missing;
  }

  private static Set<String> told(List<SourceLine> lines) {
    return lines.stream().map(line -> line.amount().replace("%", "")).collect(Collectors.toSet());
  }

  // The numbers of each row of each table that has any, but for those that count the rows.
  private static List<List<List<String>>> tables(String pages) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(pages)))
            .getDocumentElement();
    List<List<List<String>>> tables = new ArrayList<>();
    for (Element table : all(root, "table")) {
      boolean counts = all(table, "th").getFirst().getTextContent().matches("序号|No\\.");
      List<List<String>> rows = new ArrayList<>();
      for (Element row : all(table, "tr")) {
        List<Element> cells = all(row, "td");
        if (!cells.isEmpty()) {
          rows.add(
              cells.subList(counts ? 1 : 0, cells.size()).stream()
                  .filter(cell -> cell.getAttribute("class").startsWith("n"))
                  .map(Element::getTextContent)
                  .filter(text -> !text.equals("—"))
                  .toList());
        }
      }
      tables.add(rows);
    }
    return tables;
  }

  private static List<Element> all(Element in, String name) {
    NodeList found = in.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
