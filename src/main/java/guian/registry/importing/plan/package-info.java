/** What an import would do and what it needs to know: the plan, before anything is written. */
@NullMarked
package guian.registry.importing.plan;

import org.jspecify.annotations.NullMarked;
