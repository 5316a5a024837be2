/** What people read: messages, and the ways numbers, amounts, periods and dates are written. */
@NullMarked
package guian.registry.text;

import org.jspecify.annotations.NullMarked;
