package guian.registry.ui.data;

import guian.registry.ui.common.CellText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list, ready to be read.
 *
 * @param cells in the order of the list's columns
 * @param undoable whether the row is an import that can be taken back
 * @param firmId the firm that the row is about; null when it is about none, or several
 */
record DataLine(long id, List<CellText> cells, boolean undoable, @Nullable Long firmId) {}
