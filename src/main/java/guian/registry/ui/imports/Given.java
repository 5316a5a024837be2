package guian.registry.ui.imports;

import java.nio.file.Path;

/** What a person gives to be imported. */
sealed interface Given {
  /** What it is called while it is read. */
  String name();

  /** A file. */
  record File(Path path) implements Given {
    @Override
    public String name() {
      return ImportWork.name(path);
    }
  }

  /** A block of cells from another program: lines of fields, or a web page. */
  record Table(String name, String text) implements Given {}
}
