package guian.registry.report.office;

import guian.registry.model.OfficialTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Office files whose times are those of the report: equal reports are equal files. */
final class FixedZip {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";

  private FixedZip() {}

  /** An entry that states a moment. */
  static ZipEntry entry(String name, Instant made) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(made.atZone(OfficialTime.ZONE).toLocalDateTime());
    return entry;
  }

  /** A moment as the properties of a document state it. */
  static String stated(Instant made) {
    return made.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** The same file as if it was made at a moment. */
  static byte[] at(Instant made, byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // The workbook's writer leaves sizes to the directory at the end, which a stream cannot read.
    try (ZipFile in =
            ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipArchiveEntry each : Collections.list(in.getEntriesInPhysicalOrder())) {
        byte[] bytes = in.getInputStream(each).readAllBytes();
        zip.putNextEntry(entry(each.getName(), made));
        zip.write(each.getName().equals(PROPERTIES) ? dated(bytes, made) : bytes);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] dated(byte[] properties, Instant made) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(CREATED, "$1" + stated(made) + "$2")
        .getBytes(StandardCharsets.UTF_8);
  }
}
