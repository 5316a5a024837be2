package guian.registry.ui.imports;

import guian.registry.store.imports.ImportEntry;
import guian.registry.store.imports.UndoneImport;
import org.jspecify.annotations.Nullable;

/**
 * An import as the registry has it.
 *
 * @param undone what undoing it did; null while it stands
 */
record ImportResult(ImportEntry entry, @Nullable UndoneImport undone) {
  boolean isUndone() {
    return undone != null;
  }
}
