package guian.registry.ui.firms;

import guian.registry.model.Amount;
import guian.registry.model.FirmFacts;
import guian.registry.model.Industries;
import guian.registry.model.PartialDate;
import guian.registry.model.Relation;
import guian.registry.model.Status;
import guian.registry.model.YearOnYear;
import guian.registry.report.pages.FilterWords;
import guian.registry.store.figures.Figure;
import guian.registry.store.firms.Facet;
import guian.registry.store.firms.FirmRow;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.CellText;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the cells of the table: the three empties — , 未报 and 不公示 are never mixed. */
final class FirmCells {
  private static final Set<Status> IN_OPERATION = Set.of(Status.ACTIVE, Status.MOVED_IN);

  private final Messages messages;
  private final Words words;
  private final Industries industries;
  private final FilterWords filters;

  FirmCells(Messages messages, Industries industries) {
    this.messages = messages;
    this.words = new Words(messages);
    this.industries = industries;
    this.filters = new FilterWords(messages, industries);
  }

  /** The name that stands for a firm. */
  String name(FirmFacts facts) {
    return words.name(facts);
  }

  /** The cell of a column in a row. */
  CellText cell(FirmColumn column, FirmRow row) {
    FirmFacts facts = row.facts();
    return switch (column.kind()) {
      case NAME -> CellText.of(words.name(facts));
      case MONEY -> money(column.id().equals("paid") ? row.grantsPaid() : facts.capital());
      case FIGURE -> figure(figureOf(column, row));
      case GROWTH -> growth(figureOf(column, row));
      case CODE, TEXT -> fact(column.id(), facts);
    };
  }

  private CellText fact(String id, FirmFacts facts) {
    return switch (id) {
      case "credit_code" -> text(facts.creditCode());
      case "relation" -> relation(facts.relation());
      case "industry" -> text(industry(facts.industryCode()));
      case "founded" -> of(facts.foundedOn(), PartialDate::iso);
      case "status" -> status(facts.status());
      case "park" -> text(facts.park());
      case "size" -> of(facts.size(), words::of);
      case "registration_number" -> text(facts.registrationNumber());
      case "legal_form" -> text(facts.legalForm());
      case "name_en" -> text(facts.nameEn());
      case "address" -> text(facts.address());
      case "note" -> text(facts.note());
      default -> throw new IllegalArgumentException(id);
    };
  }

  private <T> CellText of(@Nullable T value, Function<T, String> text) {
    return text(value == null ? null : text.apply(value));
  }

  private CellText text(@Nullable String value) {
    return value == null ? CellText.muted(messages.get("word.unrecorded")) : CellText.of(value);
  }

  private CellText relation(@Nullable Relation relation) {
    return relation == null
        ? CellText.ask(messages.get("word.confirm"))
        : CellText.of(words.of(relation));
  }

  private CellText status(@Nullable Status status) {
    if (status == null) {
      return text(null);
    }
    return IN_OPERATION.contains(status)
        ? CellText.of(words.of(status))
        : CellText.muted(words.of(status));
  }

  private @Nullable String industry(@Nullable String code) {
    return code == null ? null : industries.find(code).map(i -> i.name()).orElse(code);
  }

  private static Figure figureOf(FirmColumn column, FirmRow row) {
    return Objects.requireNonNull(row.figures().get(column.figure()), column.id());
  }

  private static CellText money(@Nullable Amount amount) {
    return amount == null ? CellText.muted(Figures.NONE) : amount(amount);
  }

  // A foreign currency is named beside its number: the head's unit is of yuan.
  private static CellText amount(Amount amount) {
    return CellText.of(
        isForeign(amount)
            ? Figures.wan(amount.hundredths()) + " " + amount.unit()
            : Words.table(amount));
  }

  private static boolean isForeign(Amount amount) {
    return amount.unit().matches("[A-Z]{3}") && !amount.unit().equals(Amount.CNY);
  }

  private CellText figure(Figure figure) {
    return switch (figure.state()) {
      case VALUE -> amount(Objects.requireNonNull(figure.amount()));
      case NOT_REPORTED -> CellText.ask(messages.get("word.unreported"));
      case NOT_DISCLOSED -> CellText.muted(messages.get("word.undisclosed"));
      case NONE -> CellText.muted(Figures.NONE);
    };
  }

  private static CellText growth(Figure figure) {
    YearOnYear change = figure.yearOnYear();
    BigDecimal percent = change == null ? null : change.percent().orElse(null);
    return percent == null ? CellText.muted(Figures.NONE) : CellText.of(Figures.growth(percent));
  }

  /** The cell as it is copied: amounts as exact yuan without separators, text as shown. */
  String copied(FirmColumn column, FirmRow row) {
    Amount amount =
        switch (column.kind()) {
          case MONEY -> column.id().equals("paid") ? row.grantsPaid() : row.facts().capital();
          case FIGURE -> figureOf(column, row).amount();
          default -> null;
        };
    String shown = cell(column, row).text();
    if (amount != null) {
      return isForeign(amount) ? amount.plain() + " " + amount.unit() : amount.plain();
    }
    return shown.replace('−', '-').replaceAll("[\\t\\r\\n]", " ");
  }

  /** The word of a facet's code, as filters show it. */
  String facetWord(Facet facet, String code) {
    return filters.word(facet, code);
  }

  /** What firms were chosen by, in words. */
  FilterWords filters() {
    return filters;
  }
}
