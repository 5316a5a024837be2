package guian.registry.ui.port;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the files that the test gives. */
public final class GivenFiles implements FileChoices {
  private final List<Path> shown = new ArrayList<>();
  private List<Path> files = List.of();

  /** Chooses these from now on. */
  public void give(Path... chosen) {
    files = List.of(chosen);
  }

  /** What was shown with the system's programs. */
  public List<Path> shown() {
    return shown;
  }

  @Override
  public void show(Path file) {
    shown.add(file);
  }

  @Override
  public Optional<Path> open(Kind kind) {
    return files.stream().findFirst();
  }

  @Override
  public List<Path> openSeveral(Kind kind) {
    return files;
  }

  @Override
  public Optional<Path> folder() {
    return files.stream().findFirst();
  }

  @Override
  public Optional<Path> save(Kind kind, String suggestedName) {
    return files.stream().findFirst();
  }
}
