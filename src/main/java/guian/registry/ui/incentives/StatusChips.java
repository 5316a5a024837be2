package guian.registry.ui.incentives;

import guian.registry.model.GrantStatus;
import guian.registry.store.grants.GrantSummary;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.Chip;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** One chip for each status that occurs, and one for all. */
final class StatusChips extends FlowPane {
  private final IncentivesViewModel model;
  private final Chip all;
  private final Map<GrantStatus, Chip> chips = new EnumMap<>(GrantStatus.class);

  StatusChips(IncentivesViewModel model, Messages messages) {
    super(8, 8);
    this.model = model;
    Words words = new Words(messages);
    this.all = chip(messages.get("incentives.chip.all"), null);
    getChildren().add(all);
    for (GrantStatus status : GrantStatus.values()) {
      Chip chip = chip(words.of(status), status);
      chips.put(status, chip);
      getChildren().add(chip);
    }
    model.filterProperty().addListener((o, before, after) -> showChosen());
    model.summaryProperty().addListener((o, before, after) -> showCounts(after));
    showChosen();
    showCounts(null);
  }

  private Chip chip(String text, @Nullable GrantStatus status) {
    Chip chip = new Chip(text);
    chip.setOnAction(event -> {
      model.chooseStatus(chip.isSelected() ? status : null);
      showChosen();
    });
    return chip;
  }

  private void showChosen() {
    var chosen = model.filterProperty().get().statuses();
    all.setSelected(chosen.isEmpty());
    chips.forEach((status, chip) -> chip.setSelected(chosen.contains(status)));
  }

  private void showCounts(@Nullable GrantSummary summary) {
    long sum = 0;
    for (Map.Entry<GrantStatus, Chip> entry : chips.entrySet()) {
      long count = summary == null ? 0 : summary.statuses().getOrDefault(entry.getKey(), 0L);
      Chip chip = entry.getValue();
      chip.setCount(count);
      boolean shown = count > 0 || chip.isSelected();
      chip.setVisible(shown);
      chip.setManaged(shown);
      sum += count;
    }
    all.setCount(sum);
  }
}
