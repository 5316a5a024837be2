package guian.registry.importing.rows;

import guian.registry.importing.asking.Wording;
import guian.registry.importing.recognise.Column;
import guian.registry.importing.value.DateText;
import guian.registry.importing.value.Missing;
import guian.registry.importing.value.Plain;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.model.Amount;
import guian.registry.model.Industries;
import guian.registry.model.PartialDate;
import guian.registry.model.RegisteredTypes;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import guian.registry.model.Statuses;
import guian.registry.store.firm.FirmField;
import guian.registry.store.imports.FactText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one fact of a firm from its cell. */
final class FactReader {
  private static final Pattern LINE_BREAK = Pattern.compile("\\s*[\\r\\n]+\\s*");
  private static final Map<String, SizeClass> SIZES =
      Map.ofEntries(
          Map.entry("大型", SizeClass.LARGE),
          Map.entry("大", SizeClass.LARGE),
          Map.entry("1", SizeClass.LARGE),
          Map.entry("中型", SizeClass.MEDIUM),
          Map.entry("中", SizeClass.MEDIUM),
          Map.entry("2", SizeClass.MEDIUM),
          Map.entry("小型", SizeClass.SMALL),
          Map.entry("小", SizeClass.SMALL),
          Map.entry("3", SizeClass.SMALL),
          Map.entry("微型", SizeClass.MICRO),
          Map.entry("微", SizeClass.MICRO),
          Map.entry("4", SizeClass.MICRO));

  private static final BigDecimal HUGE = BigDecimal.TEN.pow(11);

  private final Issues issues;
  private final CodeReader codes;
  private final AmountReader amounts;
  private final Industries industries;
  private final Map<String, Status> statuses;
  private final Calendar calendar;
  private final RegisteredTypes types = RegisteredTypes.load();
  private final Set<String> unnamed = new HashSet<>();

  /**
   * How dates are read.
   *
   * @param epoch the day with the number 0 in the file
   * @param today the last day on which a firm can have been founded
   * @param orders which of day and month stands first in a column
   */
  record Calendar(LocalDate epoch, LocalDate today, DayOrders orders) {
    DateText.Reading read(Cell cell) {
      DateText.Reading reading = DateText.read(cell, epoch);
      if (cell instanceof Cell.Text && orders.mayLackZero(cell)) {
        return new DateText.Ambiguous();
      }
      return reading instanceof DateText.Ambiguous && cell instanceof Cell.Text
          ? DateText.text(cell.raw(), orders.of(cell.column()))
          : reading;
    }
  }

  /**
   * A reader of one table.
   *
   * @param statuses what a person says that words for a status mean
   */
  FactReader(
      Issues issues,
      AmountReader amounts,
      Industries industries,
      Map<String, Status> statuses,
      Calendar calendar) {
    this.issues = issues;
    this.codes = new CodeReader(issues);
    this.amounts = amounts;
    this.industries = industries;
    this.statuses = statuses;
    this.calendar = calendar;
  }

  /** The fact in a cell of a column of facts; empty when it says none, or none that can be used. */
  Optional<RowFact> read(int row, Cell cell, Column column) {
    return switch (column.subject().id()) {
      case "credit_code" -> codes.creditCode(row, cell);
      case "registration_number" -> codes.registrationNumber(row, cell);
      case "founded_on", "founded_year" -> founded(row, cell);
      case "founded_month" -> Optional.empty();
      case "capital" -> capital(row, cell, column);
      default -> word(row, cell, column);
    };
  }

  private Optional<RowFact> word(int row, Cell cell, Column column) {
    if (cell instanceof Cell.Fault) {
      issues.error(row, cell, "error_cell");
      return Optional.empty();
    }
    String text = text(cell);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (column.subject().id()) {
      case "status" ->
          known(
              row,
              cell,
              FirmField.STATUS,
              Statuses.parse(text).or(() -> told(text)).map(s -> s.code()),
              "status_unknown");
      case "size_class" ->
          known(row, cell, FirmField.SIZE_CLASS, size(text).map(s -> s.code()), "size_unknown");
      case "industry_code" -> industryCode(row, cell, Objects.requireNonNull(column.edition()));
      case "industry_name" ->
          known(row, cell, FirmField.INDUSTRY_CODE, industry(text), "industry_unknown");
      case "name_en" -> fact(FirmField.NAME_EN, row, cell, text);
      case "legal_form" -> legalForm(row, cell, text);
      case "park" -> fact(FirmField.PARK, row, cell, text);
      case "address" -> fact(FirmField.ADDRESS, row, cell, text);
      case "note" -> fact(FirmField.NOTE, row, cell, text);
      default -> Optional.empty();
    };
  }

  private Optional<Status> told(String text) {
    return Optional.ofNullable(statuses.get(Plain.word(text)));
  }

  // A code is read as what it stands for; one that the list lacks stays as it is written.
  private Optional<RowFact> legalForm(int row, Cell cell, String text) {
    if (!RegisteredTypes.isCode(text)) {
      return fact(FirmField.LEGAL_FORM, row, cell, text);
    }
    Optional<String> name = types.named(text);
    if (name.isEmpty() && unnamed.add(text)) {
      issues.warning(row, cell, "legal_form_code");
    }
    return fact(FirmField.LEGAL_FORM, row, cell, name.orElse(text));
  }

  /** The text of a cell, empty when it only marks that there is none. */
  static String text(Cell cell) {
    String text =
        cell instanceof Cell.Number number
            ? number.value().toPlainString()
            : joined(Plain.unguarded(cell.raw()));
    return Missing.isMark(text) || Missing.isUndisclosed(text) ? "" : text;
  }

  private static String joined(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
        ? text
        : LINE_BREAK.matcher(text).replaceAll(" ");
  }

  private static Optional<SizeClass> size(String text) {
    return Optional.ofNullable(SIZES.get(Plain.word(text).replaceAll("企业$", "")));
  }

  // A name as the classification has it is that of its own edition.
  private Optional<String> industry(String text) {
    return industries
        .named(Plain.word(text))
        .map(found -> FactText.industry(found.code(), Industries.EDITION));
  }

  private Optional<RowFact> industryCode(int row, Cell cell, String edition) {
    String code = Plain.word(text(cell)).toUpperCase(java.util.Locale.ROOT);
    boolean listed = !edition.equals(Industries.EDITION) || industries.find(code).isPresent();
    if (!code.matches("[A-T]?[0-9]{2,4}") || !listed) {
      issues.warning(row, cell, "industry_unknown");
      return Optional.empty();
    }
    String digits = code.replaceFirst("^[A-T]", "");
    return fact(FirmField.INDUSTRY_CODE, row, cell, FactText.industry(digits, edition));
  }

  private Optional<RowFact> known(
      int row, Cell cell, FirmField field, Optional<String> value, String otherwise) {
    if (value.isEmpty()) {
      issues.warning(row, cell, otherwise);
      return Optional.empty();
    }
    return fact(field, row, cell, value.get());
  }

  /** A date as ISO text, as precise as it is written; of the future too. */
  Optional<String> date(int row, Cell cell) {
    return switch (calendar.read(cell)) {
      case DateText.None none -> Optional.empty();
      case DateText.Exact exact -> Optional.of(exact.date().iso());
      case DateText.Ambiguous ambiguous -> {
        issues.error(row, cell, "date_ambiguous");
        yield Optional.empty();
      }
      case DateText.Unreadable unreadable -> {
        issues.error(row, cell, "date_unreadable");
        yield Optional.empty();
      }
    };
  }

  private Optional<RowFact> founded(int row, Cell cell) {
    if (cell instanceof Cell.Fault) {
      issues.error(row, cell, "error_cell");
      return Optional.empty();
    }
    return switch (calendar.read(cell)) {
      case DateText.None none -> Optional.empty();
      case DateText.Ambiguous ambiguous -> refuse(row, cell, "date_ambiguous");
      case DateText.Unreadable unreadable -> refuse(row, cell, "date_unreadable");
      case DateText.Exact exact ->
          isFuture(exact.date())
              ? refuse(row, cell, "date_future")
              : fact(FirmField.FOUNDED_ON, row, cell, exact.date().iso());
    };
  }

  /** A founding year with the month that another column of its row names. */
  static RowFact inMonth(RowFact fact, Cell month) {
    String word = Plain.word(month.raw()).replaceFirst("(\\.0)?月?$", "");
    boolean fits = fact.field() == FirmField.FOUNDED_ON && fact.value().matches("\\d{4}");
    return fits && word.matches("0?[1-9]|1[0-2]")
        ? new RowFact(
            fact.field(),
            fact.value() + "-" + (word.length() == 1 ? "0" + word : word),
            fact.row(),
            fact.column(),
            fact.raw() + "-" + month.raw())
        : fact;
  }

  private boolean isFuture(PartialDate date) {
    return date.compareTo(PartialDate.of(calendar.today())) > 0;
  }

  private Optional<RowFact> refuse(int row, Cell cell, String code) {
    issues.error(row, cell, code);
    return Optional.empty();
  }

  private Optional<RowFact> capital(int row, Cell cell, Column column) {
    return switch (amounts.read(row, cell, column.unit(), column.unitFrom(), true)) {
      case AmountReader.Value value ->
          value.amount().hundredths() < 0
              ? refuse(row, cell, "amount_negative")
              : capital(row, cell, value.amount());
      case AmountReader.Undisclosed undisclosed -> Optional.empty();
      case AmountReader.Nothing nothing -> Optional.empty();
    };
  }

  /** Brings the capital among the facts of a row to the currency that another column names. */
  void capitalIn(int row, Cell cell, List<RowFact> found) {
    String word = Plain.word(text(cell));
    found.replaceAll(fact -> {
      if (fact.field() != FirmField.CAPITAL || word.isEmpty()) {
        return fact;
      }
      Amount amount = FactText.capital(fact.value());
      String code = Unit.currency(word).orElse("");
      boolean own = !amount.unit().equals(Amount.CNY);
      boolean fits = !code.isEmpty() && (!own || amount.unit().equals(code));
      if (!fits) {
        issues.error(row, cell, "capital_currency");
      }
      String value = fits ? FactText.capital(new Amount(amount.hundredths(), code)) : "";
      return fact.as(value);
    });
    found.removeIf(fact -> fact.value().isEmpty());
  }

  // More than a hundred billion is a bank's or a railway's, or yuan written under 万元.
  private Optional<RowFact> capital(int row, Cell cell, Amount amount) {
    if (amount.value().compareTo(HUGE) >= 0) {
      issues.warning(row, cell, "capital_huge", Wording.amount(amount));
    }
    return fact(FirmField.CAPITAL, row, cell, FactText.capital(amount));
  }

  private static Optional<RowFact> fact(FirmField field, int row, Cell cell, String value) {
    return Optional.of(new RowFact(field, value, row, cell.column(), cell.raw()));
  }
}
