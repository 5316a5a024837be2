package guian.registry.ui.firms;

import guian.registry.ui.common.CellText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table, ready to be read.
 *
 * @param cells by the columns' ids; a column chosen since has none yet
 */
record FirmLine(long id, String name, @Nullable String creditCode, Map<String, CellText> cells) {
  /** The cell of a column. */
  CellText cell(FirmColumn column) {
    return cells.getOrDefault(column.id(), CellText.EMPTY);
  }
}
