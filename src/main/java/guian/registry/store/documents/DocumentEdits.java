package guian.registry.store.documents;

import static guian.registry.store.db.Tables.DOCUMENT;
import static guian.registry.store.db.Tables.DOCUMENT_CONTENT;
import static guian.registry.store.db.Tables.FIRM;

import guian.registry.model.RefusedException;
import guian.registry.model.WholeFile;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.DocumentContentRecord;
import guian.registry.store.db.tables.records.DocumentRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Documents attached to firms by hand. Adding and removing is one step of the history each and can
 * be taken back; the bytes themselves are in no change, and stay where they are.
 */
public final class DocumentEdits {
  /** No document is longer, in bytes: 10 MB. */
  public static final int MOST = 10 * 1024 * 1024;

  private final Registry registry;

  public DocumentEdits(Registry registry) {
    this.registry = registry;
  }

  /**
   * Attaches a file to a firm and returns the document's id.
   *
   * @throws RefusedException {@code document.size} when it is longer than {@link #MOST}, {@code
   *     document.read} when it cannot be read, {@code document.same} when the firm has it already,
   *     {@code firm.gone}
   */
  public long add(Author author, long firmId, Path file) {
    byte[] bytes = read(file);
    String name = String.valueOf(file.getFileName());
    return registry.write(author, step -> add(step, author, firmId, name, bytes));
  }

  // One byte more than is allowed tells that there are more, whatever the file system says.
  private static byte[] read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new RefusedException("document.size", String.valueOf(file.getFileName()));
      }
      return bytes;
    } catch (IOException e) {
      throw new RefusedException(e, "document.read", file.toString());
    }
  }

  private static long add(Writing step, Author author, long firmId, String name, byte[] bytes) {
    if (!step.db().fetchExists(FIRM, FIRM.ID.eq(firmId))) {
      throw new RefusedException("firm.gone", firmId);
    }
    String sha256 = sha256(bytes);
    boolean same =
        step.db()
            .fetchExists(
                DOCUMENT,
                DOCUMENT
                    .FIRM_ID
                    .eq(firmId)
                    .and(DOCUMENT.SHA256.eq(sha256))
                    .and(DOCUMENT.NAME.eq(name)));
    if (same) {
      throw new RefusedException("document.same", name);
    }
    if (!step.db().fetchExists(DOCUMENT_CONTENT, DOCUMENT_CONTENT.SHA256.eq(sha256))) {
      step.content(new DocumentContentRecord(sha256, bytes));
    }
    DocumentRecord row = new DocumentRecord();
    row.setFirmId(firmId);
    row.setName(name);
    row.setLength((long) bytes.length);
    row.setSha256(sha256);
    row.setAddedAt(Writing.at(step.at()));
    row.setAddedBy(author.who());
    return step.insert(row, firmId);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Removes a document; nothing happens when it is gone already. Its bytes stay. */
  public boolean remove(Author author, long documentId) {
    return registry.write(
        author,
        step -> {
          DocumentRecord row = step.db().fetchOne(DOCUMENT, DOCUMENT.ID.eq(documentId));
          if (row != null) {
            step.delete(row, row.getFirmId());
          }
          return row != null;
        });
  }

  /**
   * Writes a document's bytes into a file, which is there whole or not at all.
   *
   * @throws RefusedException {@code document.gone}, {@code file.write}
   */
  public void write(long documentId, Path file) {
    byte[] bytes = bytes(documentId).orElseThrow(() -> new RefusedException("document.gone"));
    try {
      WholeFile.write(file, out -> out.write(bytes));
    } catch (IOException e) {
      throw new RefusedException(e, "file.write", file.toString());
    }
  }

  private Optional<byte[]> bytes(long documentId) {
    return registry.read(db ->
        db.select(DOCUMENT_CONTENT.BYTES)
            .from(DOCUMENT)
            .join(DOCUMENT_CONTENT)
            .on(DOCUMENT_CONTENT.SHA256.eq(DOCUMENT.SHA256))
            .where(DOCUMENT.ID.eq(documentId))
            .fetchOptional(DOCUMENT_CONTENT.BYTES));
  }
}
