/**
 * The Data screen: imports and their undo, sources, the history, the registry file and its backups.
 */
@NullMarked
package guian.registry.ui.data;

import org.jspecify.annotations.NullMarked;
