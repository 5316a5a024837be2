package guian.registry.ui.reports;

import guian.registry.report.figures.Figure;
import guian.registry.report.template.Chapter;
import guian.registry.report.template.Template.Choice;
import guian.registry.text.Messages;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import guian.registry.ui.reports.TemplateModel.Shown;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows of a template's parts and key figures: printed or not, and moved up and down. */
final class TemplateParts {
  private static final double INDENT = 20;
  private static final double ICON = 14;

  private final TemplateModel model;
  private final ReportTexts texts;
  private final Messages messages;

  TemplateParts(TemplateModel model, ReportTexts texts, Messages messages) {
    this.model = model;
    this.texts = texts;
    this.messages = messages;
  }

  VBox sections(Shown shown) {
    VBox rows = new VBox(2);
    for (Choice section : shown.template().sections()) {
      rows.getChildren().add(row(section));
      if (section.chapter() == Chapter.FEATURES) {
        for (Choice feature : shown.template().features()) {
          HBox row = row(feature);
          row.setPadding(new Insets(0, 0, 0, INDENT));
          row.setDisable(!section.shown());
          rows.getChildren().add(row);
        }
      }
    }
    return rows;
  }

  private HBox row(Choice choice) {
    Chapter chapter = choice.chapter();
    String name = messages.get("reports.template.part." + chapter.code());
    HBox row =
        new HBox(4, box(chapter.code(), name, choice.shown(), on -> model.show(chapter, on)));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().add(gap());
    if (chapter.hasTable()) {
      CheckBox table = new CheckBox(messages.get("reports.template.table"));
      table.setId("table-" + chapter.code());
      table.setAccessibleText(messages.get("reports.template.table.of", name));
      table.setMinWidth(Region.USE_PREF_SIZE);
      table.setSelected(choice.table());
      table.setDisable(!choice.shown());
      table.setOnAction(event -> model.showTable(chapter, table.isSelected()));
      row.getChildren().add(table);
    }
    boolean up = model.canMove(chapter, -1);
    boolean down = model.canMove(chapter, 1);
    row.getChildren().addAll(movers(chapter.code(), name, up, down, by -> model.move(chapter, by)));
    return row;
  }

  VBox figures(Shown shown) {
    VBox rows = new VBox(2);
    List<Figure> ordered = shown.ordered();
    long printed = ordered.stream().filter(shown::has).count();
    for (int i = 0; i < ordered.size(); i++) {
      Figure figure = ordered.get(i);
      boolean has = shown.has(figure);
      String id = figure.id().replace('.', '-');
      String name = texts.label(figure);
      CheckBox box = box(id, name, has, on -> model.show(figure, on));
      box.setDisable(has && printed == 1);
      HBox row = new HBox(4, box, gap());
      row.setAlignment(Pos.CENTER_LEFT);
      boolean up = has && i > 0;
      boolean down = has && i + 1 < printed;
      row.getChildren().addAll(movers(id, name, up, down, by -> model.move(figure, by)));
      rows.getChildren().add(row);
    }
    return rows;
  }

  private static CheckBox box(String id, String name, boolean on, Consumer<Boolean> action) {
    CheckBox box = new CheckBox(name);
    box.setId("show-" + id);
    box.setSelected(on);
    box.setOnAction(event -> action.accept(box.isSelected()));
    return box;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private List<Node> movers(String id, String name, boolean up, boolean down, IntConsumer move) {
    return List.of(
        mover("up-" + id, Icon.UP, messages.get("reports.template.up", name), up, -1, move),
        mover("down-" + id, Icon.DOWN, messages.get("reports.template.down", name), down, 1, move));
  }

  private static Button mover(
      String id, Icon icon, String name, boolean can, int by, IntConsumer move) {
    Button button = new Button("", new IconView(icon, ICON));
    button.setId(id);
    button.getStyleClass().addAll("small", "icon-button", "flat");
    button.setAccessibleText(name);
    button.setDisable(!can);
    button.setOnAction(event -> move.accept(by));
    return button;
  }
}
