/** Who owns whom, on pages over the Firms screen: totals by owner, the firms around a firm. */
@NullMarked
package guian.registry.ui.ownership;

import org.jspecify.annotations.NullMarked;
