package guian.registry.store.grants;

import static guian.registry.store.db.Tables.CLAWBACK;
import static guian.registry.store.db.Tables.COMMITMENT;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;

import guian.registry.model.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Table;

/** What a person can change of a grant, of its instalments, its commitments and its clawbacks. */
public enum GrantField implements Coded {
  STATUS(Part.GRANT, Kind.STATUS, GRANT.STATUS),
  APPROVED(Part.GRANT, Kind.AMOUNT, GRANT.APPROVED_AMOUNT),
  APPLIED_ON(Part.GRANT, Kind.DATE, GRANT.APPLIED_ON),
  APPROVED_ON(Part.GRANT, Kind.DATE, GRANT.APPROVED_ON),
  KIND(Part.GRANT, Kind.TEXT, GRANT.KIND),
  BATCH(Part.GRANT, Kind.TEXT, GRANT.BATCH),
  FUND(Part.GRANT, Kind.TEXT, GRANT.FUND_SOURCE),
  BASIS(Part.GRANT, Kind.TEXT, GRANT.BASIS),
  DUE_ON(Part.INSTALMENT, Kind.DATE, INSTALMENT.DUE_ON),
  DUE(Part.INSTALMENT, Kind.AMOUNT, INSTALMENT.DUE_AMOUNT),
  PAID_ON(Part.INSTALMENT, Kind.DATE, INSTALMENT.PAID_ON),
  PAID(Part.INSTALMENT, Kind.AMOUNT, INSTALMENT.PAID_AMOUNT),
  SAID(Part.COMMITMENT, Kind.TEXT, COMMITMENT.SAID),
  DUE_PERIOD(Part.COMMITMENT, Kind.PERIOD, COMMITMENT.DUE_PERIOD),
  OUTCOME(Part.COMMITMENT, Kind.OUTCOME, COMMITMENT.OUTCOME),
  REASON(Part.CLAWBACK, Kind.TEXT, CLAWBACK.REASON),
  ASKED(Part.CLAWBACK, Kind.AMOUNT, CLAWBACK.AMOUNT),
  DECIDED_ON(Part.CLAWBACK, Kind.DATE, CLAWBACK.DECIDED_ON),
  RECEIVED(Part.CLAWBACK, Kind.AMOUNT, CLAWBACK.RECEIVED_AMOUNT),
  RECEIVED_ON(Part.CLAWBACK, Kind.DATE, CLAWBACK.RECEIVED_ON);

  /** The grant itself, and the rows that belong to it. */
  public enum Part implements Coded {
    GRANT(guian.registry.store.db.Tables.GRANT),
    INSTALMENT(guian.registry.store.db.Tables.INSTALMENT),
    COMMITMENT(guian.registry.store.db.Tables.COMMITMENT),
    CLAWBACK(guian.registry.store.db.Tables.CLAWBACK);

    private final Table<?> table;

    Part(Table<?> table) {
      this.table = table;
    }

    Table<?> table() {
      return table;
    }

    /** Its fields, in the order of a file. */
    public List<GrantField> fields() {
      return Arrays.stream(GrantField.values()).filter(field -> field.part == this).toList();
    }
  }

  /** How what a person types is read. */
  public enum Kind {
    TEXT,
    DATE,
    PERIOD,
    AMOUNT,
    STATUS,
    OUTCOME
  }

  private final Part part;
  private final Kind kind;
  private final Field<?> column;

  GrantField(Part part, Kind kind, Field<?> column) {
    this.part = part;
    this.kind = kind;
    this.column = column;
  }

  /** The field that a column of a table keeps. */
  public static Optional<GrantField> of(String table, String column) {
    return Arrays.stream(values())
        .filter(field -> field.part.table.getName().equals(table))
        .filter(field -> field.column.getName().equals(column))
        .findFirst();
  }

  /** What it is a field of. */
  public Part part() {
    return part;
  }

  /** How it is read: an amount in yuan, a date in ISO, a status or an outcome by its code. */
  public Kind kind() {
    return kind;
  }

  Field<?> column() {
    return column;
  }
}
