/**
 * What a file leaves open, what a person answers, and what a person should know about its cells.
 */
@NullMarked
package guian.registry.importing.asking;

import org.jspecify.annotations.NullMarked;
