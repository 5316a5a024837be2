package guian.registry.ui.incentives;

import guian.registry.model.Amount;
import guian.registry.model.GrantStatus;
import guian.registry.model.PartialDate;
import guian.registry.store.grants.Commitment;
import guian.registry.store.grants.GrantFault;
import guian.registry.store.grants.GrantFile;
import guian.registry.store.grants.Instalment;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.CellText;
import guian.registry.ui.incentives.GrantContent.Fact;
import guian.registry.ui.incentives.GrantContent.Line;
import guian.registry.ui.incentives.GrantContent.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a grant's file into words. */
final class GrantTexts {
  private final Messages messages;
  private final Words words;
  private final LocalDate today;

  GrantTexts(Messages messages, LocalDate today) {
    this.messages = messages;
    this.words = new Words(messages);
    this.today = today;
  }

  GrantContent content(GrantFile file) {
    GrantStatus status = file.row().status();
    boolean asks = status == GrantStatus.CLAWING_BACK;
    return new GrantContent(
        GrantValues.of(file),
        file.row().firmId(),
        words.name(file.row().firm()),
        file.policy().name(),
        asks ? CellText.ask(words.of(status)) : CellText.muted(words.of(status)),
        GrantFault.of(file, today).stream().map(this::fault).toList(),
        facts(file),
        file.instalments().stream().map(part -> part(part, isOpen(status))).toList(),
        file.commitments().stream().map(this::promise).toList(),
        file.clawbacks().stream().map(this::clawback).toList());
  }

  private String fault(GrantFault fault) {
    return messages.get(
        "incentives.fault." + fault.kind().code(),
        fault.arguments().stream()
            .map(each -> each instanceof Amount money ? words.amount(money) : each)
            .toArray());
  }

  private static boolean isOpen(GrantStatus status) {
    return status == GrantStatus.APPROVED
        || status == GrantStatus.PARTLY_PAID
        || status == GrantStatus.PAID;
  }

  private List<Fact> facts(GrantFile file) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "approved", amount(file.row().approved()));
    add(facts, "paid", amount(file.row().paid()));
    add(facts, "document", document(file.policy()));
    add(facts, "reference", file.policy().reference());
    add(facts, "kind", kind(file.row().kind()));
    add(facts, "basis", file.terms().basis());
    add(facts, "batch", file.terms().batch());
    add(facts, "fund", file.terms().fundSource());
    add(facts, "applied_on", iso(file.row().appliedOn()));
    add(facts, "approved_on", iso(file.row().approvedOn()));
    add(facts, "source", file.source());
    return facts;
  }

  private void add(List<Fact> facts, String key, @Nullable String value) {
    facts.add(new Fact(messages.get("incentives.fact." + key), CellText.of(value)));
  }

  private @Nullable String amount(@Nullable Amount amount) {
    return amount == null ? null : words.wan(amount.hundredths());
  }

  private @Nullable String kind(@Nullable String kind) {
    return kind == null ? null : words.grantKind(kind);
  }

  private static @Nullable String document(GrantFile.Policy policy) {
    String text =
        Stream.of(policy.documentNumber(), policy.clause())
            .filter(part -> part != null)
            .collect(Collectors.joining(" "));
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String iso(@Nullable PartialDate date) {
    return date == null ? null : date.iso();
  }

  private Part part(Instalment part, boolean open) {
    PartialDate due = part.dueOn();
    PartialDate paid = part.paidOn();
    boolean late =
        open && part.paid() == null && due != null && due.iso().compareTo(today.toString()) <= 0;
    CellText paidOn =
        paid != null
            ? CellText.of(paid.iso())
            : late ? CellText.ask(messages.get("incentives.part.late")) : CellText.NONE;
    return new Part(
        messages.get("incentives.part.number", part.sequence()),
        due == null ? Figures.NONE : due.iso(),
        figure(part.due()).text(),
        paidOn,
        figure(part.paid()));
  }

  private static CellText figure(@Nullable Amount amount) {
    return amount == null ? CellText.NONE : CellText.of(Figures.wan(amount.hundredths()));
  }

  private Line promise(Commitment promise) {
    String outcome = promise.outcome();
    CellText state =
        outcome == null
            ? CellText.muted(messages.get("incentives.promise.open"))
            : outcome.equals("met")
                ? CellText.of(messages.get("incentives.promise.met"))
                : CellText.warning(messages.get("incentives.promise.missed"));
    return new Line(promise.said(), "", state);
  }

  private Line clawback(GrantFile.Clawback clawback) {
    String amount = words.wan(clawback.amount().hundredths());
    PartialDate decided = clawback.decidedOn();
    String note = decided == null ? "" : messages.get("incentives.clawback.decided", decided.iso());
    String reason = clawback.reason();
    return new Line(
        reason == null ? amount : messages.get("incentives.clawback.text", reason, amount),
        note,
        received(clawback));
  }

  private CellText received(GrantFile.Clawback clawback) {
    PartialDate on = clawback.receivedOn();
    if (on != null) {
      return CellText.muted(messages.get("incentives.clawback.received", on.iso()));
    }
    return clawback.amount().equals(clawback.received())
        ? CellText.muted(messages.get("incentives.clawback.received_undated"))
        : CellText.ask(messages.get("incentives.clawback.open"));
  }
}
