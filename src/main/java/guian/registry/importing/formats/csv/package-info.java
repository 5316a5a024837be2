/** The reader of separated text in the encodings that Chinese offices write. */
@NullMarked
package guian.registry.importing.formats.csv;

import org.jspecify.annotations.NullMarked;
