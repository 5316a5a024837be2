package guian.registry.ui.shell;

import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DropPanel;
import guian.registry.ui.common.Segments;
import guian.registry.ui.port.FileChoices;
import guian.registry.ui.port.FileChoices.Kind;
import guian.registry.ui.port.Registries;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The settings of this user: language, look, and which registry file is open. */
public final class SettingsPopup {
  private final ShellViewModel model;
  private final Messages messages;
  private final Registries registries;
  private final FileChoices files;
  private DropPanel panel = new DropPanel(new VBox());

  /** Settings of the window that {@code model} describes. */
  public SettingsPopup(
      ShellViewModel model, Messages messages, Registries registries, FileChoices files) {
    this.model = model;
    this.messages = messages;
    this.registries = registries;
    this.files = files;
  }

  /** Opens beside {@code owner}. */
  void show(Node owner) {
    VBox content =
        new VBox(
            16,
            group("shell.settings.language", languages()),
            group("shell.settings.look", looks()),
            group("shell.settings.registry", open(), create()));
    ZoneModel zone = model.zone();
    if (zone != null) {
      ZoneForm form = new ZoneForm(zone, messages, () -> panel.hide());
      content.getChildren().add(2, group("shell.settings.zone", form));
    }
    panel = new DropPanel(content);
    panel.showBeside(owner);
  }

  private VBox group(String key, Node... nodes) {
    Label head = new Label(messages.get(key));
    head.getStyleClass().addAll("caption", "muted");
    VBox group = new VBox(4, head);
    group.getChildren().addAll(nodes);
    return group;
  }

  private Node languages() {
    Segments<Language> choice = new Segments<>();
    choice.setChoices(
        List.of(Language.ZH, Language.EN), language -> language == Language.ZH ? "中文" : "English");
    choice.valueProperty().set(model.languageProperty().get());
    choice
        .valueProperty()
        .addListener((o, before, after) -> {
          panel.hide();
          if (after != null) {
            model.choose(after);
          }
        });
    return choice;
  }

  private Node looks() {
    Segments<Boolean> choice = new Segments<>();
    choice.setChoices(
        List.of(false, true),
        isDark -> messages.get(isDark ? "shell.look.dark" : "shell.look.light"));
    choice.valueProperty().set(model.darkProperty().get());
    choice
        .valueProperty()
        .addListener((o, before, after) -> {
          if (after != null) {
            model.darkProperty().set(after);
          }
        });
    return choice;
  }

  private Button open() {
    return action(
        "shell.settings.registry.open",
        () -> files.open(Kind.REGISTRY).ifPresent(registries::open));
  }

  private Button create() {
    return action(
        "shell.settings.registry.create",
        () ->
            files
                .save(Kind.REGISTRY, registries.usual().getFileName().toString())
                .ifPresent(registries::create));
  }

  private Button action(String key, Runnable run) {
    Button button = new Button(messages.get(key));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> {
      panel.hide();
      run.run();
    });
    return button;
  }
}
