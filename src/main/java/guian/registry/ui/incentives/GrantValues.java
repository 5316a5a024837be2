package guian.registry.ui.incentives;

import guian.registry.model.PartialDate;
import guian.registry.store.grants.Commitment;
import guian.registry.store.grants.GrantField;
import guian.registry.store.grants.GrantField.Part;
import guian.registry.store.grants.GrantFile;
import guian.registry.store.grants.Instalment;
import guian.registry.ui.common.TypedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The texts that the fields of a grant's file begin with: amounts in 万元, dates in ISO. */
record GrantValues(long grantId, Map<Part, List<Row>> rows) {
  /** One row of a part: the grant itself, an instalment, a commitment, a clawback. */
  record Row(long id, Map<GrantField, String> texts) {}

  static GrantValues of(GrantFile file) {
    Map<Part, List<Row>> rows = new EnumMap<>(Part.class);
    rows.put(Part.GRANT, List.of(grant(file)));
    rows.put(Part.INSTALMENT, file.instalments().stream().map(GrantValues::instalment).toList());
    rows.put(Part.COMMITMENT, file.commitments().stream().map(GrantValues::commitment).toList());
    rows.put(Part.CLAWBACK, file.clawbacks().stream().map(GrantValues::clawback).toList());
    return new GrantValues(file.row().id(), rows);
  }

  List<Row> of(Part part) {
    return Objects.requireNonNull(rows.get(part));
  }

  private static Row grant(GrantFile file) {
    Map<GrantField, String> texts = new EnumMap<>(GrantField.class);
    texts.put(GrantField.STATUS, file.row().status().code());
    texts.put(GrantField.APPROVED, TypedText.wan(file.row().approved()));
    texts.put(GrantField.APPLIED_ON, iso(file.row().appliedOn()));
    texts.put(GrantField.APPROVED_ON, iso(file.row().approvedOn()));
    texts.put(GrantField.KIND, text(file.row().kind()));
    texts.put(GrantField.BASIS, text(file.terms().basis()));
    texts.put(GrantField.BATCH, text(file.terms().batch()));
    texts.put(GrantField.FUND, text(file.terms().fundSource()));
    return new Row(file.row().id(), texts);
  }

  private static Row instalment(Instalment part) {
    Map<GrantField, String> texts = new EnumMap<>(GrantField.class);
    texts.put(GrantField.DUE_ON, iso(part.dueOn()));
    texts.put(GrantField.DUE, TypedText.wan(part.due()));
    texts.put(GrantField.PAID_ON, iso(part.paidOn()));
    texts.put(GrantField.PAID, TypedText.wan(part.paid()));
    return new Row(part.id(), texts);
  }

  private static Row commitment(Commitment promise) {
    Map<GrantField, String> texts = new EnumMap<>(GrantField.class);
    texts.put(GrantField.SAID, promise.said());
    texts.put(GrantField.DUE_PERIOD, text(promise.duePeriod()));
    texts.put(GrantField.OUTCOME, text(promise.outcome()));
    return new Row(promise.id(), texts);
  }

  private static Row clawback(GrantFile.Clawback clawback) {
    Map<GrantField, String> texts = new EnumMap<>(GrantField.class);
    texts.put(GrantField.REASON, text(clawback.reason()));
    texts.put(GrantField.ASKED, TypedText.wan(clawback.amount()));
    texts.put(GrantField.DECIDED_ON, iso(clawback.decidedOn()));
    texts.put(GrantField.RECEIVED, TypedText.wan(clawback.received()));
    texts.put(GrantField.RECEIVED_ON, iso(clawback.receivedOn()));
    return new Row(clawback.id(), texts);
  }

  private static String iso(@Nullable PartialDate date) {
    return date == null ? "" : date.iso();
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
