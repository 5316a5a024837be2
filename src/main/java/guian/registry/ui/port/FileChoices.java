package guian.registry.ui.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lets the person choose files. */
public interface FileChoices {
  /** A kind of file, with the endings it goes by. */
  enum Kind {
    REGISTRY("guian"),
    SPREADSHEET(
        "xlsx", "xlsm", "xls", "et", "ods", "fods", "csv", "tsv", "txt", "html", "htm", "xml"),
    PDF("pdf"),
    XLSX("xlsx"),
    DOCX("docx"),
    TEMPLATE("json"),
    CSV("csv"),
    PNG("png"),
    SVG("svg"),
    /** Whatever there is; a name keeps its ending. */
    ANY;

    private final List<String> endings;

    Kind(String... endings) {
      this.endings = List.of(endings);
    }

    /** The endings, without a dot; the first is given to a new file. None for any file. */
    public List<String> endings() {
      return endings;
    }
  }

  /** One file to read; empty when the person leaves the dialog. */
  Optional<Path> open(Kind kind);

  /** Several files to read; empty when the person leaves the dialog. */
  List<Path> openSeveral(Kind kind);

  /** A folder to write into; empty when the person leaves the dialog. */
  Optional<Path> folder();

  /** Shows a file with the program that the system has for its kind. */
  void show(Path file);

  /** A file to write, its ending added; empty when the person leaves the dialog. */
  Optional<Path> save(Kind kind, String suggestedName);
}
