package guian.registry.ui.imports;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Where an import stands: its step, what was read, planned and written, and what was refused. */
final class ImportState {
  final ReadOnlyObjectWrapper<ImportStep> step = new ReadOnlyObjectWrapper<>(ImportStep.FILE);
  final ReadOnlyObjectWrapper<@Nullable ImportReading> reading = new ReadOnlyObjectWrapper<>();
  final ReadOnlyObjectWrapper<@Nullable ImportReading> preview = new ReadOnlyObjectWrapper<>();
  final ReadOnlyObjectWrapper<@Nullable ImportResult> result = new ReadOnlyObjectWrapper<>();
  final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  /** Nothing is read yet. */
  void clear() {
    refusal.set("");
    preview.set(null);
    reading.set(null);
    result.set(null);
    step.set(ImportStep.FILE);
  }

  /** Whether a further file can be read. */
  boolean isFree() {
    return step.get() == ImportStep.FILE || step.get() == ImportStep.DONE;
  }

  /** Whether the sheet is shown and can be corrected. */
  boolean isSheetShown() {
    return step.get() == ImportStep.RECOGNISED || step.get() == ImportStep.QUESTIONS;
  }
}
