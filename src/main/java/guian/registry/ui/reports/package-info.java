/** The Reports screen: a quarter's report on the pages it will be printed on. */
@NullMarked
package guian.registry.ui.reports;

import org.jspecify.annotations.NullMarked;
