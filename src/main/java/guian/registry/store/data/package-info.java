/** The registry as a file: what it holds, its zone, its backups and checks. */
@NullMarked
package guian.registry.store.data;

import org.jspecify.annotations.NullMarked;
