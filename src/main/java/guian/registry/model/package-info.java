/** Records and rules of the domain: firms, periods, amounts, identifiers. Uses java.* only. */
@NullMarked
package guian.registry.model;

import org.jspecify.annotations.NullMarked;
