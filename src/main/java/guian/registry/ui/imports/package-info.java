/** The Import screen: a file is chosen, recognised, asked about, previewed and written. */
@NullMarked
package guian.registry.ui.imports;

import org.jspecify.annotations.NullMarked;
