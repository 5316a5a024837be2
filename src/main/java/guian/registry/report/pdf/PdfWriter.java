package guian.registry.report.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import guian.registry.chart.Chart;
import guian.registry.chart.Size;
import guian.registry.model.OfficialTime;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.lists.Steps;
import guian.registry.report.pages.PdfStyle;
import guian.registry.report.pages.PrintableText;
import guian.registry.report.pages.ReportHtml;
import guian.registry.report.pages.RevenueChart;
import guian.registry.report.pages.TablePaper;
import guian.registry.report.pages.TablePaperHtml;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.Wording;
import guian.registry.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Prints a report as PDF: A4 by GB/T 9704-2012, fonts embedded, text selectable. Equal reports give
 * equal bytes. Nothing is read but the program's own resources, whatever the names contain.
 */
public final class PdfWriter {
  private static final String PRODUCER = "Guian Registry";
  private final ReportFonts fonts = new ReportFonts();

  public PdfWriter() {
    // The engine would tell every step on standard error.
    XRLog.setLoggingEnabled(false);
  }

  /** The PDF of a report in the language of {@code messages}. */
  public ReportPdf write(ReportContent content, Messages messages) {
    return write(content, messages, PdfStyle.PLAIN);
  }

  /** The same with what a style adds. */
  public ReportPdf write(ReportContent content, Messages messages, PdfStyle style) {
    return write(content, messages, style, Steps.SILENT);
  }

  /** The same, telling {@code steps} how far it is. */
  public ReportPdf write(ReportContent content, Messages messages, PdfStyle style, Steps steps) {
    QuarterlyReport report = content.report();
    ReportHtml pages = new ReportHtml(content, messages, new PrintableText(fonts::covers));
    RevenueChart chart =
        new RevenueChart(report.heading().quarter(), report.trend(), new Wording(messages));
    Optional<DrawnList> list = pages.list().map(l -> new DrawnList(l, fonts, steps));
    String html =
        list.map(drawn -> pages.document(style, drawn.pages()))
            .orElseGet(() -> pages.document(style));
    Print print =
        new Print(html, chart, list.orElse(null), pages.listTitle(), report.heading().day());
    return print(print, style, steps);
  }

  /** The pages of a report without a chart, to be kept and printed later. */
  public String pages(ReportContent content, Messages messages) {
    return new ReportHtml(content, messages, new PrintableText(fonts::covers))
        .document(PdfStyle.PLAIN);
  }

  /** The PDF of pages that were kept, of a report as of a day. */
  public ReportPdf write(String pages, LocalDate day) {
    return print(new Print(pages, null, null, "", day), PdfStyle.PLAIN, Steps.SILENT);
  }

  /** The PDF of tables in the language of {@code messages}. */
  public ReportPdf write(TablePaper paper, Messages messages) {
    return write(paper, messages, Steps.SILENT);
  }

  /** The same, telling {@code steps} how far it is. */
  public ReportPdf write(TablePaper paper, Messages messages, Steps steps) {
    PrintableText printable = new PrintableText(fonts::covers);
    TablePaperHtml pages = new TablePaperHtml(paper, new Wording(messages), printable);
    Optional<DrawnList> list = pages.list().map(l -> new DrawnList(l, fonts, steps));
    String html = list.map(drawn -> pages.document(drawn.pages())).orElseGet(pages::document);
    return print(
        new Print(html, null, list.orElse(null), printable.of(paper.title()), paper.day()),
        PdfStyle.PLAIN,
        steps);
  }

  /**
   * What is printed.
   *
   * @param list drawn on the pages that the rest leaves empty
   * @param listTitle the bookmark that leads to them
   */
  private record Print(
      String html,
      @Nullable RevenueChart chart,
      @Nullable DrawnList list,
      String listTitle,
      LocalDate day) {
    String texts() {
      return list == null ? html : html + list.texts();
    }
  }

  private ReportPdf print(Print print, PdfStyle style, Steps steps) {
    steps.check();
    PdfRendererBuilder builder = builder(print.html(), print.chart());
    if (style.archive()) {
      ArchivePdf.ask(builder);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.toStream(OutputStream.nullOutputStream());
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      try (PDDocument document = renderer.createPDFKeepOpen()) {
        if (print.list() != null) {
          print.list().draw(document, print.listTitle());
        }
        SideNumbers.write(document, fonts);
        Calendar made = GregorianCalendar.from(print.day().atStartOfDay(OfficialTime.ZONE));
        String texts = print.texts();
        fix(document, texts, made);
        if (style.archive()) {
          ArchivePdf.date(document, made);
        }
        List<ReportPdf.Section> sections = Sections.of(document);
        int pages = document.getNumberOfPages();
        document.save(bytes);
        return new ReportPdf(bytes.toByteArray(), pages, sections, PrintableText.named(texts));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfRendererBuilder builder(String html, @Nullable RevenueChart chart) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.withW3cDocument(parse(html), null);
    builder.withProducer(PRODUCER);
    builder.useUnicodeLineBreaker(new WholeNumbers());
    fonts.register(builder, chart == null ? html : html + chart.texts());
    denyResources(builder);
    if (chart != null) {
      DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
      drawers.registerDrawer(ReportHtml.CHART, drawer(chart));
      builder.useObjectDrawerFactory(drawers);
    }
    return builder;
  }

  private static Document parse(String html) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // By default the engine fetches what a page names: here nothing may be named, and nothing
  // fetched.
  private static void denyResources(PdfRendererBuilder builder) {
    FSStreamFactory denied =
        uri -> {
          throw new SecurityException("a report reads nothing from outside: " + uri);
        };
    builder.useUriResolver((base, uri) -> null);
    builder.useHttpStreamImplementation(denied);
    builder.useProtocolsStreamImplementation(denied, "file", "jar", "ftp", "data");
    for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(
          (uri, type) -> type == ExternalResourceType.FONT, priority);
    }
  }

  private FSObjectDrawer drawer(RevenueChart chart) {
    return (element, x, y, width, height, device, context, dotsPerPixel) -> {
      Size size = new Size(width / dotsPerPixel, height / dotsPerPixel);
      Chart drawn = chart.chart(size);
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) size.width(),
          (float) size.height(),
          graphics -> fonts.painter().paint(drawn, graphics));
      return Map.of();
    };
  }

  // Dates and the document's id would else be those of the moment.
  private static void fix(PDDocument document, String texts, Calendar made) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(made);
    information.setModificationDate(made);
    CRC32 id = new CRC32();
    id.update(texts.getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(id.getValue());
  }
}
