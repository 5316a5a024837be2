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
 */
public record SourceFile(
    String name, String sha256, long bytes, String format, @Nullable String encoding) {}
