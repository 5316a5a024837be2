/** The registry file: opening it, reading it by queries, and the one place that writes it. */
@NullMarked
package guian.registry.store;

import org.jspecify.annotations.NullMarked;
