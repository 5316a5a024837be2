/** Files of text: the encoding they are in, and their characters. */
@NullMarked
package guian.registry.importing.formats.text;

import org.jspecify.annotations.NullMarked;
