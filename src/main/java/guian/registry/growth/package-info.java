/** How figures grow: series by period, year on year, and what a claim asks for. Pure. */
@NullMarked
package guian.registry.growth;

import org.jspecify.annotations.NullMarked;
