package guian.registry.ui.firms;

import guian.registry.store.firms.SavedViews.SavedView;
import guian.registry.text.Messages;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Drops the saved views. */
final class ViewsButton extends MenuButton {
  private final SavedViewsModel model;
  private final Messages messages;

  ViewsButton(SavedViewsModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("small");
    setGraphic(IconView.of(Icon.VIEW));
    setMinWidth(USE_PREF_SIZE);
    model.viewsProperty().addListener((o, before, after) -> fill());
    model.nameProperty().addListener((o, before, after) -> showName());
    showName();
    fill();
  }

  private void showName() {
    setText(messages.get("firms.view", model.nameProperty().get()));
    setAccessibleText(getText());
  }

  private void fill() {
    getItems().setAll(item(messages.get("firms.view.usual"), model::showUsual));
    for (SavedView view : model.viewsProperty().get()) {
      getItems().add(item(view.name(), () -> model.show(view)));
    }
    getItems().addAll(new SeparatorMenuItem(), item(messages.get("firms.view.save"), model::save));
    for (SavedView view : model.viewsProperty().get()) {
      getItems()
          .add(item(messages.get("firms.view.remove", view.name()), () -> model.remove(view)));
    }
  }

  private static MenuItem item(String text, Runnable run) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run.run());
    return item;
  }
}
