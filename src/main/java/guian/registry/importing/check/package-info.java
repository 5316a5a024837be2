/** Compares what a file says with itself and with the registry; nothing is settled in silence. */
@NullMarked
package guian.registry.importing.check;

import org.jspecify.annotations.NullMarked;
