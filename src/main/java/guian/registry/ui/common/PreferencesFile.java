package guian.registry.ui.common;

import guian.registry.model.WholeFile;
import guian.registry.ui.port.Preferences;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Preferences in a small properties file. What cannot be read or written is not remembered: no
 * preference is worth an error.
 */
public final class PreferencesFile implements Preferences {
  private final Path file;
  private final Executor writer;
  private final Properties values = new Properties();
  private final AtomicBoolean waiting = new AtomicBoolean();

  /** Reads {@code file}; later changes are written by {@code writer}, one after another. */
  public PreferencesFile(Path file, Executor writer) {
    this.file = file;
    this.writer = writer;
    try (Reader in = Files.newBufferedReader(file)) {
      values.load(in);
    } catch (IOException | IllegalArgumentException e) {
      values.clear();
    }
  }

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.getProperty(key));
  }

  @Override
  public void set(String key, String value) {
    if (!Objects.equals(values.setProperty(key, value), value)) {
      save();
    }
  }

  @Override
  public void remove(String key) {
    if (values.remove(key) != null) {
      save();
    }
  }

  // A column being dragged changes many times before the first of them is written.
  private void save() {
    if (waiting.compareAndSet(false, true)) {
      writer.execute(this::write);
    }
  }

  private void write() {
    waiting.set(false);
    Properties copy = new Properties();
    copy.putAll(values);
    try {
      Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      WholeFile.write(
          file, out -> copy.store(new OutputStreamWriter(out, StandardCharsets.UTF_8), null));
    } catch (IOException e) {
      System.getLogger(PreferencesFile.class.getName()).log(System.Logger.Level.DEBUG, "", e);
    }
  }
}
