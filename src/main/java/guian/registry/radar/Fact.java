package guian.registry.radar;

import guian.registry.model.Amount;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.model.Relation;
import guian.registry.model.Status;
import java.math.BigDecimal;

/** What a condition looked at, and whether it was fulfilled. */
public sealed interface Fact {
  /** Whether the condition that looked at it was fulfilled. */
  boolean holds();

  /**
   * A figure beside its threshold.
   *
   * @param asked the indicator that was asked for
   * @param indicator whose figure it is: the asked one's, but for {@link Reach#AT_MOST}
   */
  record Level(
      String asked,
      String indicator,
      Period period,
      Amount amount,
      Reach reach,
      Comparison comparison,
      Amount threshold,
      boolean holds)
      implements Fact {}

  /** How much of the asked figure is known. */
  enum Reach {
    WHOLE,
    /** What was reported of the year so far; the year brings no less. */
    SO_FAR,
    /** The figure of something that the asked one is a part of; the part is no more. */
    AT_MOST
  }

  /**
   * A growth a year.
   *
   * @param percent one decimal, to be shown; the comparison was exact
   */
  record Growth(
      String indicator,
      int from,
      int to,
      BigDecimal percent,
      Comparison comparison,
      BigDecimal threshold,
      boolean holds)
      implements Fact {}

  /**
   * A share of one figure in another.
   *
   * @param percent one decimal, to be shown; the comparison was exact
   */
  record Share(
      String part,
      String whole,
      int year,
      BigDecimal percent,
      Comparison comparison,
      BigDecimal threshold,
      boolean holds)
      implements Fact {}

  /** An age at the end of the year that is judged. */
  record Age(int years, int most, boolean holds) implements Fact {}

  /** When a firm was founded, against the year before which it had to be. */
  record Founded(PartialDate on, int year, boolean holds) implements Fact {}

  /** What kind of unit a firm is. */
  record Unit(Relation relation, boolean holds) implements Fact {}

  /** A firm that is gone. */
  record Gone(Status status) implements Fact {
    @Override
    public boolean holds() {
      return false;
    }
  }

  /** A firm of an industry for which the definition has no rule. */
  record Industry(String code) implements Fact {
    @Override
    public boolean holds() {
      return false;
    }
  }
}
