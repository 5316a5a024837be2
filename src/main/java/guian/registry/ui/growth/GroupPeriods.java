package guian.registry.ui.growth;

import guian.registry.growth.GroupGrowth;
import guian.registry.model.Period;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The period whose groups are shown, and those that can be chosen instead. */
final class GroupPeriods {
  private final ObservableList<Period> periods = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Period> period = new SimpleObjectProperty<>();
  private boolean arriving;

  /** Runs something when a person chooses another period. */
  GroupPeriods(Runnable chosen) {
    period.addListener((o, before, after) -> {
      if (!arriving && after != null) {
        chosen.run();
      }
    });
  }

  /** Takes over what was read. */
  void arrived(GroupGrowth growth) {
    arriving = true;
    if (!periods.equals(growth.periods())) {
      periods.setAll(growth.periods());
    }
    period.set(growth.period());
    arriving = false;
  }

  ObservableList<Period> periods() {
    return periods;
  }

  ObjectProperty<@Nullable Period> periodProperty() {
    return period;
  }
}
