package guian.registry.importing.recognise;

import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.CellName;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table as it will be read.
 *
 * @param number the column, 1 for A
 * @param header its heading as written
 * @param period of a figure, once settled; else null
 * @param unit what a number without a unit of its own means; null when not settled or not needed
 * @param unitFrom "cell J2", "header", "title" or "user" (a person said it); null with the unit,
 *     and for what is counted in units by nature
 * @param perRow whether each row names the period itself
 * @param use whether the column is read
 */
public record Column(
    int number,
    String header,
    Subject subject,
    @Nullable Period period,
    Nature nature,
    @Nullable Unit unit,
    @Nullable String unitFrom,
    @Nullable String edition,
    boolean perRow,
    Use use) {
  /** Whether and why a column is read or not. */
  public enum Use {
    /** It is read. */
    READ,
    /** It is only compared, or there is nothing to read. */
    NOT_READ,
    /** It waits for an answer. */
    ASKED,
    /** It waits for an answer about what it means. */
    UNSURE,
    /** A person said to leave it out. */
    LEFT_OUT;

    /** Whether it waits for an answer. */
    public boolean isAsked() {
      return this == ASKED || this == UNSURE;
    }
  }

  /** The same column in another use. */
  Column as(Use other) {
    return new Column(
        number, header, subject, period, nature, unit, unitFrom, edition, perRow, other);
  }

  /** The same column as one row dates it. */
  Column in(Period rowPeriod, Nature rowNature) {
    return new Column(
        number, header, subject, rowPeriod, rowNature, unit, unitFrom, edition, perRow, use);
  }

  /** The letters of the column. */
  public String letters() {
    return CellName.column(number);
  }

  /** Whether it gives figures. */
  public boolean isFigure() {
    return subject.isIndicator() && (period != null || perRow) && use == Use.READ;
  }
}
