package guian.registry;

import guian.registry.model.OfficialTime;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.UserFolders;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.FxDialogs;
import guian.registry.ui.common.FxFileChoices;
import guian.registry.ui.common.FxTasks;
import guian.registry.ui.common.PreferencesFile;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.Dialogs.Question;
import guian.registry.ui.port.FileChoices;
import guian.registry.ui.port.Job.ProgressListener;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Preferences;
import guian.registry.ui.port.Registries;
import guian.registry.ui.port.Running;
import guian.registry.ui.port.ScreenId;
import guian.registry.ui.shell.HandUndoModel;
import guian.registry.ui.shell.ScreenHost;
import guian.registry.ui.shell.SettingsPopup;
import guian.registry.ui.shell.ShellView;
import guian.registry.ui.shell.ShellViewModel;
import guian.registry.ui.shell.WindowPlace;
import guian.registry.ui.start.StartView;
import guian.registry.ui.start.StartViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** Puts the window together: ports, shell, and the screens of the registry that is open. */
final class Wiring implements Registries {
  private static final System.Logger LOG = System.getLogger(Wiring.class.getName());

  private final Stage stage;
  private final UserFolders folders;
  private final Consumer<String> shower;
  private final ExecutorService preferenceWriter =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("preferences").factory());
  private final Preferences preferences;
  private final Remembered remembered;
  private final WindowPlace place;
  private final Scene scene = new Scene(new StackPane());
  private final FxTasks tasks = new FxTasks(this::refused, this::failed);
  private Frame frame;
  private @Nullable Registry registry;

  /** The window in one language: made anew when the language changes. */
  private record Frame(Messages messages, ShellViewModel shell, ScreenHost host, Ports ports) {}

  /** The window on a stage; {@code shower} shows a file with the system's own program for it. */
  Wiring(Stage stage, UserFolders folders, Consumer<String> shower) {
    this.shower = shower;
    this.stage = stage;
    this.folders = folders;
    this.preferences = new PreferencesFile(folders.preferences(), preferenceWriter);
    this.remembered = new Remembered(preferences);
    this.place = new WindowPlace(preferences);
    this.frame = frame(remembered.language());
  }

  /**
   * Shows the window, then opens the registry: the first frame waits for neither SQL nor jOOQ.
   *
   * @param asked the registry file; null for the one that was open last
   */
  void start(@Nullable Path asked) {
    remembered.theme().apply(scene);
    Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> failed(e));
    stage.setScene(scene);
    place.restore(stage);
    stage.setOnCloseRequest(this::askBeforeClosing);
    stage.setOnHiding(event -> place.remember(stage));
    stage.show();
    Platform.runLater(() -> {
      if (asked == null) {
        openRemembered();
      } else {
        openAsked(asked);
      }
    });
  }

  private void askBeforeClosing(WindowEvent request) {
    if (frame.host().holdsEntries()) {
      request.consume();
      Messages messages = frame.messages();
      Question question =
          new Question(
              messages.get("shell.close.title"),
              messages.get("shell.close.sentence"),
              messages.get("shell.close.action"),
              messages.get("shell.close.stay"));
      frame.ports().dialogs().confirm(question, stage::hide);
    }
  }

  private void refused(RefusedException refused) {
    frame.shell().refused(frame.messages().refusal(refused));
  }

  private void failed(Throwable thrown) {
    LOG.log(System.Logger.Level.ERROR, thrown.toString(), thrown);
    frame.shell().failed(thrown);
  }

  private void openAsked(Path file) {
    if (Files.exists(file)) {
      open(file);
    } else {
      showStart();
      refused(new RefusedException("registry.missing", file.toString()));
    }
  }

  private void openRemembered() {
    Path last = remembered.registry().orElse(usual());
    if (Files.exists(last)) {
      open(last);
    } else if (Files.exists(usual())) {
      open(usual());
    } else {
      showStart();
    }
  }

  private Frame frame(Language language) {
    Messages messages = new Messages(language);
    ShellViewModel shell =
        new ShellViewModel(messages, OfficialTime.ZONE, remembered.theme() == Theme.DARK);
    ScreenHost host = new ScreenHost();
    FileChoices files = new FxFileChoices(stage, messages, preferences, shower);
    Ports ports = new Ports(tasks, new FxDialogs(stage), files, shell, shell);
    SettingsPopup settings = new SettingsPopup(shell, messages, this, files);
    scene.setRoot(new ShellView(shell, messages, host, settings).root());
    stage.setTitle(messages.get("app.title"));
    shell.languageProperty().addListener((o, before, after) -> changeLanguage(after));
    shell.darkProperty().addListener((o, before, after) -> changeLook(after));
    return new Frame(messages, shell, host, ports);
  }

  private void changeLanguage(Language language) {
    remembered.set(language);
    ScreenId screen = frame.shell().screen();
    frame = frame(language);
    Registry open = registry;
    if (open == null) {
      showStart();
    } else {
      showRegistry(open, screen == null ? ScreenId.FIRMS : screen);
    }
  }

  private void changeLook(boolean dark) {
    Theme theme = dark ? Theme.DARK : Theme.LIGHT;
    remembered.set(theme);
    theme.apply(scene);
  }

  private void showStart() {
    StartView start =
        new StartView(
            new StartViewModel(this, frame.ports().files(), frame.messages()), frame.messages());
    frame.host().setFront(start.root());
    start.focus();
  }

  private void showRegistry(Registry open, ScreenId screen) {
    Frame now = frame;
    RegistryScreens screens =
        new RegistryScreens(open, now.messages(), now.ports(), this, preferences);
    now.shell().leave(); // one may be on the screen already, which is of the registry before
    now.host().setMaker(screens::make);
    now.shell().setOnRegistryChanged(() -> readFacts(now, screens));
    HandUndoModel undo = screens.undo(now.host()::refresh);
    now.shell().setOnUndo(undo::undo, undo::redo);
    now.shell().setOnDescribe(undo::describe);
    now.shell().setZone(screens.zone(now.host()::refresh));
    readFacts(now, screens);
    now.shell().go(screen);
  }

  private void readFacts(Frame frame, RegistryScreens screens) {
    tasks.of(progress -> screens.facts()).onSuccess(frame.shell().factsProperty()::set).start();
  }

  @Override
  public void open(Path file) {
    begin(file);
  }

  @Override
  public void create(Path file) {
    if (Files.exists(file)) {
      refused(new RefusedException("registry.exists", file.toString()));
    } else {
      begin(file);
    }
  }

  @Override
  public Running createExample(ProgressListener listener, Runnable onEnd) {
    Path file = usual();
    return tasks
        .of(progress -> RegistryFiles.example(file, progress))
        .onProgress(listener)
        .onSuccess(this::use)
        .onRefused(this::refused)
        .onEnd(onEnd)
        .start();
  }

  private void begin(Path file) {
    frame.shell().done(frame.messages().get("shell.opening"));
    tasks
        .of(progress -> Registry.open(file, OfficialTime.clock()))
        .onSuccess(this::use)
        .onRefused(this::refused)
        .onEnd(() -> {
          frame.shell().withdrawNotice();
          if (registry == null) {
            showStart();
          }
        })
        .start();
  }

  @Override
  public void restore(Path backup) {
    Registry open = registry;
    if (open != null) {
      registry = null;
      tasks
          .of(progress -> RegistryFiles.replaced(open, backup))
          .onSuccess(this::useRestored)
          .start();
    }
  }

  private void useRestored(RegistryFiles.Reopened reopened) {
    use(reopened.registry());
    RefusedException refused = reopened.refused();
    if (refused != null) {
      refused(refused);
    }
  }

  private void use(Registry opened) {
    Registry before = registry;
    registry = opened;
    remembered.set(opened.path());
    showRegistry(opened, ScreenId.FIRMS);
    if (before != null) {
      tasks.of(progress -> closed(before)).start();
    }
  }

  private static Registry closed(Registry before) {
    before.close();
    return before;
  }

  @Override
  public Path usual() {
    return folders.registry();
  }

  /** Ends what runs in the background; what is written is written to its end. */
  void close() {
    tasks.close();
    if (registry != null) {
      registry.close();
    }
    preferenceWriter.shutdown();
    try {
      boolean unused = preferenceWriter.awaitTermination(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
