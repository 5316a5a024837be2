package guian.registry.importing.recognise;

import guian.registry.model.Coded;
import java.util.Set;

/**
 * What a column is about.
 *
 * @param id the field or indicator, for example {@code credit_code} or {@code revenue}
 */
public record Subject(Kind kind, String id) {
  private static final Set<String> GRANT_MONEY =
      Set.of("approved", "planned", "due", "paid", "clawback");
  private static final Set<String> PERHAPS_FIELDS =
      Set.of("name", "credit_code", "legal_form", "founded_on", "posts", "status");

  /** The kinds of subject. */
  public enum Kind implements Coded {
    /** A fact of a firm. */
    FIELD,
    /** A figure. */
    INDICATOR,
    /** What a list of grants says of one. */
    GRANT,
    /** What a list of posts for students says of them. */
    PLACEMENT,
    /** A growth rate or a share: only compared with what the figures give. */
    DERIVED,
    /** A fact or figure only where what stands below bears it out, or a person says so. */
    PERHAPS,
    /** A figure by a word that others use for something else: a person says whether it is meant. */
    ALIKE,
    /** Personal data, left out. */
    PERSONAL,
    /** A row number and the like. */
    IGNORED,
    /** A known word for what the registry has no place for: left out, with a note. */
    UNKEPT,
    /** A heading that the vocabulary does not have. */
    UNKNOWN
  }

  /** A heading that the vocabulary does not have. */
  public static final Subject NOT_KNOWN = new Subject(Kind.UNKNOWN, "");

  /** A column that a person said to leave out. */
  public static final Subject LEFT_OUT = new Subject(Kind.UNKNOWN, "left_out");

  /** A heading that says only when, such as 一季度 or 上年同期. */
  public static final Subject PERIOD_ONLY = new Subject(Kind.UNKNOWN, "period");

  /** What another bureau says of a figure, beside it. */
  public static final Subject OTHER_BUREAU = new Subject(Kind.UNKEPT, "other_bureau");

  /** What was paid in one year, where a registry keeps payments. */
  public static final Subject GRANT_OF_PERIOD = new Subject(Kind.UNKEPT, "grant_of_period");

  /** A yes or no about a firm. */
  public static final Subject FLAG = new Subject(Kind.UNKEPT, "flag");

  /** Why an import gave a row back. */
  static final Subject REJECT_REASON = new Subject(Kind.UNKEPT, "reject_reason");

  private static final Subject RETURNED_ROW = new Subject(Kind.UNKEPT, "returned_row");

  /** The number of posts that a firm offers. */
  public static final Subject POSTS = new Subject(Kind.PLACEMENT, "posts");

  /** A growth rate or share. */
  public static final Subject RATIO = new Subject(Kind.DERIVED, "");

  /** Whether this is the field with an id. */
  public boolean isField(String field) {
    return kind == Kind.FIELD && id.equals(field);
  }

  /** Whether this is an amount of a grant; an instalment's has its number, as in paid.2. */
  public boolean isGrantMoney() {
    return kind == Kind.GRANT && GRANT_MONEY.contains(id.replaceFirst("\\.\\d+$", ""));
  }

  /** Whether this is a figure. */
  public boolean isIndicator() {
    return kind == Kind.INDICATOR;
  }

  /** Whether this is a figure, or would be if a person said so. */
  public boolean mayBeFigure() {
    return isIndicator()
        || kind == Kind.ALIKE
        || (kind == Kind.PERHAPS && !PERHAPS_FIELDS.contains(id));
  }

  /** Whether an import added the column to the rows that it gave back: a row's number, a reason. */
  boolean isOfReturnedRow() {
    return equals(REJECT_REASON) || equals(RETURNED_ROW);
  }

  /** Whether a row's firm can be told by this column. */
  public boolean identifies() {
    return isField("name") || isField("credit_code") || isField("registration_number");
  }
}
