package guian.registry.ui.reports;

import guian.registry.report.edition.Issuing;
import guian.registry.report.office.DocxTemplate;
import guian.registry.report.office.DocxWriter;
import guian.registry.report.office.XlsxWriter;
import guian.registry.report.pages.ReportFile;
import guian.registry.text.Messages;
import guian.registry.ui.port.FileChoices;
import java.util.List;

/** A form that a report is saved in. */
enum ReportForm {
  PDF(FileChoices.Kind.PDF),
  /** The lead and the first key figures on one page. */
  SUMMARY(FileChoices.Kind.PDF),
  /** Tagged PDF/A with contents, for archives. */
  PDFA(FileChoices.Kind.PDF),
  XLSX(FileChoices.Kind.XLSX),
  DOCX(FileChoices.Kind.DOCX);

  private final FileChoices.Kind kind;

  ReportForm(FileChoices.Kind kind) {
    this.kind = kind;
  }

  FileChoices.Kind kind() {
    return kind;
  }

  /** The ending of its files' names, without a dot. */
  String ending() {
    return kind.endings().getFirst();
  }

  /** Those that an edition can be saved in besides its PDF. */
  static List<ReportForm> ofEditions() {
    return List.of(SUMMARY, XLSX, DOCX);
  }

  /** The file of an edition, made of what was frozen with it. */
  ReportFile of(Issuing.Issued edition) {
    return switch (this) {
      case PDF, PDFA -> edition.pdf();
      case SUMMARY -> edition.summary();
      case XLSX -> new XlsxWriter(new Messages(edition.language())).write(edition.composed());
      case DOCX ->
          new DocxWriter(DocxTemplate.bundled(edition.language())).write(edition.composed());
    };
  }

  /** The file, made where the PDF is there already. */
  ReportFile of(MadeReport report) {
    Messages messages = new Messages(report.language());
    return switch (this) {
      case PDF -> report.pdf();
      case SUMMARY -> report.summary();
      case PDFA -> report.archive();
      case XLSX -> new XlsxWriter(messages).write(report.composed());
      case DOCX -> new DocxWriter(DocxTemplate.bundled(report.language())).write(report.composed());
    };
  }
}
