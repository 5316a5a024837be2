/**
 * What a view model may ask of the window, without a scene type: tasks, dialogs, screens, files.
 */
@NullMarked
package guian.registry.ui.port;

import org.jspecify.annotations.NullMarked;
