package guian.registry.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Reads the sections of a printed report from its bookmarks. */
final class Sections {
  private Sections() {}

  static List<ReportPdf.Section> of(PDDocument document) throws IOException {
    List<ReportPdf.Section> sections = new ArrayList<>();
    for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
      add(sections, item, 0, document);
    }
    return sections;
  }

  private static void add(
      List<ReportPdf.Section> sections, PDOutlineItem item, int level, PDDocument document)
      throws IOException {
    PDPage page = item.findDestinationPage(document);
    int number = document.getPages().indexOf(page) + 1;
    sections.add(new ReportPdf.Section(item.getTitle(), level, number));
    for (PDOutlineItem below : item.children()) {
      add(sections, below, level + 1, document);
    }
  }
}
