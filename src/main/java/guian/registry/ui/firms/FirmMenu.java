package guian.registry.ui.firms;

import guian.registry.model.Relation;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.PagedRows.Row;
import guian.registry.ui.port.Destination;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.WindowEvent;

/** What can be done with the selected rows: the context menu, and Ctrl+C. */
final class FirmMenu {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  /** Prints the list. */
  static final KeyCombination PRINT =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

  private static final KeyCombination PAGE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination GRAPH =
      new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination MERGE =
      new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN);

  private final TableView<Row<FirmLine>> table;
  private final FirmTable firmTable;
  private final FirmsViewModel model;
  private final Messages messages;
  private final FirmPaneViewModel pane;

  FirmMenu(
      TableView<Row<FirmLine>> table,
      FirmTable firmTable,
      FirmsViewModel model,
      Messages messages,
      FirmPaneViewModel pane) {
    this.table = table;
    this.firmTable = firmTable;
    this.model = model;
    this.messages = messages;
    this.pane = pane;
  }

  void install() {
    MenuItem copy = item("firms.menu.copy", this::copyRows);
    copy.setAccelerator(COPY);
    MenuItem copyCode = item("firms.menu.copy.code", this::copyCode);
    MenuItem page = item("firms.page.open", () -> pane.open(Destination.FirmPage::new));
    page.setAccelerator(PAGE);
    MenuItem graph = item("ownership.graph", () -> pane.open(Destination.Owners::new));
    graph.setAccelerator(GRAPH);
    ContextMenu menu =
        new ContextMenu(
            page,
            item("firms.menu.growth", pane::openGrowth),
            graph,
            item("firms.menu.edit", () -> pane.edit(true)),
            relations(),
            new SeparatorMenuItem(),
            copy,
            copyCode);
    menu.setOnShowing(event -> copyCode.setDisable(code() == null));
    table.setContextMenu(menu);
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (COPY.match(event)) {
            copyRows();
            event.consume();
          } else if (PAGE.match(event)) {
            pane.open(Destination.FirmPage::new);
            event.consume();
          } else if (GRAPH.match(event)) {
            pane.open(Destination.Owners::new);
            event.consume();
          }
        });
  }

  /** Adds the merge of two selected firms. */
  void offer(MergeModel merging) {
    MenuItem merge = item("firms.menu.merge", () -> merge(merging));
    merge.setAccelerator(MERGE);
    ContextMenu menu = table.getContextMenu();
    menu.getItems().add(menu.getItems().size() - 3, merge);
    menu.addEventHandler(
        WindowEvent.WINDOW_SHOWING, event -> merge.setDisable(selected().size() != 2));
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (MERGE.match(event)) {
            merge(merging);
            event.consume();
          }
        });
  }

  private List<Long> selected() {
    return firmTable.selectedPlaces().stream()
        .flatMap(
            place -> Optional.ofNullable(model.rows().rowsProperty().get().peek(place)).stream())
        .map(FirmLine::id)
        .toList();
  }

  private void merge(MergeModel merging) {
    List<Long> two = selected();
    if (two.size() != 2) {
      model.say(messages.get("firms.merge.two"));
      return;
    }
    merging.compare(
        two.getFirst(),
        two.getLast(),
        pair -> new MergeDialog(merging, messages, pair).show(table.getScene().getWindow()));
  }

  private Menu relations() {
    Menu menu = new Menu(messages.get("firms.menu.confirm"));
    Words words = new Words(messages);
    for (Relation relation : Relation.values()) {
      MenuItem item = new MenuItem(words.of(relation));
      item.setOnAction(event -> pane.confirm(relation));
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem(messages.get(key));
    item.setOnAction(event -> run.run());
    return item;
  }

  private void copyRows() {
    model.copy(firmTable.selectedPlaces(), FirmMenu::toClipboard);
  }

  private @org.jspecify.annotations.Nullable String code() {
    FirmLine row = firmTable.selectedRow();
    return row == null ? null : row.creditCode();
  }

  private void copyCode() {
    String code = code();
    if (code != null) {
      toClipboard(code);
      model.say(messages.get("firms.copied.code"));
    }
  }

  private static void toClipboard(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
