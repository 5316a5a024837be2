package guian.registry.ui.firms;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table, ready to be read.
 *
 * @param cells by the columns' ids; a column chosen since has none yet
 */
record FirmLine(long id, String name, @Nullable String creditCode, Map<String, FirmCell> cells) {
  /** The cell of a column. */
  FirmCell cell(FirmColumn column) {
    return cells.getOrDefault(column.id(), FirmCell.EMPTY);
  }
}
