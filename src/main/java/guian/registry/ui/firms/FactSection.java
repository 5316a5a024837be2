package guian.registry.ui.firms;

import guian.registry.model.Relation;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.common.Tag;
import guian.registry.ui.common.Tag.Tone;
import guian.registry.ui.firms.PaneContent.Fact;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;

/** A firm's facts, each beside its name; an unconfirmed relation can be confirmed at its place. */
final class FactSection {
  private final FirmPaneViewModel model;
  private final Messages messages;
  private final Words words;

  FactSection(FirmPaneViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.words = new Words(messages);
  }

  Node node(PaneContent content) {
    GridPane grid = PaneParts.facts();
    for (Fact fact : content.facts()) {
      PaneParts.addFact(grid, fact.label(), value(fact));
    }
    return PaneParts.section(grid);
  }

  private Node value(Fact fact) {
    Node text = PaneParts.value(fact.value());
    PaneContent.TagText tag = fact.tag();
    if (tag == null && fact.note().isEmpty()) {
      return text;
    }
    FlowPane value = new FlowPane(4, 2, text);
    if (tag != null) {
      value.getChildren().add(new Tag(tag.text(), tag.asks() ? Tone.ASK : Tone.DONE));
    }
    if (!fact.note().isEmpty()) {
      value.getChildren().add(PaneParts.caption(fact.note()));
    }
    if (tag != null && tag.asks()) {
      value.getChildren().add(confirm());
    }
    return value;
  }

  private Node confirm() {
    MenuButton button = new MenuButton(messages.get("firms.pane.confirm"));
    button.getStyleClass().addAll("small", "tag-height");
    for (Relation relation : Relation.values()) {
      MenuItem item = new MenuItem(words.of(relation));
      item.setOnAction(event -> model.confirm(relation));
      button.getItems().add(item);
    }
    return button;
  }
}
