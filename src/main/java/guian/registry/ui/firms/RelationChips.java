package guian.registry.ui.firms;

import guian.registry.model.Relation;
import guian.registry.store.Facet;
import guian.registry.text.Messages;
import guian.registry.ui.common.Chip;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.ToggleGroup;
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
    getChildren().setAll(all);
    byCode.forEach((code, chip) -> {
      long count = counts.getOrDefault(code, 0L);
      chip.setCount(count);
      if (seen.contains(code) || chip.isSelected()) {
        getChildren().add(chip);
      }
    });
  }
}
