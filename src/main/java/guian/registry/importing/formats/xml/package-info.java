/** XML as a stream of events, for the formats that are written in it. */
@NullMarked
package guian.registry.importing.formats.xml;

import org.jspecify.annotations.NullMarked;
