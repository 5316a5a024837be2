/** The Incentives screen: the ledger of grants and one grant's file. */
@NullMarked
package guian.registry.ui.incentives;

import org.jspecify.annotations.NullMarked;
