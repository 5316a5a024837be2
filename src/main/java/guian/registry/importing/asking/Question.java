package guian.registry.importing.asking;

import guian.registry.model.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What only a person can settle.
 *
 * @param id stable for one file, for example {@code s1.unit} or {@code s1.r11.firm}
 * @param cell the cell it is about; null when it is about rows or the whole sheet
 * @param rows the rows that wait for the answer; empty when it is about columns
 * @param options what can be answered, none of them chosen beforehand
 * @param accepts which other answers are understood
 */
public record Question(
    String id,
    String sheet,
    @Nullable String cell,
    List<Integer> rows,
    Wording text,
    List<Option> options,
    Accepts accepts) {
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-0?(\\d{1,2})");

  /** Leaves out what the question is about. */
  public static final String SKIP = "skip";

  /** Answers beyond the options. */
  public enum Accepts {
    /** None. */
    OPTIONS,
    /** A period, for example 2017Q2C. */
    PERIOD,
    /** A unit of money, for example 万元. */
    UNIT
  }

  /** One possible answer and what a person reads for it. */
  public record Option(String id, Wording text) {
    /** Leaves out what the question is about. */
    public static Option skip() {
      return new Option(SKIP, Wording.of("import.option.skip"));
    }
  }

  /** The period that an answer names: its code (2017Q2C), or 2018-05 for a month; empty if none. */
  public static Optional<Period> period(String answer) {
    Matcher month = MONTH.matcher(answer);
    return month.matches()
        ? Period.parse(month.group(1) + "M" + month.group(2))
        : Period.parse(answer);
  }
}
