/** The program without a window: one class a command, and no JavaFX class loaded. */
@NullMarked
package guian.registry.cli;

import org.jspecify.annotations.NullMarked;
