package guian.registry.ui.reports;

import guian.registry.report.template.Template;
import guian.registry.text.Messages;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.reports.TemplateModel.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The template in use: which one, its parts, key figures, head and lists. */
final class TemplateView {
  private final TemplateModel model;
  private final Messages messages;
  private final TemplateParts parts;
  private final VBox root = new VBox();

  TemplateView(TemplateModel model, ReportTexts texts, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.parts = new TemplateParts(model, texts, messages);
    model
        .shownProperty()
        .addListener((o, before, after) -> KeptFocus.around(root, () -> show(after)));
    show(model.shownProperty().get());
  }

  Parent root() {
    return root;
  }

  private void show(@Nullable Shown shown) {
    root.getChildren().clear();
    if (shown != null) {
      root.getChildren()
          .setAll(
              choice(shown),
              PaneParts.section(
                  PaneParts.head(messages.get("reports.template.parts"), ""),
                  parts.sections(shown)),
              PaneParts.section(
                  PaneParts.head(messages.get("reports.template.figures"), ""),
                  parts.figures(shown)),
              head(shown),
              lists(shown));
    }
  }

  private Node choice(Shown shown) {
    List<String> names = new ArrayList<>(List.of(""));
    names.addAll(shown.saved());
    ComboBox<String> choice = new ComboBox<>();
    choice.setId("template-choice");
    choice.setAccessibleText(messages.get("reports.pane.template"));
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setConverter(names());
    choice.getItems().setAll(names);
    choice.setValue(shown.template().name());
    choice
        .valueProperty()
        .addListener((o, before, after) -> model.shelf().use(after.isEmpty() ? null : after));
    boolean isStandard = shown.template().name().isEmpty();
    Button remove = button("remove", model.shelf()::remove);
    remove.setDisable(isStandard);
    FlowPane buttons =
        new FlowPane(
            8,
            8,
            button("as", model.shelf()::saveAs),
            button("open", model.shelf()::open),
            button("file", model.shelf()::saveFile),
            remove);
    Label note = new Label(messages.get("reports.template.note"));
    note.getStyleClass().addAll("caption", "muted");
    note.setWrapText(true);
    VBox section = PaneParts.section(choice, buttons, note);
    section.setSpacing(8);
    return section;
  }

  private StringConverter<String> names() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable String name) {
        return name == null || name.isEmpty() ? messages.get("reports.template.standard") : name;
      }

      @Override
      public @Nullable String fromString(String text) {
        return null;
      }
    };
  }

  private Button button(String what, Runnable action) {
    Button button = new Button(messages.get("reports.template." + what));
    button.setId("template-" + what);
    button.getStyleClass().add("small");
    button.setOnAction(event -> action.run());
    return button;
  }

  private Node head(Shown shown) {
    Template template = shown.template();
    Template.Head head =
        shown.language() == guian.registry.text.Language.ZH
            ? template.chinese()
            : template.english();
    TextField organ = field("organ", head.organ());
    TextField number = field("number", head.number());
    TextField signer = field("signer", head.signer());
    Runnable save =
        () ->
            model.head(
                new Template.Head(
                    organ.getText().strip(), number.getText().strip(), signer.getText().strip()));
    GridPane grid = PaneParts.facts();
    for (TextField field : List.of(organ, number, signer)) {
      PaneParts.addFact(grid, field.getAccessibleText(), field);
      field.setOnAction(event -> save.run());
      field
          .focusedProperty()
          .addListener((o, before, after) -> {
            if (!after && field.getScene() != null) {
              save.run();
            }
          });
    }
    String language = messages.get("reports.language." + shown.language().code());
    return PaneParts.section(PaneParts.head(messages.get("reports.template.head"), language), grid);
  }

  private TextField field(String what, String text) {
    TextField field = new TextField(text);
    field.setId("head-" + what);
    field.setAccessibleText(messages.get("reports.template.head." + what));
    return field;
  }

  private Node lists(Shown shown) {
    Template.Lists lists = shown.template().lists();
    GridPane grid = PaneParts.facts();
    add(
        grid,
        "leaders",
        lists.leaders(),
        n -> new Template.Lists(n, lists.movers(), lists.firms()),
        5,
        10,
        20,
        50);
    add(
        grid,
        "movers",
        lists.movers(),
        n -> new Template.Lists(lists.leaders(), n, lists.firms()),
        5,
        10,
        20,
        50);
    add(
        grid,
        "firms",
        lists.firms(),
        n -> new Template.Lists(lists.leaders(), lists.movers(), n),
        100,
        500,
        1_000,
        3_000);
    return PaneParts.section(PaneParts.head(messages.get("reports.template.lists"), ""), grid);
  }

  private void add(
      GridPane grid, String what, int now, IntFunction<Template.Lists> changed, int... usual) {
    ComboBox<Integer> choice = new ComboBox<>();
    choice.setId("list-" + what);
    choice.setAccessibleText(messages.get("reports.template.list." + what));
    choice
        .getItems()
        .setAll(
            IntStream.concat(IntStream.of(usual), IntStream.of(now))
                .distinct()
                .sorted()
                .boxed()
                .toList());
    choice.setValue(now);
    choice.valueProperty().addListener((o, before, after) -> model.lists(changed.apply(after)));
    PaneParts.addFact(grid, choice.getAccessibleText(), choice);
  }
}
