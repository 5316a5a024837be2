package guian.registry.ui.firms;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.Evidence;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.Observation;
import guian.registry.model.OfficialTime;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.model.SizeClass;
import guian.registry.model.StakeKind;
import guian.registry.model.Status;
import guian.registry.store.firm.FirmField;
import guian.registry.store.history.HistoryEntry;
import guian.registry.store.history.StakeShown;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import guian.registry.ui.common.TypedText;
import guian.registry.ui.firms.PaneContent.Change;
import guian.registry.ui.firms.PaneContent.Restore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a firm's history. */
final class PaneHistory {
  private static final Set<String> BESIDE_ANOTHER =
      Set.of("relation_by", "relation_on", "industry_edition", "capital_currency", "source_id");

  private final Messages messages;
  private final Words words;
  private final Periods periods;
  private final Industries industries;
  private final List<Indicator> indicators;

  PaneHistory(Messages messages, Industries industries, List<Indicator> indicators) {
    this.messages = messages;
    this.words = new Words(messages);
    this.periods = new Periods(messages);
    this.industries = industries;
    this.indicators = indicators;
  }

  /** The lines; a field that only goes along with another has none of its own. */
  List<Change> changes(List<HistoryEntry> entries) {
    return entries.stream()
        .filter(e -> e.field() == null || !BESIDE_ANOTHER.contains(e.field()))
        .map(this::change)
        .toList();
  }

  private Change change(HistoryEntry entry) {
    Observation figure = entry.figure();
    if (figure != null && entry.isFigure()) {
      return figureChange(entry, figure);
    }
    return new Change(
        day(entry.at()),
        what(entry),
        entry.field() == null ? "" : value(entry, entry.before()),
        entry.field() == null ? "" : value(entry, entry.after()),
        by(entry, null),
        restore(entry));
  }

  private static @Nullable Restore restore(HistoryEntry entry) {
    String field = entry.field();
    if (!entry.table().equals("firm") || field == null) {
      return null;
    }
    return Coded.find(FirmField.class, field)
        .map(found -> new Restore(found, typed(found, entry.before())))
        .orElse(null);
  }

  private static String typed(FirmField field, @Nullable String stored) {
    if (stored == null) {
      return "";
    }
    return field == FirmField.CAPITAL
        ? TypedText.wan(new Amount(Long.parseLong(stored), Amount.CNY))
        : stored;
  }

  private Change figureChange(HistoryEntry entry, Observation figure) {
    Observation before = entry.figureBefore();
    String what =
        indicators.stream()
            .filter(i -> i.id().equals(figure.indicator()))
            .findFirst()
            .map(i -> figure(periods.of(i.kind(), figure.period()), words.of(i)))
            .orElseGet(() -> figure(periods.full(figure.period()), figure.indicator()));
    return new Change(
        day(entry.at()),
        what,
        before == null ? messages.get("firms.history.none") : amount(before.amount()),
        amount(figure.amount()),
        by(entry, figure.evidence()),
        null);
  }

  private String figure(String period, String indicator) {
    return messages.get("firms.history.figure", period, indicator);
  }

  private String amount(@Nullable Amount amount) {
    if (amount == null) {
      return messages.get("word.undisclosed");
    }
    return amount.unit().equals(Amount.CNY) ? words.wan(amount.hundredths()) : Words.table(amount);
  }

  private static String day(Instant at) {
    return LocalDate.ofInstant(at, OfficialTime.ZONE).toString();
  }

  private String what(HistoryEntry entry) {
    StakeShown stake = entry.stake();
    if (stake != null) {
      return stake(entry, stake);
    }
    if (entry.field() != null) {
      String key = "firms.field." + entry.field();
      return entry.table().equals("firm") && messages.has(key)
          ? messages.get(key)
          : messages.get("firms.history.table." + entry.table());
    }
    String what =
        messages.get(
            "firms.history." + entry.action().code(),
            messages.get("firms.history.table." + entry.table()));
    return entry.document() == null
        ? what
        : messages.get("firms.history.figure", what, entry.document());
  }

  /** 新增持股 贵州某某 51%, or 持股比例 贵州某某. */
  private String stake(HistoryEntry entry, StakeShown stake) {
    String owner = words.name(stake.owner());
    if (entry.field() != null) {
      return messages.get("firms.history.figure", stakeField(entry), owner);
    }
    boolean head = stake.kind() == StakeKind.HEAD_OFFICE;
    String kind = messages.get(head ? "firms.pane.stake.head_office" : "firms.history.table.stake");
    String share = stake.percent() == null ? "" : Figures.share(stake.percent()) + "%";
    return messages
        .get(
            "firms.history.stake",
            messages.get("firms.history." + entry.action().code(), kind),
            owner,
            share)
        .strip();
  }

  private String stakeField(HistoryEntry entry) {
    String key = "firms.field.stake." + entry.field();
    return messages.has(key) ? messages.get(key) : messages.get("firms.history.table.stake");
  }

  private String value(HistoryEntry entry, @Nullable String stored) {
    if (stored == null) {
      return messages.get("firms.history.none");
    }
    return switch (String.valueOf(entry.field())) {
      case "relation" -> Coded.find(Relation.class, stored).map(words::of).orElse(stored);
      case "relation_basis" ->
          Coded.find(RelationBasis.class, stored).map(words::of).orElse(stored);
      case "status" -> Coded.find(Status.class, stored).map(words::of).orElse(stored);
      case "size_class" -> Coded.find(SizeClass.class, stored).map(words::of).orElse(stored);
      case "industry_code" -> stored + industries.find(stored).map(i -> " " + i.name()).orElse("");
      case "share" -> Figures.share(BigDecimal.valueOf(Long.parseLong(stored), 4)) + "%";
      case "capital", "approved_amount", "paid_amount" -> words.wan(Long.parseLong(stored));
      default -> stored;
    };
  }

  private String by(HistoryEntry entry, @Nullable Evidence evidence) {
    List<String> parts = new ArrayList<>(List.of(entry.by()));
    parts.add(
        entry.importId() == null
            ? words.of(entry.via())
            : messages.get("firms.history.import", Long.toString(entry.importId())));
    if (evidence != null && evidence.cell() != null) {
      String sheet = evidence.sheet() == null ? "" : evidence.sheet() + " ";
      parts.add((sheet + evidence.cell()).strip());
    } else if (entry.sourceName() != null) {
      parts.add(entry.sourceName());
    }
    return String.join("·", parts);
  }
}
