package guian.registry.ui.data;

import guian.registry.ui.common.CellText;
import java.util.List;

/**
 * A row of a list, ready to be read.
 *
 * @param cells in the order of the list's columns
 * @param undoable whether the row is an import that can be taken back
 */
record DataLine(long id, List<CellText> cells, boolean undoable) {}
