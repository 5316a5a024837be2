/** What the quarterly report asks. */
@NullMarked
package guian.registry.store.report;

import org.jspecify.annotations.NullMarked;
