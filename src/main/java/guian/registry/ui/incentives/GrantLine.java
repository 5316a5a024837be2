package guian.registry.ui.incentives;

import guian.registry.ui.common.CellText;
import java.util.List;

/**
 * A row of the ledger, ready to be read.
 *
 * @param cells in the order of the columns
 */
record GrantLine(long id, List<CellText> cells) {}
