package guian.registry.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Makes a PDF one of PDF/A-2a: tagged, its colours those of sRGB, its metadata as XMP. */
final class ArchivePdf {
  private ArchivePdf() {}

  static void ask(PdfRendererBuilder builder) {
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    // The sRGB profile that comes with Java.
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
  }

  /** Gives the metadata, which an archive reads, the date that the document has. */
  static void date(PDDocument document, Calendar made) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    try (InputStream in = metadata.createInputStream()) {
      XMPMetadata xmp = new DomXmpParser().parse(in);
      XMPBasicSchema basic = xmp.getXMPBasicSchema();
      basic.setCreateDate(made);
      basic.setModifyDate(made);
      basic.setMetadataDate(made);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new XmpSerializer().serialize(xmp, out, true);
      metadata.importXMPMetadata(out.toByteArray());
    } catch (XmpParsingException | TransformerException e) {
      throw new IllegalStateException(e);
    }
  }
}
