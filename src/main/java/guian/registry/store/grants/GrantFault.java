package guian.registry.store.grants;

import guian.registry.model.Amount;
import guian.registry.model.GrantStatus;
import guian.registry.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something about a grant that does not go together. What cannot be is refused by hand; what is
 * only odd is told: a subsidy may be raised, an advance paid before its approval.
 *
 * @param arguments what contradicts each other: dates as ISO text, or {@link Amount}s
 */
public record GrantFault(Kind kind, List<Object> arguments) {
  /** The contradictions. */
  public enum Kind implements guian.registry.model.Coded {
    /** What has happened has a date that is still to come. */
    FUTURE(true),
    /** Approved before it was applied for. */
    APPROVED_FIRST(true),
    /** More asked back than was paid. */
    CLAWED_OVER(true),
    /** More paid than approved. */
    PAID_OVER(false),
    /** More to be paid than approved. */
    DUE_OVER(false),
    /** Paid before it was approved, or applied for. */
    PAID_FIRST(false),
    /** Asked back though no payment is recorded. */
    CLAWED_UNPAID(false),
    /** Asked back before the first payment. */
    CLAWED_FIRST(false),
    /** More came back than was asked for. */
    RECEIVED_OVER(false),
    /** Refused, or not yet approved, and paid. */
    PAID_STATUS(false),
    /** Said to be paid, and less is paid than approved. */
    PAID_SHORT(false);

    private final boolean impossible;

    Kind(boolean impossible) {
      this.impossible = impossible;
    }

    /** Whether it cannot be, so that nobody enters it by hand. */
    public boolean isImpossible() {
      return impossible;
    }
  }

  /** What does not go together in a grant, the impossible first. */
  public static List<GrantFault> of(GrantFile file, LocalDate today) {
    List<GrantFault> faults = new ArrayList<>();
    addDates(faults, file, PartialDate.of(today));
    addAmounts(faults, file);
    addStatus(faults, file.row());
    return faults.stream().sorted((one, other) -> one.kind.compareTo(other.kind)).toList();
  }

  private static void addDates(List<GrantFault> faults, GrantFile file, PartialDate today) {
    PartialDate applied = file.row().appliedOn();
    PartialDate approved = file.row().approvedOn();
    List<PartialDate> paid = dates(file.instalments().stream().map(Instalment::paidOn));
    List<PartialDate> decided = dates(file.clawbacks().stream().map(GrantFile.Clawback::decidedOn));
    List<PartialDate> received =
        dates(file.clawbacks().stream().map(GrantFile.Clawback::receivedOn));
    Stream.of(dates(Stream.of(applied, approved)), paid, decided, received)
        .flatMap(List::stream)
        .filter(today::isSurelyBefore)
        .distinct()
        .forEach(date -> faults.add(fault(Kind.FUTURE, date.iso())));
    addIfBefore(faults, Kind.APPROVED_FIRST, approved, applied);
    PartialDate first = paid.stream().sorted().findFirst().orElse(null);
    addIfBefore(faults, Kind.PAID_FIRST, first, approved == null ? applied : approved);
    decided.forEach(date -> addIfBefore(faults, Kind.CLAWED_FIRST, date, first));
  }

  private static List<PartialDate> dates(Stream<@Nullable PartialDate> dates) {
    return dates.filter(Objects::nonNull).toList();
  }

  private static void addIfBefore(
      List<GrantFault> faults, Kind kind, @Nullable PartialDate date, @Nullable PartialDate other) {
    if (date != null && other != null && date.isSurelyBefore(other)) {
      faults.add(fault(kind, date.iso(), other.iso()));
    }
  }

  private static void addAmounts(List<GrantFault> faults, GrantFile file) {
    Amount approved = file.row().approved();
    Amount paid = file.row().paid();
    Amount asked = file.row().clawedBack();
    if (asked != null && asked.hundredths() > 0) {
      if (paid == null) {
        faults.add(fault(Kind.CLAWED_UNPAID, asked));
      } else {
        addIfOver(faults, Kind.CLAWED_OVER, asked, paid);
      }
    }
    addIfOver(faults, Kind.PAID_OVER, paid, approved);
    Amount due = sum(file.instalments(), Instalment::due);
    addIfOver(faults, Kind.DUE_OVER, due, approved);
    file.clawbacks()
        .forEach(back -> addIfOver(faults, Kind.RECEIVED_OVER, back.received(), back.amount()));
  }

  private static void addIfOver(
      List<GrantFault> faults, Kind kind, @Nullable Amount amount, @Nullable Amount limit) {
    if (amount != null && limit != null && amount.hundredths() > limit.hundredths()) {
      faults.add(fault(kind, amount, limit));
    }
  }

  private static @Nullable Amount sum(
      List<Instalment> parts, Function<Instalment, @Nullable Amount> amount) {
    List<Amount> known = parts.stream().map(amount).filter(Objects::nonNull).toList();
    return known.isEmpty()
        ? null
        : new Amount(known.stream().mapToLong(Amount::hundredths).sum(), Amount.CNY);
  }

  private static void addStatus(List<GrantFault> faults, GrantRow row) {
    Amount paid = row.paid();
    Amount approved = row.approved();
    boolean any = paid != null && paid.hundredths() > 0;
    boolean open =
        switch (row.status()) {
          case APPLIED, REVIEWING, PUBLICISED, REFUSED -> true;
          default -> false;
        };
    if (any && open) {
      faults.add(fault(Kind.PAID_STATUS, Objects.requireNonNull(paid)));
    }
    if (row.status() == GrantStatus.PAID && approved != null) {
      Amount so = paid == null ? new Amount(0, Amount.CNY) : paid;
      if (so.hundredths() < approved.hundredths()) {
        faults.add(fault(Kind.PAID_SHORT, so, approved));
      }
    }
  }

  private static GrantFault fault(Kind kind, Object... arguments) {
    return new GrantFault(kind, List.of(arguments));
  }
}
