package guian.registry.ui.firms;

import guian.registry.store.firms.Facet;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.ui.common.DropPanel;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A filter: a button that drops a list of a facet's values with their counts. */
final class FacetButton extends Button {
  private static final int FINDABLE = 12;

  private static final List<Facet> SHOWN =
      List.of(Facet.STATUS, Facet.INDUSTRY, Facet.PARK, Facet.FOUNDED, Facet.SIZE);

  private final Facet facet;
  private final FirmsViewModel model;
  private final Messages messages;
  private final VBox options = new VBox();
  private final TextField find = new TextField();
  private final Hyperlink any = new Hyperlink();
  private final DropPanel panel;
  private final String name;

  /** A button for each facet, besides the relation, that has chips. */
  static List<FacetButton> all(FirmsViewModel model, Messages messages) {
    return SHOWN.stream().map(facet -> new FacetButton(facet, model, messages)).toList();
  }

  private FacetButton(Facet facet, FirmsViewModel model, Messages messages) {
    this.facet = facet;
    this.model = model;
    this.messages = messages;
    this.name = messages.get("firms.filter." + facet.code());
    this.panel = new DropPanel(content());
    getStyleClass().addAll("small", "facet-button");
    setGraphic(new IconView(Icon.DOWN, 12));
    setContentDisplay(ContentDisplay.RIGHT);
    setMinWidth(USE_PREF_SIZE);
    setOnAction(event -> open());
    model.filterProperty().addListener((o, before, after) -> showChosen());
    model.rows().facetsProperty().addListener((o, before, after) -> fill());
    showChosen();
  }

  private Node content() {
    find.setPromptText(messages.get("firms.filter.find"));
    find.setAccessibleText(messages.get("firms.filter.find"));
    find.textProperty().addListener((o, before, after) -> fill());
    any.setText(messages.get("firms.filter.clear.one"));
    any.setOnAction(event -> model.choose(facet, Set.of()));
    options.getStyleClass().add("facet-options");
    ScrollPane scroll = new ScrollPane(options);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(320);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox content = new VBox(8, find, scroll, any);
    content.setPrefWidth(260);
    return content;
  }

  private void open() {
    find.clear();
    fill();
    panel.toggle(this);
  }

  private void showChosen() {
    int chosen = chosen().size();
    setText(chosen == 0 ? name : messages.get("firms.filter.chosen", name, chosen));
    setAccessibleText(getText());
    getStyleClass().remove("chosen");
    if (chosen > 0) {
      getStyleClass().add("chosen");
    }
    any.setDisable(chosen == 0);
  }

  private Set<String> chosen() {
    return model.filterProperty().get().chosen().getOrDefault(facet, Set.of());
  }

  private void fill() {
    Map<String, Long> counts = new LinkedHashMap<>(counts());
    chosen().forEach(code -> counts.putIfAbsent(code, 0L));
    boolean many = counts.size() > FINDABLE;
    find.setVisible(many);
    find.setManaged(many);
    String wanted = find.getText().strip();
    List<Node> rows = new ArrayList<>();
    counts.forEach((code, count) -> {
      String word = model.cells().facetWord(facet, code);
      if (word.contains(wanted)) {
        rows.add(option(code, word, count));
      }
    });
    options.getChildren().setAll(rows);
  }

  // Years read best in their order, the newest first; all else by count.
  private Map<String, Long> counts() {
    Map<String, Long> counts = model.rows().facetsProperty().get().of(facet);
    if (facet != Facet.FOUNDED) {
      return counts;
    }
    Map<String, Long> byYear = new LinkedHashMap<>();
    counts.keySet().stream()
        .sorted(java.util.Comparator.reverseOrder())
        .forEach(year -> byYear.put(year, counts.getOrDefault(year, 0L)));
    return byYear;
  }

  private Node option(String code, String word, long count) {
    CheckBox box = new CheckBox(word);
    box.setSelected(chosen().contains(code));
    box.setAccessibleText(messages.get("firms.filter.option", word, count));
    box.selectedProperty().addListener((o, before, on) -> choose(code, on));
    Label number = new Label(Figures.count(count));
    number.getStyleClass().addAll("caption", "muted");
    number.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(8, box, space, number);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("facet-option");
    return row;
  }

  private void choose(String code, boolean on) {
    Set<String> codes = new HashSet<>(chosen());
    if (on) {
      codes.add(code);
    } else {
      codes.remove(code);
    }
    model.choose(facet, codes);
  }
}
