/** Which rows of a file are about one firm, and which firm of the registry that is. */
@NullMarked
package guian.registry.importing.match;

import org.jspecify.annotations.NullMarked;
