package guian.registry.report.changes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether two numbers are one, however many zeros they are written with. */
final class Same {
  private Same() {}

  static boolean number(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }
}
