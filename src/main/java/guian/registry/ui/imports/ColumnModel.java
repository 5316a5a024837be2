package guian.registry.ui.imports;

import guian.registry.importing.asking.Question;
import guian.registry.importing.recognise.Column;
import guian.registry.importing.recognise.Subject;
import guian.registry.importing.recognise.Vocabulary;
import guian.registry.importing.workbook.CellName;
import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be said of one column of a sheet, and what is said of it now. */
final class ColumnModel {
  /** What the four things are called that can be said. */
  static final List<String> ABOUT = List.of("meaning", "period", "unit", "nature");

  /** The answer that leaves a thing to the program. */
  static final String PROGRAM = "";

  /** A table of a sheet, both from 0. */
  record Place(int sheet, int table) {}

  /** An answer with what a person reads for it. */
  record Choice(String answer, String name) {}

  private final ImportReading reading;
  private final int sheet;
  private final int table;
  private final String letters;
  private final Said said;
  private final ImportTexts texts;
  private final @Nullable Column column;
  private final List<Choice> meanings;

  /** A column of one of a sheet's tables; a place is a sheet and a table, both from 0. */
  ColumnModel(ImportReading reading, Place place, int number, Said said, ImportTexts texts) {
    this.reading = reading;
    this.sheet = place.sheet();
    this.table = place.table();
    this.letters = CellName.column(number);
    this.said = said;
    this.texts = texts;
    this.column = reading.sheetPlan(sheet).tables().get(table).column(number).orElse(null);
    this.meanings = all();
  }

  /** Whether anything can be said: a column without a heading is none of the table's. */
  boolean isPartOfTable() {
    return column != null;
  }

  /** The column by its letters and heading. */
  String title() {
    String heading = column == null ? "" : column.header();
    return texts.messages().get("imports.correct.column", letters, heading);
  }

  private List<Choice> all() {
    Stream<Choice> fields =
        Vocabulary.load().fields().stream()
            .map(id -> new Choice(id, texts.field(id)))
            .sorted(Comparator.comparing(Choice::name));
    Stream<Choice> indicators =
        reading.indicators().values().stream()
            .sorted(Comparator.comparing(Indicator::id))
            .map(indicator -> new Choice(indicator.id(), texts.indicator(indicator.id())));
    Choice skip = new Choice(Question.SKIP, texts.messages().get("imports.correct.skip"));
    return Stream.of(Stream.of(skip), indicators, fields).flatMap(s -> s).toList();
  }

  /** The meanings whose name in either language holds a text, first those that begin with it. */
  List<Choice> meanings(String search) {
    String wanted = search.strip().toLowerCase(Locale.ROOT);
    Comparator<Choice> beginning =
        Comparator.comparing(choice -> names(choice).noneMatch(name -> name.startsWith(wanted)));
    return meanings.stream()
        .filter(choice -> names(choice).anyMatch(name -> name.contains(wanted)))
        .sorted(beginning)
        .toList();
  }

  private Stream<String> names(Choice choice) {
    Indicator indicator = reading.indicators().get(choice.answer());
    Stream<String> names =
        indicator == null
            ? Stream.of(choice.name())
            : Stream.of(choice.name(), indicator.nameZh(), indicator.nameEn());
    return names.map(name -> name.toLowerCase(Locale.ROOT));
  }

  /** What the column is read as now; empty where its heading is not known. */
  Optional<Choice> meaning() {
    String now = saidNow("meaning").orElseGet(this::recognised);
    return meanings.stream().filter(choice -> choice.answer().equals(now)).findFirst();
  }

  private String recognised() {
    if (column == null) {
      return PROGRAM;
    }
    Subject subject = column.subject();
    return subject.equals(Subject.LEFT_OUT) ? Question.SKIP : subject.id();
  }

  private Optional<String> saidNow(String about) {
    return said.of(id(about));
  }

  private String id(String about) {
    return Corrections.id(sheet, table, letters, about);
  }

  /** What is said now, else {@link #PROGRAM}. */
  String answer(String about) {
    return saidNow(about).orElse(PROGRAM);
  }

  /** Whether anything is said or recalled of the column. */
  boolean isSaid() {
    return ABOUT.stream().anyMatch(about -> saidNow(about).isPresent());
  }

  /** Whether a meaning has this beside it: figures have all, registered capital has a unit. */
  boolean has(@Nullable Choice meaning, String about) {
    boolean figure = meaning != null && reading.indicators().containsKey(meaning.answer());
    boolean capital = meaning != null && meaning.answer().equals("capital");
    return figure || (capital && about.equals("unit"));
  }

  private Choice program(@Nullable String recognised) {
    String name =
        recognised == null || recognised.isBlank()
            ? texts.messages().get("imports.correct.program")
            : texts.messages().get("imports.correct.program.as", recognised);
    return new Choice(PROGRAM, name);
  }

  /** What the person may choose for one thing, the program's own reading first. */
  List<Choice> choices(String about, Choice meaning, int year) {
    return switch (about) {
      case "period" -> periods(meaning, year);
      case "unit" -> units(meaning);
      default -> natures();
    };
  }

  private List<Choice> periods(Choice meaning, int year) {
    Period now = column == null ? null : column.period();
    List<Choice> choices = new ArrayList<>();
    choices.add(program(now == null ? null : period(meaning, now)));
    periods(kind(meaning), year)
        .forEach(period -> choices.add(new Choice(period.code(), period(meaning, period))));
    return choices;
  }

  private IndicatorKind kind(Choice meaning) {
    Indicator indicator = reading.indicators().get(meaning.answer());
    return indicator == null ? IndicatorKind.FLOW : indicator.kind();
  }

  private String period(Choice meaning, Period period) {
    return texts.period(meaning.answer(), period, Nature.ACTUAL);
  }

  // What is counted at the end of a month needs no months before it.
  private static Stream<Period> periods(IndicatorKind kind, int year) {
    Stream<Period> cumulative =
        IntStream.of(12, 3, 6, 9, 1, 2, 4, 5, 7, 8, 10, 11)
            .mapToObj(month -> Period.throughMonth(year, month));
    Stream<Period> single =
        Stream.concat(
            IntStream.rangeClosed(1, 4).mapToObj(quarter -> Period.quarter(year, quarter)),
            Stream.concat(
                IntStream.rangeClosed(1, 2).mapToObj(half -> Period.half(year, half)),
                IntStream.rangeClosed(1, 12).mapToObj(month -> Period.month(year, month))));
    return kind.isAtEnd() ? cumulative : Stream.concat(cumulative, single);
  }

  /** The year said or recognised of the column, else of the sheet, else {@code otherwise}. */
  int year(int otherwise) {
    Period now = column == null ? null : column.period();
    return saidNow("period")
        .flatMap(Period::parse)
        .or(() -> Optional.ofNullable(now))
        .or(() ->
            reading.sheetPlan(sheet).tables().get(table).columns().stream()
                .map(Column::period)
                .filter(Objects::nonNull)
                .findFirst())
        .map(Period::year)
        .orElse(otherwise);
  }

  private List<Choice> units(Choice meaning) {
    Indicator indicator = reading.indicators().get(meaning.answer());
    String counted = indicator == null ? Amount.CNY : indicator.unit();
    Stream<String> units =
        switch (counted) {
          case Amount.CNY -> Stream.of("元", "千元", "万元", "百万元", "亿元", "万美元");
          case Amount.PERSON -> Stream.of("人", "万人");
          case "sqm" -> Stream.of("平方米", "万平方米");
          default -> Stream.of("件", "个", "项");
        };
    String now = column == null || column.unit() == null ? null : column.unit().label();
    return Stream.concat(Stream.of(program(now)), units.map(unit -> new Choice(unit, unit)))
        .toList();
  }

  private List<Choice> natures() {
    String now = column == null ? null : texts.nature(column.nature());
    return Stream.concat(
            Stream.of(program(now)),
            Stream.of(Nature.values())
                .map(nature -> new Choice(nature.code(), texts.nature(nature))))
        .toList();
  }

  /** What is to be said when a meaning is chosen, and with it a period, a unit and a nature. */
  Map<String, String> things(@Nullable Choice meaning, Map<String, String> others) {
    Map<String, String> things = new HashMap<>();
    if (meaning != null && !meaning.answer().equals(recognisedOrSaid())) {
      things.put(id("meaning"), meaning.answer());
    }
    for (String about : ABOUT.subList(1, ABOUT.size())) {
      String answer = has(meaning, about) ? others.getOrDefault(about, PROGRAM) : PROGRAM;
      if (!answer.equals(answer(about))) {
        things.put(id(about), answer);
      }
    }
    return things;
  }

  private String recognisedOrSaid() {
    return saidNow("meaning").orElseGet(this::recognised);
  }

  /** What is to be said to leave the column to the program. */
  Map<String, String> asRecognised() {
    Map<String, String> things = new HashMap<>();
    ABOUT.forEach(about -> things.put(id(about), PROGRAM));
    return things;
  }

  /** Why what was said of the column cannot be. */
  String refusal(RefusedException refused) {
    String id = refused.arguments().isEmpty() ? "" : refused.arguments().getFirst().toString();
    return ABOUT.stream()
        .filter(about -> id.equals(id(about)))
        .findFirst()
        .map(about -> texts.messages().get("imports.correct.refused." + about))
        .orElseGet(() -> texts.messages().refusal(refused));
  }
}
