package guian.registry.ui.incentives;

import guian.registry.model.Amount;
import guian.registry.store.grants.GrantSummary;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The line under the ledger: how many grants, what is approved, paid, due and asked back. */
final class GrantSums {
  private final HBox row;
  private final Messages messages;
  private final Words words;

  GrantSums(HBox row, IncentivesViewModel model, Messages messages) {
    this.row = row;
    this.messages = messages;
    this.words = new Words(messages);
    model.summaryProperty().addListener((o, before, after) -> show(after));
  }

  private void show(@Nullable GrantSummary summary) {
    row.getChildren().clear();
    if (summary == null) {
      return;
    }
    add(
        messages.get(
            "incentives.sum.grants",
            Figures.count(summary.grants()),
            Figures.count(summary.firms())),
        "",
        "strong");
    add(messages.get("incentives.column.approved"), yuan(summary.approved()), "strong");
    add(messages.get("incentives.column.paid"), yuan(summary.paid()), "strong");
    if (summary.due().hundredths() != 0) {
      add(messages.get("incentives.column.due"), yuan(summary.due()), "warning-text");
    }
    if (summary.clawedBack().hundredths() != 0) {
      add(messages.get("incentives.column.clawed_back"), yuan(summary.clawedBack()), "strong");
    }
  }

  private String yuan(Amount amount) {
    return words.wan(amount.hundredths());
  }

  private void add(String name, String figure, String style) {
    HBox group = new HBox(4);
    group.setAlignment(Pos.CENTER_LEFT);
    Label first = label(name);
    group.getChildren().add(first);
    if (figure.isEmpty()) {
      first.getStyleClass().add(style);
    } else {
      Label second = label(figure);
      second.getStyleClass().addAll("strong", style);
      group.getChildren().add(second);
    }
    row.getChildren().add(group);
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
