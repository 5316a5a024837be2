package guian.registry.ui.common;

import guian.registry.text.Messages;
import guian.registry.ui.port.FileChoices;
import guian.registry.ui.port.Preferences;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Chooses files with the system's dialog, beginning where the last one of the kind was. */
public final class FxFileChoices implements FileChoices {
  private static final String FOLDER = "folder.backup";

  private final Window window;
  private final Messages messages;
  private final Preferences preferences;
  private final Consumer<String> shower;

  /** Dialogs over {@code window}; {@code shower} shows what an address leads to. */
  public FxFileChoices(
      Window window, Messages messages, Preferences preferences, Consumer<String> shower) {
    this.shower = shower;
    this.window = window;
    this.messages = messages;
    this.preferences = preferences;
  }

  @Override
  public Optional<Path> open(Kind kind) {
    return Optional.ofNullable(chooser(kind).showOpenDialog(window))
        .map(file -> remembered(kind, file.toPath()));
  }

  @Override
  public List<Path> openSeveral(Kind kind) {
    List<File> files = chooser(kind).showOpenMultipleDialog(window);
    return files == null
        ? List.of()
        : files.stream().map(file -> remembered(kind, file.toPath())).toList();
  }

  @Override
  public Optional<Path> folder() {
    DirectoryChooser chooser = new DirectoryChooser();
    preferences
        .get(FOLDER)
        .map(Path::of)
        .filter(Files::isDirectory)
        .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
    Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    chosen.ifPresent(folder -> preferences.set(FOLDER, folder.toString()));
    return chosen;
  }

  @Override
  public Optional<Path> save(Kind kind, String suggestedName) {
    FileChooser chooser = chooser(kind);
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(window))
        .map(file -> remembered(kind, withEnding(kind, file.toPath())));
  }

  @Override
  public void show(Path file) {
    shower.accept(file.toUri().toString());
  }

  private static Path withEnding(Kind kind, Path file) {
    if (kind.endings().isEmpty()) {
      return file;
    }
    String ending = "." + kind.endings().getFirst();
    String name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? file
        : file.resolveSibling(name + ending);
  }

  private FileChooser chooser(Kind kind) {
    FileChooser chooser = new FileChooser();
    List<String> patterns =
        kind.endings().isEmpty()
            ? List.of("*")
            : kind.endings().stream().map(ending -> "*." + ending).toList();
    String name = messages.get("common.file." + kind.name().toLowerCase(Locale.ROOT));
    chooser.getExtensionFilters().add(new ExtensionFilter(name, patterns));
    preferences
        .get(folderKey(kind))
        .map(Path::of)
        .filter(Files::isDirectory)
        .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
    return chooser;
  }

  private Path remembered(Kind kind, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      preferences.set(folderKey(kind), folder.toString());
    }
    return file;
  }

  private static String folderKey(Kind kind) {
    return "folder." + kind.name().toLowerCase(Locale.ROOT);
  }
}
