package guian.registry.importing.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A file as it was read.
 *
 * @param name the file's name without its folder
 * @param sha256 the SHA-256 of its bytes, hexadecimal
 * @param bytes its length
 * @param format {@code xlsx}, {@code xls}, {@code ods}, {@code csv}, {@code html} or {@code
 *     xml2003}
 * @param encoding the character encoding of a text file, else null
 * @param named whether a person gave it its name; a pasted table has one from the program
 */
public record SourceFile(
    String name,
    String sha256,
    long bytes,
    String format,
    @Nullable String encoding,
    boolean named) {

  /** The name as far as it may tell what the file is about: empty for a pasted table. */
  public String title() {
    return named ? name : "";
  }
}
