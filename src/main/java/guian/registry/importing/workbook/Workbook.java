package guian.registry.importing.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet file as read.
 *
 * @param file the file's name without its folder
 * @param sha256 the SHA-256 of its bytes, hexadecimal
 * @param bytes its length
 * @param format {@code xlsx} or {@code csv}
 * @param encoding the character encoding of a text file, else null
 */
public record Workbook(
    String file,
    String sha256,
    long bytes,
    String format,
    @Nullable String encoding,
    List<Sheet> sheets) {}
