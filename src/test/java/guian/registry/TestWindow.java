package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.Registry;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.common.FxDialogs;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.Job.ProgressListener;
import guian.registry.ui.port.KeptPreferences;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Registries;
import guian.registry.ui.port.Running;
import guian.registry.ui.port.Tasks;
import guian.registry.ui.port.TestDialogs;
import guian.registry.ui.shell.HandUndoModel;
import guian.registry.ui.shell.ScreenHost;
import guian.registry.ui.shell.SettingsPopup;
import guian.registry.ui.shell.ShellView;
import guian.registry.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The program's window over one registry, to be made on the JavaFX thread; its work is done at once
 * on the caller's thread unless it is given other tasks.
 */
final class TestWindow implements Registries {
  private final Registry registry;
  private final KeptPreferences preferences = new KeptPreferences();
  private final NoDialogs dialogs = new NoDialogs();
  private final TestDialogs asked = new TestDialogs(dialogs);
  private final GivenFiles files = new GivenFiles();
  private final DirectTasks tasks = new DirectTasks();
  private final Messages messages;
  private final ShellViewModel shell;
  private final ScreenHost host = new ScreenHost();
  private final Scene scene;

  TestWindow(Registry registry, Language language, Theme theme, double width, double height) {
    this(registry, language, theme, width, height, null);
  }

  /** A window whose questions are asked in dialogs over {@code owner}. */
  static TestWindow asking(Registry registry, Language language, Theme theme, Stage owner) {
    TestWindow window = new TestWindow(registry, language, theme, 1120, 700);
    window.asked.use(new FxDialogs(owner));
    return window;
  }

  TestWindow(
      Registry registry,
      Language language,
      Theme theme,
      double width,
      double height,
      @Nullable Tasks others) {
    this.registry = registry;
    messages = new Messages(language);
    shell = new ShellViewModel(messages, ZoneId.of("Asia/Shanghai"), theme == Theme.DARK);
    Ports ports = new Ports(others == null ? tasks : others, asked, files, shell, shell);
    SettingsPopup settings = new SettingsPopup(shell, messages, this, files);
    scene = new Scene(new ShellView(shell, messages, host, settings).root(), width, height);
    theme.apply(scene);
    RegistryScreens screens = new RegistryScreens(registry, messages, ports, this, preferences);
    host.setMaker(screens::make);
    shell.setOnRegistryChanged(() -> shell.factsProperty().set(screens.facts()));
    HandUndoModel undo = screens.undo(host::refresh);
    shell.setOnUndo(undo::undo, undo::redo);
    shell.setOnDescribe(undo::describe);
    shell.setZone(screens.zone(host::refresh));
    shell.registryChanged();
  }

  /** Chooses the part with the word of a key; a part that cannot be reached is a failure. */
  void choose(String key) {
    scene.getRoot().applyCss();
    List<ToggleButton> found =
        scene.getRoot().lookupAll(".segment").stream()
            .map(ToggleButton.class::cast)
            .filter(button -> button.getText().equals(messages.get(key)))
            .toList();
    assertEquals(1, found.size(), key);
    found.getFirst().fire();
    assertTrue(found.getFirst().isSelected(), key);
  }

  Scene scene() {
    return scene;
  }

  ShellViewModel shell() {
    return shell;
  }

  ScreenHost host() {
    return host;
  }

  NoDialogs dialogs() {
    return dialogs;
  }

  GivenFiles files() {
    return files;
  }

  DirectTasks tasks() {
    return tasks;
  }

  Messages messages() {
    return messages;
  }

  @Override
  public void open(Path file) {
    throw new AssertionError("no other registry is opened in this window: " + file);
  }

  @Override
  public void create(Path file) {
    throw new AssertionError("no registry is made in this window: " + file);
  }

  @Override
  public Running createExample(ProgressListener listener, Runnable onEnd) {
    throw new AssertionError("the example is not made in this window");
  }

  @Override
  public void restore(Path backup) {
    throw new AssertionError("no backup is restored in this window: " + backup);
  }

  @Override
  public Path usual() {
    return registry.path();
  }
}
