/** Which firms are high-growth, gazelles or at scale, by dated definitions kept as a data file. */
@NullMarked
package guian.registry.radar;

import org.jspecify.annotations.NullMarked;
