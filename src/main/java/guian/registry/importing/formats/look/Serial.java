package guian.registry.importing.formats.look;

import guian.registry.importing.workbook.Workbook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Turns a spreadsheet's day number into a date, in the 1900 or the 1904 system. */
final class Serial {
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private static final int LAST = 2_958_465;
  // The 1900 system counts 29 February 1900, which never was, as day 60.
  private static final int PHANTOM = 60;

  private Serial() {}

  /** The date of a day number; empty when the calendar has none. */
  static Optional<LocalDateTime> date(BigDecimal number, boolean from1904) {
    if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST)) > 0) {
      return Optional.empty();
    }
    int day = number.intValue();
    long second =
        number
            .remainder(BigDecimal.ONE)
            .multiply(SECONDS)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    if (from1904) {
      return Optional.of(Workbook.EPOCH_1904.plusDays(day).atStartOfDay().plusSeconds(second));
    }
    if (day == PHANTOM) {
      return Optional.empty();
    }
    LocalDate date = Workbook.EPOCH_1900.plusDays(day < PHANTOM ? day + 1L : day);
    return Optional.of(date.atStartOfDay().plusSeconds(second));
  }
}
