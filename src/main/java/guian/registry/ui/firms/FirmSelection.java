package guian.registry.ui.firms;

import guian.registry.store.firms.FirmFilter;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The selected firm, and whether it stays when other rows are shown. */
final class FirmSelection {
  private final ObjectProperty<@Nullable Long> selected = new SimpleObjectProperty<>();
  private FirmFilter shown = FirmFilter.ALL;
  private BooleanSupplier held = () -> false;

  void select(@Nullable Long firmId) {
    selected.set(firmId);
  }

  ReadOnlyObjectProperty<@Nullable Long> selectedProperty() {
    return selected;
  }

  /** Keeps the firm, found or not, while this holds. */
  void keepWhile(BooleanSupplier holds) {
    held = holds;
  }

  /**
   * Whether a firm that is not on the first page of the rows now shown stays: only another filter
   * than before may have left it out.
   */
  boolean staysWith(FirmFilter filter) {
    FirmFilter before = shown;
    shown = filter;
    boolean whole = filter.equals(FirmFilter.ALL) && selected.get() != null;
    return held.getAsBoolean() || filter.equals(before) || whole;
  }
}
