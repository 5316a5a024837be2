/** The window around the screens: rail, top bar, status bar, settings. */
@NullMarked
package guian.registry.ui.shell;

import org.jspecify.annotations.NullMarked;
