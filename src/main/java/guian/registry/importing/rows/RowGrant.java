package guian.registry.importing.rows;

import guian.registry.model.Amount;
import guian.registry.model.GrantStatus;
import guian.registry.model.GrantStatuses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One grant as a row states it; further instalments may stand in further rows.
 *
 * @param row its first row
 * @param cell the first cell with an amount of it
 * @param stated where it stands by the file's word; null where it has none
 * @param planned whether the amount is only proposed
 * @param continues whether the row adds instalments to the grant of the row before
 */
public record RowGrant(
    int row,
    String cell,
    Terms terms,
    @Nullable Amount approved,
    List<Payment> payments,
    @Nullable Clawback clawback,
    @Nullable GrantStatus stated,
    boolean planned,
    boolean continues) {
  /** Under what it is given, and when; dates as ISO text, as precise as known. */
  public record Terms(
      String policy,
      @Nullable String document,
      @Nullable String kind,
      @Nullable String batch,
      @Nullable String fund,
      @Nullable String appliedOn,
      @Nullable String approvedOn) {}

  /**
   * One instalment.
   *
   * @param inAll whether {@code paid} is all that has been paid so far (累计拨付)
   */
  public record Payment(
      int sequence,
      @Nullable String dueOn,
      @Nullable Amount due,
      @Nullable String paidOn,
      @Nullable Amount paid,
      boolean inAll) {
    /** The same with another number. */
    Payment numbered(int number) {
      return new Payment(number, dueOn, due, paidOn, paid, inAll);
    }

    /** What it adds to {@code before}, paid earlier. */
    public Payment after(Amount before) {
      Amount rest =
          paid == null ? null : new Amount(paid.hundredths() - before.hundredths(), before.unit());
      return new Payment(sequence, dueOn, due, paidOn, rest, false);
    }

    /** Whether it only says that nothing has been paid. */
    public boolean isNothing() {
      return due == null
          && dueOn == null
          && paidOn == null
          && (paid == null || paid.hundredths() == 0);
    }
  }

  /**
   * What is taken back.
   *
   * @param amount what is asked back
   * @param received what has come in: its day or the file's words say so; null when nothing has
   */
  public record Clawback(
      Amount amount, @Nullable String on, @Nullable String reason, @Nullable Amount received) {
    /** Whether all of it has come in. */
    public boolean isComplete() {
      return received != null && received.hundredths() >= amount.hundredths();
    }
  }

  /** Where it stands, by the file's word or else by its amounts. */
  public GrantStatus status() {
    if (stated != null) {
      return stated;
    }
    if (planned) {
      return GrantStatus.PUBLICISED;
    }
    if (isApplication()) {
      return GrantStatus.APPLIED;
    }
    if (clawback != null) {
      return clawback.isComplete() ? GrantStatus.CLAWED_BACK : GrantStatus.CLAWING_BACK;
    }
    Long paid = paid();
    return GrantStatuses.derive(
        approved == null ? null : approved.hundredths(), paid == null ? 0 : paid);
  }

  /** Whether it says only how an application stands, or when it was made. */
  public boolean isApplication() {
    boolean money = approved != null || !payments.isEmpty() || clawback != null;
    return !money && (stated != null || terms.appliedOn() != null);
  }

  /** What is paid in all, in fen; null when nothing is said of payments. */
  public @Nullable Long paid() {
    List<Long> paid = new ArrayList<>();
    for (Payment payment : payments) {
      Amount amount = payment.paid();
      if (amount != null) {
        paid.add(amount.hundredths());
      }
    }
    return paid.isEmpty() ? null : Long.valueOf(paid.stream().mapToLong(Long::longValue).sum());
  }

  /** The day of the last payment; null when none is told. */
  public @Nullable String paidOn() {
    return payments.stream()
        .map(Payment::paidOn)
        .filter(Objects::nonNull)
        .max(String::compareTo)
        .orElse(null);
  }

  /** This grant as it stands by a given word. */
  public RowGrant standing(GrantStatus status) {
    return new RowGrant(row, cell, terms, approved, payments, clawback, status, planned, continues);
  }

  /** This grant with what a further row adds. */
  public RowGrant and(RowGrant further) {
    List<Payment> all = new ArrayList<>(payments);
    for (Payment payment : further.payments()) {
      all.add(payment.numbered(all.size() + 1));
    }
    return new RowGrant(
        row,
        cell,
        terms,
        approved,
        List.copyOf(all),
        clawback == null ? further.clawback() : clawback,
        further.stated(),
        planned,
        continues);
  }
}
