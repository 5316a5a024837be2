package guian.registry.importing.recognise;

import guian.registry.importing.value.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a table: the period of its title, and the units stated for all of it.
 *
 * @param period the words about the period, of the title first, then the sheet's and the file's
 *     name
 * @param units the units stated above the header, the unit line's before the title's
 */
record Surroundings(PeriodWords period, List<Stated> units) {
  /**
   * A unit stated for the whole table.
   *
   * @param from where it stands: {@code cell J2} for a unit line, {@code title} for a title
   * @param unlessSaid whether it holds only where a heading says nothing else (unless stated)
   */
  record Stated(Unit unit, String from, boolean unlessSaid) {}

  /** The unit stated for money; empty when none is, or several are. */
  Optional<Stated> money() {
    return only(units.stream().filter(s -> s.unit().isMoney()).toList());
  }

  /** Whether more than one unit is stated for money. */
  boolean hasSeveralOfMoney() {
    return units.stream().map(Stated::unit).filter(Unit::isMoney).distinct().count() > 1;
  }

  /** The unit stated for what is counted in {@code code}. */
  Optional<Stated> counting(String code) {
    return only(units.stream().filter(s -> s.unit().code().equals(code)).toList());
  }

  private static Optional<Stated> only(List<Stated> stated) {
    return stated.stream().map(Stated::unit).distinct().count() == 1
        ? Optional.of(stated.getFirst())
        : Optional.empty();
  }
}
