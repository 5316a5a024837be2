package guian.registry.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Fuzzes the reader of xls: the stream of records, put into a container, or a whole file. */
public final class XlsFuzz {
  private XlsFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    boolean whole = bytes.length > 3 && bytes[0] == (byte) 0xd0 && bytes[1] == (byte) 0xcf;
    Target.read(whole ? bytes : contained(bytes));
  }

  private static byte[] contained(byte[] stream) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(stream), "Workbook");
      container.writeFilesystem(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
