package guian.registry.report.office;

import guian.registry.model.OfficialTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

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
    try {
      // The workbook's writer leaves sizes to the directory at the end, which only a file has.
      Path path = Files.createTempFile("guian", ".zip");
      try {
        Files.write(path, file);
        return copied(path, made);
      } finally {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] copied(Path file, Instant made) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(file.toFile());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry each : Collections.list(in.entries())) {
        byte[] bytes = in.getInputStream(each).readAllBytes();
        zip.putNextEntry(entry(each.getName(), made));
        zip.write(each.getName().equals(PROPERTIES) ? dated(bytes, made) : bytes);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] dated(byte[] properties, Instant made) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(CREATED, "$1" + stated(made) + "$2")
        .getBytes(StandardCharsets.UTF_8);
  }
}
