package guian.registry.importing.rows;

import guian.registry.importing.recognise.Column;
import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.Subject;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.Row;
import guian.registry.model.Amount;
import guian.registry.model.GrantStatus;
import guian.registry.model.GrantStatuses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the rows of a list of grants say. */
final class ListReader {
  private static final int MOST_INSTALMENTS = 6;
  private static final Pattern IN_ALL =
      Pattern.compile("累计|(?i)cumulative|to date|so far|total paid|in total");
  private static final Pattern RECEIVED =
      Pattern.compile("(?<!应)已|实际|(?i)recovered|clawed back|received");
  private static final Pattern BARE_AMOUNT = Pattern.compile(".*[期次批笔款 ](金额|资金|数额)?([(（].*)?");

  private final Recognised table;
  private final Merged merged;
  private final Issues issues;
  private final FactReader facts;
  private final AmountReader amounts;

  ListReader(
      Recognised table, Merged merged, Issues issues, FactReader facts, AmountReader amounts) {
    this.table = table;
    this.merged = merged;
    this.issues = issues;
    this.facts = facts;
    this.amounts = amounts;
  }

  /** The grant of a row; empty when it states none, or no policy is known. */
  Optional<RowGrant> grant(Row row) {
    return grant(row, null);
  }

  /**
   * The grant of a further line of a firm.
   *
   * @param above the grant in the firm's own row, whose policy is meant where the line names none
   */
  Optional<RowGrant> line(Row row, @Nullable RowGrant above) {
    return grant(row, above);
  }

  private Optional<RowGrant> grant(Row row, @Nullable RowGrant above) {
    if (table.columns().grantMoney().stream().noneMatch(c -> c.use() == Column.Use.READ)) {
      return Optional.empty();
    }
    Amount approved = amount(row, "approved");
    Amount planned = approved == null ? amount(row, "planned") : null;
    List<RowGrant.Payment> payments = payments(row);
    RowGrant.Clawback clawback = clawback(row);
    boolean money = approved != null || planned != null || !payments.isEmpty() || clawback != null;
    Optional<Cell> first = money ? firstSaid(row) : basis(row).filter(cell -> above == null);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String own = policy(row);
    String policy = own == null && above != null ? above.terms().policy() : own;
    boolean instalment = above != null && own == null && approved == null && planned == null;
    if (policy == null) {
      issues.error(row.number(), first.get(), "grant_no_policy");
      return Optional.empty();
    }
    RowGrant grant =
        new RowGrant(
            row.number(),
            CellName.of(row.number(), first.get().column()),
            terms(row, policy),
            planned == null ? approved : planned,
            payments,
            clawback,
            cell(row, "status").flatMap(c -> status(row, c)).orElse(null),
            planned != null,
            instalment || isFurther(row));
    if (!money && !grant.isApplication()) {
      issues.info(row.number(), first.get(), "grant_nothing");
      return Optional.empty();
    }
    return Optional.of(grant);
  }

  // The first amount, else the first day.
  private Optional<Cell> firstSaid(Row row) {
    return Stream.concat(
            table.columns().grantMoney().stream()
                .filter(column -> column.use() == Column.Use.READ)
                .flatMap(column -> Optional.ofNullable(row.cell(column.number())).stream()),
            cell(row, "due_on").stream())
        .findFirst();
  }

  // The policy that the row itself names, by name or by number.
  private Optional<Cell> basis(Row row) {
    return Stream.of("policy", "document")
        .flatMap(id -> cell(row, id).stream())
        .filter(cell -> !FactReader.text(cell).isEmpty())
        .findFirst();
  }

  private RowGrant.Terms terms(Row row, String policy) {
    return new RowGrant.Terms(
        policy,
        text(row, "document"),
        text(row, "kind"),
        text(row, "batch"),
        text(row, "fund"),
        date(row, "applied_on"),
        date(row, "approved_on"));
  }

  private Optional<GrantStatus> status(Row row, Cell cell) {
    String text = FactReader.text(cell);
    Optional<GrantStatus> status = GrantStatuses.parse(text);
    if (status.isEmpty() && !text.isEmpty()) {
      issues.warning(row.number(), cell, "grant_status_unknown");
    }
    return status;
  }

  private @Nullable String policy(Row row) {
    Optional<Cell> own = basis(row);
    if (own.isPresent()) {
      return FactReader.text(own.get());
    }
    return table.policy().byKind() ? text(row, "kind") : table.policy().text();
  }

  // 第二期, or the amount approved is merged over the rows of its instalments.
  private boolean isFurther(Row row) {
    String sequence = text(row, "sequence");
    boolean later = sequence != null && !sequence.matches(".*(一|1|首).*");
    return later
        || table
            .columns()
            .read(Subject.Kind.GRANT, "approved")
            .filter(column -> row.cell(column.number()) == null)
            .flatMap(column -> merged.cell(row, column.number()))
            .isPresent();
  }

  private List<RowGrant.Payment> payments(Row row) {
    List<RowGrant.Payment> payments = new ArrayList<>();
    payment(row, "", 1).ifPresent(payments::add);
    for (int number = 1; number <= MOST_INSTALMENTS; number++) {
      payment(row, "." + number, payments.size() + 1).ifPresent(payments::add);
    }
    return List.copyOf(payments);
  }

  private Optional<RowGrant.Payment> payment(Row row, String number, int sequence) {
    Amount due = amount(row, "due" + number);
    Amount paid = amount(row, "paid" + number);
    String dueOn = date(row, "due_on" + number);
    String paidOn = date(row, "paid_on" + number);
    if (paid != null && paidOn == null && isUndated(row, number)) {
      return Optional.of(
          new RowGrant.Payment(sequence, dueOn, due == null ? paid : due, null, null, false));
    }
    boolean said = due != null || dueOn != null || paid != null;
    if (!said && paidOn != null) {
      cell(row, "paid_on" + number)
          .ifPresent(cell -> issues.warning(row.number(), cell, "grant_paid_amount_missing"));
    }
    return said
        ? Optional.of(
            new RowGrant.Payment(sequence, dueOn, due, paidOn, paid, isInAll("paid" + number)))
        : Optional.empty();
  }

  // 已追回金额, 实际追回金额
  private boolean isReceived() {
    return table
        .columns()
        .read(Subject.Kind.GRANT, "clawback")
        .filter(column -> RECEIVED.matcher(column.header()).find())
        .isPresent();
  }

  private boolean isInAll(String id) {
    return table
        .columns()
        .read(Subject.Kind.GRANT, id)
        .filter(column -> IN_ALL.matcher(column.header()).find())
        .isPresent();
  }

  // 金额 below 第三期 without the day beside it that the other instalments have: it may not be paid yet.
  private boolean isUndated(Row row, String number) {
    Optional<Column> amount =
        table
            .columns()
            .read(Subject.Kind.GRANT, "paid" + number)
            .filter(column -> !number.isEmpty() && BARE_AMOUNT.matcher(column.header()).matches());
    boolean undated =
        amount.isPresent()
            && table.columns().read(Subject.Kind.GRANT, "paid_on" + number).isPresent();
    if (undated) {
      Cell cell = Objects.requireNonNull(row.cell(amount.get().number()));
      issues.warning(row.number(), cell, "instalment_undated");
    }
    return undated;
  }

  private RowGrant.@Nullable Clawback clawback(Row row) {
    Amount back = amount(row, "clawback");
    String on = date(row, "clawback_on");
    if (back != null) {
      boolean came = on != null || isReceived();
      return back.hundredths() == 0
          ? null
          : new RowGrant.Clawback(back, on, text(row, "clawback_reason"), came ? back : null);
    }
    Optional<Cell> note = cell(row, "clawback_note");
    if (note.isEmpty() || ClawbackNote.saysNone(FactReader.text(note.get()))) {
      return null;
    }
    Optional<ClawbackNote> said = ClawbackNote.read(FactReader.text(note.get()));
    if (said.isEmpty()) {
      issues.warning(row.number(), note.get(), "clawback_unread");
    }
    return said.map(s ->
            new RowGrant.Clawback(
                s.amount(),
                on,
                text(row, "clawback_reason"),
                s.received() || on != null ? s.amount() : null))
        .orElse(null);
  }

  private Optional<Cell> cell(Row row, String id) {
    return table.columns().read(Subject.Kind.GRANT, id).flatMap(c -> merged.cell(row, c.number()));
  }

  private @Nullable String text(Row row, String id) {
    return cell(row, id).map(FactReader::text).filter(text -> !text.isEmpty()).orElse(null);
  }

  private @Nullable String date(Row row, String id) {
    return cell(row, id).flatMap(cell -> facts.date(row.number(), cell)).orElse(null);
  }

  // An amount merged over several rows is said once, in the first of them.
  private @Nullable Amount amount(Row row, String id) {
    Optional<Column> column = table.columns().read(Subject.Kind.GRANT, id);
    Cell cell = column.map(c -> row.cell(c.number())).orElse(null);
    if (column.isEmpty() || cell == null) {
      return null;
    }
    AmountReader.Reading reading =
        amounts.read(row.number(), cell, column.get().unit(), column.get().unitFrom(), true);
    if (!(reading instanceof AmountReader.Value value)) {
      return null;
    }
    boolean yuan = value.amount().unit().equals(Amount.CNY);
    if (!yuan || value.amount().hundredths() < 0) {
      issues.error(row.number(), cell, yuan ? "grant_negative" : "grant_currency");
      return null;
    }
    return value.amount();
  }
}
