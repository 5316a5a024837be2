/** The Growth screen: a firm's figures with its claim, the zone's sums, and the ranking. */
@NullMarked
package guian.registry.ui.growth;

import org.jspecify.annotations.NullMarked;
