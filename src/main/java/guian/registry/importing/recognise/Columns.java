package guian.registry.importing.recognise;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a table by what they are about. */
public final class Columns {
  private static final Pattern DATES = Pattern.compile("founded_(on|year|month)|.+_on(\\.\\d+)?");
  private static final Set<String> OF_ONE = Set.of("status", "legal_form", "size_class");

  private final List<Column> all;
  private final List<Column> figures;
  private final List<Column> grantMoney;
  private final Map<Subject, Column> read = new HashMap<>();
  private final BitSet ignored = new BitSet();
  private final BitSet others = new BitSet();

  // What is asked of each row is worked out once.
  Columns(List<Column> all) {
    this.all = List.copyOf(all);
    this.figures = all.stream().filter(Column::isFigure).toList();
    this.grantMoney = all.stream().filter(c -> c.subject().isGrantMoney()).toList();
    for (Column column : all) {
      if (column.use() == Column.Use.READ) {
        read.putIfAbsent(column.subject(), column);
      }
      if (column.subject().kind() == Subject.Kind.IGNORED) {
        ignored.set(column.number());
      }
      if (!isAmount(column.subject())) {
        others.set(column.number());
      }
    }
  }

  private static boolean isAmount(Subject subject) {
    return subject.mayBeFigure()
        || subject.isField("capital")
        || subject.isGrantMoney()
        || subject.kind() == Subject.Kind.PLACEMENT
        || subject.kind() == Subject.Kind.UNKNOWN;
  }

  /** All columns, from left to right. */
  public List<Column> all() {
    return all;
  }

  /** The columns with figures whose period and unit are settled, and that are read. */
  public List<Column> figures() {
    return figures;
  }

  /** The column that is read for a field; empty when there is none. */
  public Optional<Column> field(String id) {
    return read(Subject.Kind.FIELD, id);
  }

  /** The column that is read for what a list says; empty when there is none. */
  public Optional<Column> read(Subject.Kind kind, String id) {
    return Optional.ofNullable(read.get(new Subject(kind, id)));
  }

  /** The columns with amounts of grants, read or not yet. */
  public List<Column> grantMoney() {
    return grantMoney;
  }

  OptionalInt name() {
    return number("name");
  }

  /** The columns of codes that only a firm has. */
  List<Integer> codes() {
    return all.stream()
        .filter(
            c -> c.subject().isField("credit_code") || c.subject().isField("registration_number"))
        .map(Column::number)
        .toList();
  }

  private OptionalInt number(String id) {
    return field(id).map(c -> OptionalInt.of(c.number())).orElse(OptionalInt.empty());
  }

  /** Whether a column names the period of each row. */
  boolean isPeriod(int column) {
    return all.stream().anyMatch(c -> c.number() == column && RowPeriods.isNamedBy(c.subject()));
  }

  /** Whether a column says when something was of each firm, such as 成立日期. */
  boolean isDate(int column) {
    return all.stream()
        .anyMatch(c -> c.number() == column && DATES.matcher(c.subject().id()).matches());
  }

  /** Whether a column says of each firm what no group of firms has: a day, a status, a type. */
  boolean isOfOneFirm(int column) {
    return isDate(column)
        || all.stream().anyMatch(c -> c.number() == column && OF_ONE.contains(c.subject().id()));
  }

  boolean isIgnored(int column) {
    return ignored.get(column);
  }

  /** Whether a column may hold amounts: figures, capital, or what is not known. */
  boolean mayBeAmount(int column) {
    return !others.get(column);
  }

  /** Whether names are all that the table has, so that a name alone is a firm. */
  boolean isOnlyNames() {
    return all.stream()
        .allMatch(c -> c.subject().isField("name") || c.subject().kind() == Subject.Kind.IGNORED);
  }

  /** The first column of figures; the last column when there is none. */
  int firstFigure() {
    return all.stream()
        .filter(c ->
            c.subject().mayBeFigure()
                || c.subject().isGrantMoney()
                || c.subject().kind() == Subject.Kind.DERIVED)
        .mapToInt(Column::number)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }
}
