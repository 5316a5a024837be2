package guian.registry.importing.recognise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The columns of a table by what they are about. */
public final class Columns {
  private final List<Column> all;

  Columns(List<Column> all) {
    this.all = List.copyOf(all);
  }

  /** All columns, from left to right. */
  public List<Column> all() {
    return all;
  }

  /** The columns with figures whose period and unit are settled, and that are read. */
  public List<Column> figures() {
    return all.stream().filter(Column::isFigure).toList();
  }

  /** The column that is read for a field; empty when there is none. */
  public Optional<Column> field(String id) {
    return read(Subject.Kind.FIELD, id);
  }

  /** The column that is read for what a list says; empty when there is none. */
  public Optional<Column> read(Subject.Kind kind, String id) {
    Subject subject = new Subject(kind, id);
    return all.stream()
        .filter(c -> c.use() == Column.Use.READ && c.subject().equals(subject))
        .findFirst();
  }

  /** The columns with amounts of grants, read or not yet. */
  public List<Column> grantMoney() {
    return all.stream().filter(c -> c.subject().isGrantMoney()).toList();
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

  boolean isIgnored(int column) {
    return all.stream()
        .anyMatch(c -> c.number() == column && c.subject().kind() == Subject.Kind.IGNORED);
  }

  /** Whether a column may hold amounts: figures, capital, or what is not known. */
  boolean mayBeAmount(int column) {
    return all.stream()
        .filter(c -> c.number() == column)
        .allMatch(c ->
            c.subject().isIndicator()
                || c.subject().isField("capital")
                || c.subject().isGrantMoney()
                || c.subject().kind() == Subject.Kind.PLACEMENT
                || c.subject().kind() == Subject.Kind.UNKNOWN);
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
            c.subject().isIndicator()
                || c.subject().isGrantMoney()
                || c.subject().kind() == Subject.Kind.DERIVED)
        .mapToInt(Column::number)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }
}
