/** The Firms screen: the table of the ledger and a firm's file beside it. */
@NullMarked
package guian.registry.ui.firms;

import org.jspecify.annotations.NullMarked;
