package guian.registry.ui.firms;

import guian.registry.model.Relation;
import guian.registry.store.firms.Facet;
import guian.registry.text.Messages;
import guian.registry.ui.common.Chip;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** The chips that show the firms of one relation, with their counts. */
final class RelationChips extends FlowPane {
  private static final List<Relation> ORDER =
      List.of(
          Relation.DOMESTIC,
          Relation.BRANCH,
          Relation.JOINT_VENTURE,
          Relation.WHOLLY_HMT,
          Relation.WHOLLY_FOREIGN,
          Relation.COOPERATIVE,
          Relation.FIE_REINVESTMENT,
          Relation.REP_OFFICE);

  private final FirmsViewModel model;
  private final Chip all;
  private final Map<String, Chip> byCode = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  RelationChips(FirmsViewModel model, Messages messages) {
    super(8, 8);
    this.model = model;
    ToggleGroup group = new ToggleGroup();
    all = chip(messages.get("firms.chip.all"), Set.of(), group);
    Stream.concat(ORDER.stream().map(Relation::code), Stream.of(Facet.NONE))
        .forEach(code ->
            byCode.put(
                code, chip(model.cells().facetWord(Facet.RELATION, code), Set.of(code), group)));
    getStyleClass().add("chips");
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.filterProperty().addListener((o, before, after) -> showChosen());
    model.rows().facetsProperty().addListener((o, before, after) -> showCounts());
    showChosen();
    showCounts();
  }

  private Chip chip(String text, Set<String> codes, ToggleGroup group) {
    Chip chip = new Chip(text);
    chip.setToggleGroup(group);
    chip.setOnAction(event -> {
      chip.setSelected(true);
      model.choose(Facet.RELATION, codes);
    });
    return chip;
  }

  // The group's own arrow keys would switch a chip on without asking for its firms.
  private void onKey(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case RIGHT, DOWN -> 1;
          case LEFT, UP -> -1;
          default -> 0;
        };
    if (step == 0) {
      return;
    }
    event.consume();
    int next = getChildren().indexOf(getScene().getFocusOwner()) + step;
    if (next >= 0 && next < getChildren().size() && getChildren().get(next) instanceof Chip chip) {
      chip.requestFocus();
      chip.fire();
    }
  }

  private void showChosen() {
    Set<String> chosen =
        model.filterProperty().get().chosen().getOrDefault(Facet.RELATION, Set.of());
    all.setSelected(chosen.isEmpty());
    byCode.forEach((code, chip) -> chip.setSelected(chosen.equals(Set.of(code))));
  }

  // A relation that no firm of the ledger has needs no chip; the others keep their places.
  private void showCounts() {
    Map<String, Long> counts = model.rows().facetsProperty().get().of(Facet.RELATION);
    seen.addAll(counts.keySet());
    if (!seen.isEmpty()) {
      all.setCount(counts.values().stream().mapToLong(Long::longValue).sum());
    }
    List<Chip> shown = new ArrayList<>(List.of(all));
    byCode.forEach((code, chip) -> {
      long count = counts.getOrDefault(code, 0L);
      chip.setCount(count);
      if (seen.contains(code) || chip.isSelected()) {
        shown.add(chip);
      }
    });
    if (!getChildren().equals(shown)) { // a chip taken out and put back would lose the focus
      getChildren().setAll(shown);
    }
  }
}
