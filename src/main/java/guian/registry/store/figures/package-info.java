/**
 * Figures as they are read: of a firm, of the zone by year, their growth, the claims about them.
 */
@NullMarked
package guian.registry.store.figures;

import org.jspecify.annotations.NullMarked;
