package guian.registry.ui.firms;

import guian.registry.model.Amount;
import guian.registry.model.YearOnYear;
import guian.registry.store.firms.FirmCount;
import guian.registry.store.firms.FirmSummary;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The line under the table: how many firms, what they earned, and what is missing. */
final class SummaryRow {
  private final HBox row;
  private final FirmsViewModel model;
  private final Messages messages;
  private final Words words;
  private final Periods periods;
  private final Label place = new Label();
  private final Hyperlink byOwner = new Hyperlink();

  SummaryRow(
      HBox row, FirmsViewModel model, Messages messages, ReadOnlyIntegerProperty selectedIndex) {
    this.row = row;
    this.model = model;
    this.messages = messages;
    this.words = new Words(messages);
    this.periods = new Periods(messages);
    place.getStyleClass().add("muted");
    place.widthProperty().addListener((o, before, after) -> showIfWhole(after.doubleValue()));
    model.rows().countProperty().addListener((o, before, after) -> show());
    model.rows().summaryProperty().addListener((o, before, after) -> show());
    selectedIndex.addListener((o, before, after) -> showPlace(after.intValue()));
    byOwner.getStyleClass().addAll("strong", "plain-link");
    byOwner.setMinWidth(Region.USE_PREF_SIZE);
    byOwner.setTooltip(new Tooltip(messages.get("ownership.open")));
    byOwner.setAccessibleHelp(messages.get("ownership.open"));
    show();
  }

  /** Who shows the total by owner. */
  void setOnByOwner(Runnable opener) {
    byOwner.setOnAction(event -> opener.run());
  }

  // Of all that stands in the line it is the least: rather none than "R…".
  private void showIfWhole(double width) {
    place.setOpacity(width < place.prefWidth(Region.USE_COMPUTED_SIZE) ? 0 : 1);
  }

  private void showPlace(int index) {
    place.setText(index < 0 ? "" : messages.get("firms.row", index + 1));
  }

  private void show() {
    List<Node> parts = new ArrayList<>();
    FirmCount count = model.rows().countProperty().get();
    if (count != null) {
      parts.add(group(strong(firms(count))));
    }
    FirmSummary summary = model.rows().summaryProperty().get();
    if (summary != null && model.periodProperty().get() != null) {
      parts.addAll(sums(summary));
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    parts.add(space);
    parts.add(place);
    row.getChildren().setAll(parts);
  }

  private String firms(FirmCount count) {
    return count.capped()
        ? messages.get("firms.summary.firms.capped", Figures.count(count.number() - 1))
        : messages.get("firms.summary.firms", count.number());
  }

  private List<Node> sums(FirmSummary summary) {
    List<Node> parts = new ArrayList<>();
    Amount total = summary.total();
    if (total != null) {
      String period = periods.sentence(Objects.requireNonNull(model.periodProperty().get()));
      byOwner.setText(words.yi(total.hundredths()));
      parts.add(group(plain(period), byOwner));
    }
    growth(summary.yearOnYear(), summary.comparable(), parts);
    missing(summary, parts);
    return parts;
  }

  private void growth(@Nullable YearOnYear change, long comparable, List<Node> parts) {
    if (change != null) {
      String percent = change.percent().map(Figures::growth).orElse(Figures.NONE);
      Label firms = plain(messages.get("firms.summary.comparable", comparable));
      firms.getStyleClass().add("muted");
      parts.add(
          group(
              plain(messages.get("firms.summary.growth")),
              strong(percent.equals(Figures.NONE) ? percent : percent + "%"),
              firms));
    }
  }

  private void missing(FirmSummary summary, List<Node> parts) {
    List<String> texts = new ArrayList<>();
    if (summary.notReported() > 0) {
      texts.add(messages.get("firms.summary.unreported", summary.notReported()));
    }
    if (summary.notDisclosed() > 0) {
      texts.add(messages.get("firms.summary.undisclosed", summary.notDisclosed()));
    }
    if (summary.foreign() > 0) {
      texts.add(messages.get("firms.summary.foreign", summary.foreign()));
    }
    if (!texts.isEmpty()) {
      Label text = plain(String.join(messages.get("firms.summary.both"), texts));
      text.getStyleClass().add("warning-text");
      parts.add(group(text));
    }
  }

  private static HBox group(Labeled... labels) {
    HBox group = new HBox(4, labels);
    group.setAlignment(Pos.CENTER_LEFT);
    return group;
  }

  private static Label plain(String text) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label strong(String text) {
    Label label = plain(text);
    label.getStyleClass().add("strong");
    return label;
  }
}
