package guian.registry.cli;

import guian.registry.report.office.ContentsEntry;
import guian.registry.report.office.DocxTemplate;
import guian.registry.report.office.DocxWriter;
import guian.registry.report.office.XlsxWriter;
import guian.registry.report.pages.ComposedReport;
import guian.registry.report.pages.PdfStyle;
import guian.registry.report.pages.ReportFile;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files a report is saved as. */
final class ReportForms {
  /** The options that name a file to write. */
  static final List<String> NAMES = List.of("--out", "--xlsx", "--docx");

  @Option(names = "--out", paramLabel = "OUT.pdf")
  private @Nullable Path out;

  @Option(names = "--xlsx", paramLabel = "OUT")
  private @Nullable Path xlsx;

  @Option(names = "--docx", paramLabel = "OUT")
  private @Nullable Path docx;

  @Option(names = "--template-docx", paramLabel = "FILE")
  private @Nullable Path template;

  @Option(names = "--contents")
  private boolean contents;

  @Option(names = "--pdfa")
  private boolean archive;

  /** What the PDF has besides the pages. */
  PdfStyle style() {
    return new PdfStyle(contents, archive);
  }

  /** Whether something is given for a PDF that is not asked for. */
  boolean isIdleStyle() {
    return out == null && (archive || (contents && docx == null));
  }

  private List<Path> files() {
    return Stream.of(out, xlsx, docx).filter(Objects::nonNull).toList();
  }

  boolean isEmpty() {
    return files().isEmpty();
  }

  /** Whether a workbook or a document is asked for. */
  boolean isOffice() {
    return xlsx != null || docx != null;
  }

  /** Whether a template is given that no document would take. */
  boolean isIdleTemplate() {
    return template != null && docx == null;
  }

  /** Whether two forms would be written over each other, or over what they are made by. */
  boolean isSamePlace(@Nullable Path input) {
    List<@Nullable Path> all = new ArrayList<>(files());
    all.add(input);
    all.add(template);
    return SamePlace.among(all);
  }

  /** Refuses a file that cannot be written, before the work of making it. */
  void check() {
    files().forEach(ReportFile::check);
  }

  /** Saves what is asked for, and tells so; what is not asked for is not made. */
  List<Map<String, @Nullable Object>> save(
      Supplier<ReportPdf> pdf, Supplier<ComposedReport> composed, Guian guian) {
    Messages messages = guian.messages();
    ReportPdf printed = out == null && !hasContents() ? null : pdf.get();
    Map<Path, ReportFile> office = office(composed, printed, messages);
    List<Map<String, @Nullable Object>> saved = new ArrayList<>();
    if (out != null && printed != null) {
      printed.save(out);
      guian.tell(messages.get("cli.report.saved", out.toString(), printed.pages()));
      tellUnprintable(printed, guian);
      saved.add(file(out, printed, printed.pages()));
    }
    office.forEach((path, file) -> {
      file.save(path);
      guian.tell(messages.get("cli.report.saved.form", path.toString()));
      saved.add(file(path, file, null));
    });
    return saved;
  }

  /** Names the characters that stand by their codes in a PDF. */
  static void tellUnprintable(ReportPdf made, Guian guian) {
    if (!made.unprintable().isEmpty()) {
      String characters = String.join("  ", made.unprintable());
      guian.tell(guian.messages().get("report.unprintable", characters));
    }
  }

  // Made before anything is saved: what is refused leaves no file behind.
  private Map<Path, ReportFile> office(
      Supplier<ComposedReport> composed, @Nullable ReportPdf printed, Messages messages) {
    Map<Path, ReportFile> files = new LinkedHashMap<>();
    if (xlsx == null && docx == null) {
      return files;
    }
    DocxTemplate looks =
        template == null ? DocxTemplate.bundled(messages.language()) : DocxTemplate.of(template);
    ComposedReport report = composed.get();
    if (xlsx != null) {
      files.put(xlsx, new XlsxWriter(messages).write(report));
    }
    if (docx != null) {
      files.put(docx, new DocxWriter(looks).write(report, contents(printed)));
    }
    return files;
  }

  // The pages of the document are those of the PDF, as far as its reader sets them alike.
  private boolean hasContents() {
    return contents && docx != null;
  }

  private List<ContentsEntry> contents(@Nullable ReportPdf printed) {
    return printed == null || !hasContents()
        ? List.of()
        : printed.sections().stream()
            .skip(1) // the title
            .map(s -> new ContentsEntry(s.title(), s.level(), s.page()))
            .toList();
  }

  private static Map<String, @Nullable Object> file(
      Path path, ReportFile file, @Nullable Integer pages) {
    return new Json()
        .put("path", path.toString())
        .put("sha256", file.sha256())
        .put("pages", pages)
        .map();
  }
}
