/** Controls and services that several screens share. */
@NullMarked
package guian.registry.ui.common;

import org.jspecify.annotations.NullMarked;
