/** The parts of a zipped workbook, guarded against what a hostile file unpacks to. */
@NullMarked
package guian.registry.importing.formats.parts;

import org.jspecify.annotations.NullMarked;
