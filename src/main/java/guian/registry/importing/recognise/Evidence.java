package guian.registry.importing.recognise;

import guian.registry.importing.value.Missing;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.model.CreditCode;
import guian.registry.model.GrantStatuses;
import guian.registry.model.Indicator;
import guian.registry.model.RegistrationNumber;
import guian.registry.model.Relations;
import guian.registry.model.Statuses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Settles headings such as name, code and type by what stands below them. */
final class Evidence {
  private static final int LOOKED_AT = 200;
  private static final Set<String> BORNE_OUT =
      Set.of("name", "credit_code", "legal_form", "status");

  private static final Subject PERHAPS_POSTS = new Subject(Subject.Kind.PERHAPS, "posts");

  private final List<Row> below;

  /** Looks at the first rows below a header. */
  Evidence(List<Row> rows, int header) {
    this.below = rows.stream().filter(row -> row.number() > header).limit(LOOKED_AT).toList();
  }

  /**
   * The column with what its cells bear out; what a date is about, or a figure below a caption that
   * may say which part of a firm, no cell shows.
   */
  HeadedColumn settle(HeadedColumn column) {
    Subject subject = column.subject();
    if (subject.isField("status") && isMostly(column.number(), Evidence::isGrantStatus)) {
      return new HeadedColumn(
          column.number(), column.heading().about(new Subject(Subject.Kind.GRANT, "status")));
    }
    if (subject.kind() != Subject.Kind.PERHAPS || !BORNE_OUT.contains(subject.id())) {
      return column;
    }
    Subject settled = Subject.NOT_KNOWN;
    if (bearsOut(subject.id(), column.number())) {
      settled = new Subject(Subject.Kind.FIELD, subject.id());
    } else if (isMostly(column.number(), text -> Unit.parse(text).isPresent())) {
      settled = new Subject(Subject.Kind.FIELD, "money_unit");
    }
    return new HeadedColumn(column.number(), column.heading().about(settled));
  }

  /**
   * The columns of a table; where none is known to name its firms, one that is not known and has
   * names of firms may be it, and a person says so.
   */
  List<HeadedColumn> withName(List<HeadedColumn> read) {
    List<HeadedColumn> columns = new TaxTotal(read, below).settled();
    if (columns.stream().anyMatch(column -> column.subject().isField("name"))) {
      return columns;
    }
    Subject perhaps = new Subject(Subject.Kind.PERHAPS, "name");
    return columns.stream()
        .map(column ->
            column.subject().equals(Subject.NOT_KNOWN) && bearsOut("name", column.number())
                ? new HeadedColumn(column.number(), column.heading().about(perhaps))
                : column)
        .toList();
  }

  /** The columns of a table, a bare 数量 or 人数 being the posts where it lists posts for students. */
  static List<HeadedColumn> withPosts(List<HeadedColumn> columns) {
    boolean posts =
        columns.stream().anyMatch(c -> c.subject().kind() == Subject.Kind.PLACEMENT)
            && columns.stream().noneMatch(c -> c.subject().equals(Subject.POSTS));
    return columns.stream()
        .map(c ->
            c.subject().equals(PERHAPS_POSTS) || (posts && isPersons(c))
                ? new HeadedColumn(
                    c.number(), c.heading().about(posts ? Subject.POSTS : Subject.NOT_KNOWN))
                : c)
        .toList();
  }

  private static boolean isPersons(HeadedColumn column) {
    return column.subject().kind() == Subject.Kind.ALIKE
        && column.subject().id().equals(Indicator.HEADCOUNT_END)
        && column.heading().text().contains("人数");
  }

  /** Whether what stands in a column is mostly what its heading may mean. */
  boolean bearsOut(String field, int column) {
    return switch (field) {
      case "name" -> isMostly(column, name -> new Label(name).isCompany());
      case "credit_code" -> isMostly(column, Evidence::isCode);
      case "status" -> isMostly(column, word -> Statuses.parse(word).isPresent());
      case "legal_form" -> isMostly(column, form -> Relations.derive(form, "").isPresent());
      default -> false;
    };
  }

  /** Whether most rows have a firm's code in some column. */
  boolean hasCodes() {
    long coded =
        below.stream()
            .filter(row -> row.cells().stream().anyMatch(cell -> isCode(cell.raw())))
            .count();
    return coded > 0 && 2 * coded > below.size();
  }

  /** Whether most rows have a firm's code, or the name of one. */
  boolean hasFirms() {
    long named =
        below.stream()
            .filter(row -> row.cells().stream().anyMatch(c -> FirmWord.is(c.raw())))
            .count();
    return hasCodes() || (named > 1 && 2 * named > below.size());
  }

  private static boolean isGrantStatus(String raw) {
    return GrantStatuses.parse(raw).isPresent() && Statuses.parse(raw).isEmpty();
  }

  private static boolean isCode(String raw) {
    String code = CreditCode.normalise(raw);
    return CreditCode.isValid(code) || RegistrationNumber.isValid(code);
  }

  private boolean isMostly(int column, Predicate<String> what) {
    List<String> texts =
        below.stream()
            .flatMap(row -> Optional.ofNullable(row.cell(column)).stream())
            .filter(cell -> cell instanceof Cell.Text && !Missing.isMark(cell.raw()))
            .map(Cell::raw)
            .toList();
    long found = texts.stream().filter(what).count();
    return found > 0 && 2 * found > texts.size();
  }
}
