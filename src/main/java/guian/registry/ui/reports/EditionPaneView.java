package guian.registry.ui.reports;

import guian.registry.text.Messages;
import guian.registry.ui.common.CellText;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.common.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The editions of a quarter's report: the draft, and where a chosen figure comes from. */
final class EditionPaneView {
  private final ReportsViewModel model;
  private final EditionsModel editions;
  private final EditionList list;
  private final SourcesView sources;
  private final VBox issued = new VBox();
  private final Label draftNumber = new Label();
  private final Messages messages;

  private final VBox parts = new VBox();

  EditionPaneView(
      ReportsViewModel model, EditionsModel editions, SourcesView sources, Messages messages) {
    this.sources = sources;
    this.model = model;
    this.editions = editions;
    this.list = new EditionList(editions, messages);
    this.messages = messages;
    model.madeProperty().addListener((o, before, after) -> show(after));
    editions.editionsProperty().addListener((o, before, after) -> showIssued());
    editions.changesProperty().addListener((o, before, after) -> showIssued());
    show(model.madeProperty().get());
  }

  Parent root() {
    return parts;
  }

  private void showIssued() {
    draftNumber.setText(draftName());
    issued.getChildren().setAll(list.editions());
    issued.getChildren().addAll(list.changes());
  }

  private String draftName() {
    return messages.get("reports.edition", Integer.toString(editions.next()));
  }

  private void show(@Nullable MadeReport report) {
    parts.getChildren().setAll(report == null ? List.of() : parts(report));
  }

  private List<Node> parts(MadeReport report) {
    List<Node> made = new ArrayList<>();
    made.add(draft(report));
    showIssued();
    made.add(issued);
    made.add(figure(report));
    return made;
  }

  // The table first, then one of its rows.
  private Node figure(MadeReport report) {
    FollowedRows rows = model.rows(report);
    FollowedRow shown = model.row(report);
    ComboBox<FollowedTable> table = choice("table-choice", "reports.facts.table", rows::name);
    table.getItems().setAll(rows.tables());
    ComboBox<FollowedRow> row = choice("figure-choice", "reports.facts.choose", FollowedRow::name);
    VBox facts = new VBox(4);
    row.valueProperty()
        .addListener((o, before, after) -> {
          facts.getChildren().setAll(after == null ? List.of() : facts(report, after));
          if (after != null) {
            model.choose(after);
          }
        });
    table.setValue(shown.table());
    row.getItems().setAll(rows.rows(shown.table()));
    row.setValue(shown);
    table
        .valueProperty()
        .addListener((o, before, after) -> {
          row.getItems().setAll(rows.rows(after));
          row.getSelectionModel().selectFirst();
        });
    return PaneParts.section(PaneParts.head(messages.get("reports.facts"), ""), table, row, facts);
  }

  private <T> ComboBox<T> choice(String id, String read, Function<T, String> name) {
    ComboBox<T> choice = new ComboBox<>();
    choice.setId(id);
    choice.setAccessibleText(messages.get(read));
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
    return choice;
  }

  private List<Node> facts(MadeReport report, FollowedRow row) {
    Label value = new Label(row.main());
    value.getStyleClass().add("figure-small");
    List<Node> nodes = new ArrayList<>(List.of(value));
    if (row.figure() != null) {
      GridPane facts = PaneParts.facts();
      model
          .texts()
          .facts(report.data(), row.figure())
          .forEach(fact ->
              PaneParts.addFact(facts, fact.label(), PaneParts.value(CellText.of(fact.value()))));
      nodes.add(facts);
    }
    nodes.add(sources.of(row));
    return nodes;
  }

  private Node draft(MadeReport report) {
    draftNumber.getStyleClass().setAll("label", "strong");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head =
        new HBox(
            8,
            draftNumber,
            new Tag(messages.get("reports.state.draft"), Tag.Tone.ASK),
            gap,
            PaneParts.caption(messages.get("reports.edition.now")));
    head.setAlignment(Pos.CENTER_LEFT);
    Hyperlink back = new Hyperlink(messages.get("reports.edition.back"));
    back.getStyleClass().add("caption");
    back.setId("back-to-draft");
    back.setOnAction(event -> model.backToDraft());
    back.visibleProperty().bind(model.editionProperty().isNotNull());
    back.managedProperty().bind(back.visibleProperty());
    VBox draft = new VBox(head, PaneParts.caption(model.texts().asOf(report.data())), back);
    draft.getStyleClass().add("draft");
    return draft;
  }
}
