/**
 * Spreadsheet → plan → committed import: the service that the window and the command line share.
 */
@NullMarked
package guian.registry.importing;

import org.jspecify.annotations.NullMarked;
