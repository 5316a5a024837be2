/** What an import would do, row by row and value by value, before anything is written. */
@NullMarked
package guian.registry.importing.plan;

import org.jspecify.annotations.NullMarked;
