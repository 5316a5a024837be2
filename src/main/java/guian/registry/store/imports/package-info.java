/** Imports: what they are held against, their writing, their taking back. */
@NullMarked
package guian.registry.store.imports;

import org.jspecify.annotations.NullMarked;
