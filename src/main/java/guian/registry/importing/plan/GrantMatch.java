package guian.registry.importing.plan;

import guian.registry.importing.rows.RowGrant;
import guian.registry.model.Amount;
import guian.registry.model.GrantStatus;
import guian.registry.model.GrantStatuses;
import guian.registry.store.imports.KnownGrant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares a grant of the registry with one of a file. */
record GrantMatch(KnownGrant known, RowGrant grant) {
  boolean isSame() {
    Amount approved = grant.approved();
    boolean amount = approved == null || Objects.equals(known.approved(), approved.hundredths());
    return amount
        && (grant.stated() == null || grant.stated() == known.status())
        && missing().isEmpty()
        && !(isInAll() && isLess())
        && clawback() == null;
  }

  /**
   * Whether it can only be the same grant, further on: of the same amount, with every payment that
   * the registry has of it, and standing no earlier than it did.
   */
  boolean continues() {
    Amount said = grant.approved();
    Long amount = ListDecider.fen(said);
    boolean same = amount == null ? isMeant() : isFreeFor(amount);
    boolean dated =
        known.approvedOn() == null
            || grant.terms().approvedOn() == null
            || known.approvedOn().equals(grant.terms().approvedOn());
    boolean back = known.clawedBack() == 0 || clawback() == null;
    return same && dated && hasAllPayments() && back && isWithin() && isNoStepBack();
  }

  private boolean hasAllPayments() {
    return isInAll()
        ? !isLess()
        : known.payments().stream().filter(k -> k.paid() != null).allMatch(this::isStated);
  }

  private boolean isStated(KnownGrant.Paid payment) {
    return grant.payments().stream().anyMatch(p -> p.paid() != null && isSame(payment, p));
  }

  private boolean isLess() {
    return Objects.requireNonNullElse(grant.paid(), 0L) < paidBefore();
  }

  // Without an amount: what is paid out whole, and an application that moves on.
  private boolean isMeant() {
    return known.approved() == null
        ? known.payments().isEmpty() && grant.isApplication()
        : known.approved().equals(grant.paid());
  }

  // What is not approved yet, and what is approved in the same amount.
  private boolean isFreeFor(long amount) {
    return known.approved() == null ? known.payments().isEmpty() : known.approved() == amount;
  }

  private boolean isWithin() {
    Long paid = grant.paid();
    Long approved = grant.approved() == null ? known.approved() : ListDecider.fen(grant.approved());
    return paid == null || approved == null || paid <= approved;
  }

  private boolean isNoStepBack() {
    GrantStatus now = grant.status();
    boolean over = known.status() == GrantStatus.REFUSED || known.status() == GrantStatus.ENDED;
    return over ? now == known.status() : now.compareTo(known.status()) >= 0;
  }

  private boolean isInAll() {
    return grant.payments().size() == 1 && grant.payments().getFirst().inAll();
  }

  private long paidBefore() {
    return known.payments().stream().mapToLong(p -> p.paid() == null ? 0 : p.paid()).sum();
  }

  // 累计拨付 says once more what was paid before.
  private List<RowGrant.Payment> missing() {
    if (isInAll() && paidBefore() > 0) {
      Amount before = new Amount(paidBefore(), Amount.CNY);
      long paid = Objects.requireNonNullElse(grant.paid(), 0L);
      return paid <= paidBefore() ? List.of() : List.of(grant.payments().getFirst().after(before));
    }
    return grant.payments().stream()
        .filter(p -> !p.isNothing())
        .filter(p -> known.payments().stream().noneMatch(k -> isSame(k, p)))
        .toList();
  }

  private static boolean isSame(KnownGrant.Paid known, RowGrant.Payment payment) {
    return agrees(known.paid(), ListDecider.fen(payment.paid()))
        && agrees(known.due(), ListDecider.fen(payment.due()))
        && agrees(known.paidOn(), payment.paidOn())
        && agrees(known.dueOn(), payment.dueOn());
  }

  private static boolean agrees(@Nullable Object known, @Nullable Object said) {
    return said == null || said.equals(known);
  }

  private RowGrant.@Nullable Clawback clawback() {
    RowGrant.Clawback said = grant.clawback();
    return said == null || said.amount().hundredths() == known.clawedBack() ? null : said;
  }

  /** What the file says of the grant that the registry has already. */
  GrantPlan.Restated restated() {
    List<Long> payments =
        known.payments().stream()
            .filter(k ->
                isInAll()
                    ? k.paid() != null && !isLess()
                    : grant.payments().stream().anyMatch(p -> !p.isNothing() && isSame(k, p)))
            .map(KnownGrant.Paid::id)
            .toList();
    boolean back = grant.clawback() != null && clawback() == null;
    return new GrantPlan.Restated(
        ListDecider.fen(grant.approved()),
        grant.status(),
        payments,
        back ? known.clawbacks() : List.of(),
        settled());
  }

  // What was due has been paid: the instalment that the registry has, by the payment's number.
  private Map<Integer, Long> settled() {
    Map<Integer, Long> settled = new TreeMap<>();
    for (RowGrant.Payment payment : missing()) {
      known.payments().stream()
          .filter(k -> k.paid() == null && !settled.containsValue(k.id()))
          .filter(k -> isDue(k, payment))
          .findFirst()
          .ifPresent(k -> settled.put(payment.sequence(), k.id()));
    }
    return settled;
  }

  private static boolean isDue(KnownGrant.Paid known, RowGrant.Payment payment) {
    boolean day = known.dueOn() != null && known.dueOn().equals(payment.dueOn());
    boolean amount =
        known.due() != null
            && known.due().equals(ListDecider.fen(payment.due()))
            && (known.dueOn() == null || payment.dueOn() == null);
    return day || amount;
  }

  // Where no word says how it stands now, all that is paid does.
  RowGrant added() {
    RowGrant more =
        new RowGrant(
            grant.row(),
            grant.cell(),
            grant.terms(),
            grant.approved(),
            missing(),
            clawback(),
            grant.stated(),
            grant.planned(),
            false);
    boolean open = more.stated() == null && clawback() == null && !grant.isApplication();
    return open ? more.standing(status(more)) : more;
  }

  private GrantStatus status(RowGrant more) {
    Long added = more.paid();
    long before = paidBefore();
    Amount approved = grant.approved();
    return GrantStatuses.derive(
        approved == null ? known.approved() : Long.valueOf(approved.hundredths()),
        before + (added == null ? 0 : added));
  }
}
