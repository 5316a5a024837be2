package guian.registry.importing.formats.ole;

import guian.registry.importing.formats.xls.XlsReader;
import guian.registry.importing.workbook.FileContent;
import guian.registry.importing.workbook.Reading;
import guian.registry.importing.workbook.Workbook;
import guian.registry.importing.workbook.WorkbookReader;
import guian.registry.model.RefusedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads what an OLE2 container holds: an old workbook, or a locked new one. */
public final class OleReader implements WorkbookReader {
  private static final int BUFFER = 1 << 16;
  // A file for both Excel 95 and 97 holds the workbook twice; the newer one is first.
  private static final List<String> WORKBOOKS = List.of("Workbook", "Book");

  @Override
  public Workbook read(FileContent file, Reading reading) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.path().toFile(), true)) {
      return read(file, reading, container);
    } catch (RefusedException | CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      // What the library says of a damaged container.
      throw new IOException(e);
    }
  }

  private static Workbook read(FileContent file, Reading reading, POIFSFileSystem container)
      throws IOException {
    DirectoryNode root = container.getRoot();
    if (entry(root, LockedPackage.ENTRY).isPresent()) {
      return LockedPackage.read(file, reading, container);
    }
    for (String name : WORKBOOKS) {
      Optional<DocumentEntry> entry = entry(root, name);
      if (entry.isPresent()) {
        try (InputStream in =
            new BufferedInputStream(root.createDocumentInputStream(entry.get()), BUFFER)) {
          return XlsReader.read(file, reading, in, entry.get().getSize());
        }
      }
    }
    throw new RefusedException("file.not_workbook", file.name());
  }

  private static Optional<DocumentEntry> entry(DirectoryNode root, String name) {
    for (Entry entry : root) {
      if (entry instanceof DocumentEntry document && name.equalsIgnoreCase(entry.getName())) {
        return Optional.of(document);
      }
    }
    return Optional.empty();
  }
}
