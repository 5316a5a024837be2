package guian.registry.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("guian/preferences.properties");
  }

  private PreferencesFile preferences() {
    return new PreferencesFile(file(), Runnable::run);
  }

  @Test
  void whatIsSetIsThereAtTheNextStart() {
    preferences().set("registry", "/home/经办甲/台账.guian");
    assertEquals(Optional.of("/home/经办甲/台账.guian"), preferences().get("registry"));
  }

  @Test
  void whatIsRemovedIsGone() {
    preferences().set("theme", "dark");
    preferences().remove("theme");
    assertEquals(Optional.empty(), preferences().get("theme"));
  }

  @Test
  void manyChangesAreWrittenOnce() {
    List<Runnable> waiting = new ArrayList<>();
    PreferencesFile preferences = new PreferencesFile(file(), waiting::add);
    preferences.set("width", "100");
    preferences.set("width", "101");
    preferences.set("width", "102");
    assertEquals(1, waiting.size());
    waiting.getFirst().run();
    assertEquals(Optional.of("102"), preferences().get("width"));
  }

  @Test
  void aFileThatIsNoneIsForgotten() throws IOException {
    Files.createDirectories(file().getParent());
    Files.write(file(), new byte[] {'a', '=', '\\', 'u', 'x', (byte) 0xff});
    assertEquals(Optional.empty(), preferences().get("a"));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNoError() throws IOException {
    Files.writeString(folder.resolve("guian"), "a file where the folder should be");
    preferences().set("theme", "dark");
    assertFalse(Files.exists(file()));
  }
}
