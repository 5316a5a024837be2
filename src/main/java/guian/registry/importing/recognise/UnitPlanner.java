package guian.registry.importing.recognise;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.CellName;
import guian.registry.model.Amount;
import guian.registry.model.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settles what a number in a column means: by its heading, else by the unit line or title, else by
 * the unit that people and things are counted in, else by a question.
 */
final class UnitPlanner {
  private static final String USER = "user";

  /** What came of one column. */
  sealed interface Outcome {}

  /** The unit is settled; null when every cell brings its own. */
  record Settled(@Nullable Unit unit, @Nullable String from) implements Outcome {}

  /** A question about it is open. */
  record Open() implements Outcome {}

  /** A person left it out. */
  record LeftOut() implements Outcome {}

  /** The heading names a unit in which this cannot be counted. */
  record Misfit() implements Outcome {}

  private final TableContext table;
  private final Questions questions;
  private final Answers answers;
  private final List<HeadedColumn> unknownMoney;

  /**
   * Settles the units of one table.
   *
   * @param money the columns of money, which share one question where the file names no unit
   */
  UnitPlanner(TableContext table, Questions questions, Answers answers, List<HeadedColumn> money) {
    this.table = table;
    this.questions = questions;
    this.answers = answers;
    this.unknownMoney =
        money.stream()
            .filter(c -> c.heading().unit() == null && table.needsUnit(c.number()))
            .filter(c -> !table.rowUnits().cover(table.data()))
            .filter(c -> questions.told(table.question(c.number(), "unit")).isEmpty())
            .filter(c -> table.surroundings().money().filter(u -> isOfCurrency(c, u)).isEmpty())
            .toList();
  }

  /** Settles a column of what is counted in {@code code}. */
  Outcome plan(HeadedColumn column, String code) {
    String id = table.question(column.number(), "unit");
    return questions
        .told(id)
        .map(answer -> told(id, answer, code))
        .orElseGet(() -> read(column, code));
  }

  private static Outcome told(String id, String answer, String code) {
    if (answer.equals(Question.SKIP)) {
      return new LeftOut();
    }
    return Unit.parse(answer)
        .filter(unit -> code.equals(Amount.CNY) ? unit.isMoney() : unit.code().equals(code))
        .map(unit -> new Settled(unit, USER))
        .orElseThrow(() -> new RefusedException("import.answer", id, answer));
  }

  private Outcome read(HeadedColumn column, String code) {
    Unit named = column.heading().unit();
    boolean money = code.equals(Amount.CNY);
    if (named != null) {
      boolean fits = money ? named.isMoney() : named.code().equals(code);
      return fits ? new Settled(named, "header") : new Misfit();
    }
    Optional<Surroundings.Stated> stated =
        money
            ? table.surroundings().money().filter(unit -> isOfCurrency(column, unit))
            : table.surroundings().counting(code);
    if (stated.isPresent()) {
      return new Settled(stated.get().unit(), stated.get().from());
    }
    return money ? money(column.number()) : natural(column, code);
  }

  // 营业收入（美金） under 单位：万元 leaves open which of the two is meant; so does Taxes (RMB) under
  // figures in RMB million unless stated, which may be in single yuan.
  private static boolean isOfCurrency(HeadedColumn column, Surroundings.Stated stated) {
    String currency = column.heading().currency();
    return currency == null || (currency.equals(stated.unit().code()) && !stated.unlessSaid());
  }

  private Outcome money(int column) {
    if (!table.needsUnit(column) || table.rowUnits().cover(table.data())) {
      return new Settled(null, null);
    }
    if (answers.unit() != null) {
      return new Settled(answers.unit(), USER);
    }
    // Where several units are stated, one answer for all columns would be wrong for one of them.
    boolean several = table.surroundings().hasSeveralOfMoney();
    List<HeadedColumn> alike =
        unknownMoney.stream().filter(c -> !several || c.number() == column).toList();
    Outcome asked =
        asked(
            several ? table.question(column, "unit") : table.question("unit"),
            alike.getFirst().number(),
            Wording.of(
                several ? "import.question.unit_several" : "import.question.unit",
                Wording.columns(alike.stream().map(UnitPlanner::named).toList())),
            Stream.of("元", "千元", "万元", "亿元"),
            Question.Accepts.UNIT);
    // 1.2亿 says its unit itself, whatever comes of the bare numbers beside it.
    return !(asked instanceof Settled) && table.bringsUnits(column)
        ? new Settled(null, null)
        : asked;
  }

  private static String named(HeadedColumn column) {
    return Wording.column(CellName.column(column.number()), column.heading().text());
  }

  private Outcome natural(HeadedColumn column, String code) {
    if (code.equals(Amount.PERSON)) {
      return new Settled(Unit.PERSON, null);
    }
    if (code.equals(Unit.PIECE.code())) {
      return new Settled(Unit.PIECE, null);
    }
    if (!table.needsUnit(column.number())) {
      return new Settled(null, null);
    }
    return asked(
        table.question(column.number(), "unit"),
        column.number(),
        Wording.of("import.question.unit", named(column)),
        Stream.of("平方米", "万平方米"),
        Question.Accepts.OPTIONS);
  }

  private Outcome asked(
      String id, int column, Wording text, Stream<String> units, Question.Accepts accepts) {
    List<Question.Option> options =
        Stream.concat(
                units.map(u -> new Question.Option(u, Wording.of("import.option.unit", u))),
                Stream.of(Question.Option.skip()))
            .toList();
    Question question =
        new Question(
            id, table.sheet().name(), table.headCell(column), List.of(), text, options, accepts);
    Optional<String> answer = questions.ask(question);
    if (answer.isEmpty()) {
      return new Open();
    }
    return Unit.parse(answer.get())
        .<Outcome>map(unit -> new Settled(unit, USER))
        .orElseGet(LeftOut::new);
  }
}
