package guian.registry.store.figures;

import static guian.registry.store.db.Tables.FIRM;

import guian.registry.model.Coded;
import guian.registry.model.FirmFacts;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.model.Status;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Which firms owe a figure for a period: firms of the ledger in operation, founded by its end, once
 * it has ended. The same rule for a row and for a sum of rows.
 *
 * @param last the period's last day, ISO text
 * @param ended whether that day is past
 */
public record Due(String last, boolean ended) {
  private static final Set<Status> IN_OPERATION = EnumSet.of(Status.ACTIVE, Status.MOVED_IN);
  private static final List<String> CODES = IN_OPERATION.stream().map(Coded::code).toList();

  static Due of(Period period, LocalDate today) {
    LocalDate last = LocalDate.of(period.year(), period.lastMonth(), 1).plusMonths(1).minusDays(1);
    return new Due(last.toString(), last.isBefore(today));
  }

  boolean owes(FirmFacts firm) {
    Status status = firm.status();
    PartialDate founded = firm.foundedOn();
    return ended
        && firm.resident()
        && (status == null || IN_OPERATION.contains(status))
        && (founded == null || founded.iso().compareTo(last) <= 0);
  }

  public Condition owes() {
    return !ended
        ? DSL.falseCondition()
        : DSL.and(
            FIRM.IS_RESIDENT.eq(true),
            FIRM.STATUS.isNull().or(FIRM.STATUS.in(CODES)),
            FIRM.FOUNDED_ON.isNull().or(FIRM.FOUNDED_ON.le(last)));
  }
}
