package guian.registry.importing.formats;

import guian.registry.importing.formats.csv.CsvReader;
import guian.registry.importing.formats.html.HtmlReader;
import guian.registry.importing.formats.ods.OdsReader;
import guian.registry.importing.formats.ole.OleReader;
import guian.registry.importing.formats.parts.Parts;
import guian.registry.importing.formats.text.TextFile;
import guian.registry.importing.formats.xlsx.XlsxReader;
import guian.registry.importing.formats.xml2003.Xml2003Reader;
import guian.registry.importing.workbook.FileContent;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Password;
import guian.registry.importing.workbook.Progress;
import guian.registry.importing.workbook.Reading;
import guian.registry.importing.workbook.Workbook;
import guian.registry.importing.workbook.WorkbookReader;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens a spreadsheet file by what its bytes say it is, whatever its name says. */
public final class Workbooks {
  private static final Pattern MARKUP = Pattern.compile("\\A\\s*<[a-zA-Z!?]");

  // A page saved with all that belongs to it, as spreadsheet programs name 单个文件网页.
  private static final Pattern WEB_ARCHIVE =
      Pattern.compile(
          "(?i)^(?:[\\w-]+:[^\\n]*\\n(?:["
              + " \\t][^\\n]*\\n)*){0,12}content-type:\\s*multipart/related");

  private final Limits limits;

  /** Opens files within these limits. */
  public Workbooks(Limits limits) {
    this.limits = limits;
  }

  /** Reads a file as {@link #open(Path, Password, Progress)} does, without a password. */
  public Workbook open(Path path, Progress progress) {
    return open(path, null, progress);
  }

  /**
   * Reads a file.
   *
   * @param password what unlocks the file; null when none was given
   * @throws RefusedException {@code file.missing}, {@code file.unreadable}, {@code file.empty},
   *     {@code file.too_large}, {@code file.not_workbook}, {@code file.web_archive}, {@code
   *     file.encoding}, {@code file.damaged}, {@code file.encrypted}; {@code file.password_needed}
   *     or {@code file.password_wrong} when a password opens it
   */
  public Workbook open(Path path, @Nullable Password password, Progress progress) {
    return open(content(path), password, progress);
  }

  /**
   * Reads a table that was pasted: lines of fields, or a web page.
   *
   * @param name what it is called; it tells nothing of its content
   * @throws RefusedException as {@link #open(Path, Password, Progress)}
   */
  public Workbook paste(String name, String text, Progress progress) {
    try {
      Path file = Files.createTempFile("guian", ".txt");
      try {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return open(FileContent.of(file).called(name), null, progress);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new RefusedException(e, "file.unreadable", name);
    }
  }

  private Workbook open(FileContent file, @Nullable Password password, Progress progress) {
    try {
      Workbook workbook = reader(file).read(file, new Reading(limits, progress, password));
      if (workbook.sheets().isEmpty()) {
        throw new RefusedException("file.not_workbook", file.name());
      }
      return workbook;
    } catch (IOException e) {
      throw new RefusedException(e, "file.damaged", file.name());
    }
  }

  private FileContent content(Path path) {
    String name = String.valueOf(path.getFileName());
    if (!Files.exists(path)) {
      throw new RefusedException("file.missing", name);
    }
    try {
      if (!Files.isRegularFile(path)) {
        throw new RefusedException("file.not_workbook", name);
      }
      if (Files.size(path) > limits.fileBytes()) {
        throw new RefusedException("file.too_large", name);
      }
      return FileContent.of(path);
    } catch (IOException e) {
      throw new RefusedException(e, "file.unreadable", name);
    }
  }

  private WorkbookReader reader(FileContent file) throws IOException {
    if (file.bytes() == 0) {
      throw new RefusedException("file.empty", file.name());
    }
    if (file.startsWith('P', 'K', 3, 4) || file.startsWith('P', 'K', 5, 6)) {
      return zipped(file);
    }
    if (file.startsWith(0xd0, 0xcf, 0x11, 0xe0)) {
      return new OleReader();
    }
    if (file.startsWith('%', 'P', 'D', 'F')
        || file.startsWith('{', '\\', 'r', 't')
        || file.startsWith('I', 'D', ';', 'P')) {
      throw new RefusedException("file.not_workbook", file.name());
    }
    String head = TextFile.head(file);
    if (WEB_ARCHIVE.matcher(head).find()) {
      throw new RefusedException("file.web_archive", file.name());
    }
    return text(head);
  }

  private WorkbookReader zipped(FileContent file) throws IOException {
    try (Parts parts = new Parts(file, limits)) {
      boolean openDocument = parts.has(OdsReader.CONTENT) && !parts.has("[Content_Types].xml");
      return openDocument ? new OdsReader(true) : new XlsxReader();
    }
  }

  private static WorkbookReader text(String head) {
    if (!MARKUP.matcher(head).find()) {
      return new CsvReader();
    }
    if (head.toLowerCase(Locale.ROOT).contains("<html")) {
      return new HtmlReader();
    }
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return new Xml2003Reader();
    }
    return head.contains("urn:oasis:names:tc:opendocument:xmlns:office")
        ? new OdsReader(false)
        : new HtmlReader();
  }
}
