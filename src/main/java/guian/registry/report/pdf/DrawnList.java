package guian.registry.report.pdf;

import guian.registry.report.lists.ListPages;
import guian.registry.report.lists.Steps;
import guian.registry.report.pages.WideList;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A list drawn on the pages that a layout left empty for it. */
final class DrawnList {
  private final String texts;
  private final ListPages pages;
  private final Steps steps;

  DrawnList(WideList list, ReportFonts fonts, Steps steps) {
    this.steps = steps;
    this.texts = list.texts().collect(Collectors.joining("\n"));
    String heads =
        Stream.concat(
                list.opening().stream().map(WideList.Line::text),
                list.columns().stream().map(column -> column.head() + column.unit()))
            .collect(Collectors.joining());
    this.pages = new ListPages(list, fonts.list(texts, heads), steps);
  }

  /** How many it takes. */
  int pages() {
    return pages.count();
  }

  /** All that it writes. */
  String texts() {
    return texts;
  }

  /** Draws it from the page on that a bookmark leads to. */
  void draw(PDDocument document, String bookmark) throws IOException {
    int first =
        Sections.of(document).stream()
            .filter(section -> section.title().equals(bookmark))
            .findFirst()
            .orElseThrow()
            .page();
    List<PDPage> empty =
        IntStream.range(first - 1, first - 1 + pages.count()).mapToObj(document::getPage).toList();
    pages.draw(document, empty, steps);
  }
}
