package guian.registry.ui.imports;

import guian.registry.importing.asking.Issue;
import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The counts over a painted sheet, and what its tints mean. */
final class SheetCounts {
  private final Messages messages;

  SheetCounts(Messages messages) {
    this.messages = messages;
  }

  List<Node> of(SheetModel sheet) {
    List<Node> parts = new ArrayList<>();
    parts.add(count(messages.get("imports.sheet.rows"), sheet.rows(), ""));
    if (sheet.used()) {
      for (SheetModel.Count count : sheet.counts()) {
        String tone =
            switch (count.group()) {
              case ASKED -> "warning-text";
              case REJECTED -> "danger-text";
              case DATA, SKIPPED, DUPLICATE -> "";
            };
        parts.add(count(count.name(), count.number(), tone));
      }
    }
    return parts;
  }

  private static Node count(String name, String number, String tone) {
    Label word = caption(name);
    Label figure = caption(number);
    figure.getStyleClass().add("strong");
    if (!tone.isEmpty()) {
      word.getStyleClass().add(tone);
      figure.getStyleClass().add(tone);
    }
    HBox box = new HBox(4, word, figure);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private static Label caption(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("caption");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  List<Node> legend() {
    return Stream.of("header", "unit-line", "data", "subtotal", "asked", "rejected")
        .map(this::swatch)
        .toList();
  }

  private Node swatch(String tint) {
    Region colour = new Region();
    colour.getStyleClass().addAll("swatch", "row-" + tint);
    HBox box = new HBox(4, colour, caption(messages.get("imports.tint." + tint)));
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  /** 1 错误·4 警告·2 说明. */
  String issues(List<SheetModel.IssueLine> lines) {
    String text =
        Stream.of(Issue.Severity.values())
            .map(severity -> counted(severity, lines))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("·"));
    return text.isEmpty() ? messages.get("imports.issues.none") : text;
  }

  private String counted(Issue.Severity severity, List<SheetModel.IssueLine> lines) {
    long count = lines.stream().filter(line -> line.severity() == severity).count();
    return count == 0 ? "" : messages.get("imports.issues." + severity.code(), count);
  }
}
