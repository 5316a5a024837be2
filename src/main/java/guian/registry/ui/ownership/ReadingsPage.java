package guian.registry.ui.ownership;

import guian.registry.text.Messages;
import guian.registry.ui.common.Named;
import guian.registry.ui.common.PageHead;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.common.TextColumn;
import guian.registry.ui.ownership.ReadingsViewModel.Part;
import guian.registry.ui.ownership.ReadingsViewModel.Row;
import guian.registry.ui.ownership.ReadingsViewModel.Shown;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page of the two readings: what each counts, and the owners with what is theirs. */
public final class ReadingsPage extends VBox {
  private final ReadingsViewModel model;
  private final Messages messages;
  private final PageHead head;
  private final VBox zone = new VBox(4);
  private final VBox owners = new VBox(4);
  private final TableView<Row> table = new TableView<>();
  private final TextColumn<Row> amount;

  /** The page; {@code back} leaves it. */
  public ReadingsPage(ReadingsViewModel model, Messages messages, Runnable back) {
    this.model = model;
    this.messages = messages;
    ComboBox<guian.registry.model.Indicator> indicator = choice(model::name, "indicator");
    indicator.setItems(model.indicators());
    indicator.valueProperty().bindBidirectional(model.indicatorProperty());
    ComboBox<guian.registry.model.Period> period = choice(model::name, "period");
    period.setItems(model.periods());
    period.valueProperty().bindBidirectional(model.periodProperty());
    head = new PageHead(messages.get("common.back"), back, indicator, period);
    head.setTitle(messages.get("ownership.title"), "");
    zone.getStyleClass().add("reading-card");
    owners.getStyleClass().add("reading-card");
    HBox cards = new HBox(zone, owners);
    cards.getStyleClass().add("reading-cards");
    zone.minWidthProperty().bind(cards.widthProperty().multiply(0.42));
    zone.maxWidthProperty().bind(zone.minWidthProperty());
    HBox.setHgrow(owners, Priority.ALWAYS);
    amount = column("amount", true, 150, Row::amount);
    fillTable();
    VBox.setVgrow(table, Priority.ALWAYS);
    getStyleClass().add("page");
    getChildren().addAll(head, cards, table);
    model.shownProperty().addListener((o, before, after) -> show(after));
    show(model.shownProperty().get());
  }

  private <T> ComboBox<T> choice(Function<T, String> name, String what) {
    ComboBox<T> box = new ComboBox<>();
    box.setConverter(new Named<>(name));
    box.setMinWidth(USE_PREF_SIZE);
    box.setVisibleRowCount(20);
    box.setAccessibleText(messages.get("ownership." + what));
    return box;
  }

  private void fillTable() {
    table.getColumns().add(column("owner", false, 320, Row::owner));
    table.getColumns().add(column("place", false, 90, Row::place));
    table.getColumns().add(column("firms", true, 90, Row::firms));
    table.getColumns().add(amount);
    table.getColumns().add(column("share", true, 90, Row::share));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setFixedCellSize(30);
    table.getStyleClass().add("side-table");
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setAccessibleText(messages.get("ownership.table"));
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    table.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        openSelected();
      }
    });
  }

  private TextColumn<Row> column(
      String key, boolean figure, double width, Function<Row, String> text) {
    return new TextColumn<>(messages.get("ownership.head." + key), figure, width, text);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      openSelected();
      event.consume();
    } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(model.copied(table.getSelectionModel().getSelectedItems()));
      Clipboard.getSystemClipboard().setContent(content);
      event.consume();
    }
  }

  private void openSelected() {
    Row row = table.getSelectionModel().getSelectedItem();
    if (row != null) {
      model.openFirm(row.firm());
    }
  }

  private void show(@Nullable Shown shown) {
    zone.getChildren().clear();
    owners.getChildren().clear();
    table.getItems().clear();
    if (shown == null) {
      table.setPlaceholder(new Label(messages.get("ownership.none")));
      return;
    }
    zone.getChildren()
        .addAll(
            PaneParts.head(messages.get("ownership.zone"), ""),
            styled(shown.zone(), "figure"),
            styled(shown.zoneNote(), "strong"),
            styled(messages.get("ownership.zone.how"), "muted"));
    owners.getChildren().add(PaneParts.head(messages.get("ownership.owners"), ""));
    if (shown.refusal().isEmpty()) {
      owners.getChildren().add(parts(shown));
    } else {
      owners.getChildren().add(styled(shown.refusal(), "danger-text"));
    }
    owners
        .getChildren()
        .addAll(
            styled(messages.get("ownership.owners.how"), "muted"),
            styled(shown.ownersNote(), "muted"));
    amount.setUnit(shown.unit());
    table.getItems().setAll(shown.rows());
    table.setPlaceholder(new Label(shown.refusal()));
  }

  private static Node parts(Shown shown) {
    GridPane grid = PaneParts.columns(false, true, true);
    grid.setHgap(16);
    for (Part part : shown.parts()) {
      Label amount = styled(part.amount(), "strong");
      amount.setMinWidth(USE_PREF_SIZE);
      Label share = new Label(part.share().equals("—") ? part.share() : part.share() + "%");
      share.setMinWidth(USE_PREF_SIZE);
      share.setAlignment(Pos.CENTER_RIGHT);
      grid.addRow(grid.getRowCount(), new Label(part.name()), amount, share);
    }
    grid.setMaxWidth(520);
    return grid;
  }

  private static Label styled(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
