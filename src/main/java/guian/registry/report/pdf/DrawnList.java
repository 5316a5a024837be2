package guian.registry.report.pdf;

import guian.registry.report.lists.ListPages;
import guian.registry.report.lists.Steps;
import guian.registry.report.pages.WideList;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A list drawn on the pages that a layout left empty for it: those on their side. */
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

  void draw(PDDocument document) throws IOException {
    List<PDPage> empty =
        StreamSupport.stream(document.getPages().spliterator(), false)
            .filter(page -> page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
            .toList();
    if (empty.size() != pages.count()) {
      throw new IllegalStateException(
          empty.size() + " of " + document.getNumberOfPages() + " pages for " + pages.count());
    }
    pages.draw(document, empty, steps);
  }
}
