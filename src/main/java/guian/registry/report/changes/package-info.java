/** What an edition prints otherwise than the one before, and which acts made it so. */
@NullMarked
package guian.registry.report.changes;

import org.jspecify.annotations.NullMarked;
