package guian.registry.importing.recognise;

import guian.registry.importing.value.Missing;
import guian.registry.importing.value.Plain;
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
import java.util.regex.Pattern;

/** Settles headings such as name, code and type by what stands below them. */
final class Evidence {
  private static final int LOOKED_AT = 200;
  private static final Set<String> BORNE_OUT =
      Set.of("name", "credit_code", "legal_form", "status");

  // 在孵企业名称 and 毕业企业名称, but neither 投资方企业名称 nor 上级单位名称.
  private static final Pattern NAME_WORD =
      Pattern.compile(
          "(?!.*(?:总公司|母公司|上级|下属|子公司|隶属|主管|投资|股东|出资|原|曾|前|合作|担保|开户|供应|采购|客户|关联|交易|下游|上游|购买|受让|转让|[收付]款|委托|审计|中介|服务|管理|运营|建设|施工|设计|监理|代理|责任|牵头|推荐|介绍|填报|报送|导入|英文|主导|依托|挂靠|引荐))"
              + ".{1,8}(?:企业|公司|单位)(?:名称|全称)");
  private static final Pattern PERSON = Pattern.compile("(?!.*(?:联系|法定|法人|负责|代表)).*姓名");
  private static final Pattern OWNER = Pattern.compile("股东|投资[方人者]|出资[方人]|合伙人");
  private static final Pattern OWNERS_SHARE = Pattern.compile("认缴|出资");

  private static final Subject PERHAPS_NAME = new Subject(Subject.Kind.PERHAPS, "name");
  private static final Subject OWNED = new Subject(Subject.Kind.UNKEPT, "owner");
  private static final Subject PERHAPS_POSTS = new Subject(Subject.Kind.PERHAPS, "posts");

  private final List<Row> below;

  /** Looks at the first rows below a header. */
  Evidence(List<Row> rows, int header) {
    this.below = rows.stream().filter(row -> row.number() > header).limit(LOOKED_AT).toList();
  }

  /** The columns with what their cells bear out. In a list of persons 单位 is where they work. */
  List<HeadedColumn> settled(List<HeadedColumn> read) {
    boolean persons =
        read.stream().anyMatch(Evidence::isPerson)
            && read.stream()
                .map(HeadedColumn::subject)
                .noneMatch(s -> s.isField("credit_code") || s.mayBeFigure());
    return read.stream()
        .map(c -> persons && c.subject().equals(PERHAPS_NAME) ? c : settle(c))
        .toList();
  }

  private static boolean isPerson(HeadedColumn column) {
    return column.subject().kind() == Subject.Kind.PERSONAL
        && PERSON.matcher(column.heading().text()).matches();
  }

  /**
   * The column with what its cells bear out; what a date is about, or a figure below a caption that
   * may say which part of a firm, no cell shows.
   */
  private HeadedColumn settle(HeadedColumn column) {
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
   * names of firms may be it, and a person says so unless its heading does (在孵企业名称).
   */
  List<HeadedColumn> withName(List<HeadedColumn> read) {
    List<HeadedColumn> columns = withoutShares(new TaxTotal(read, below).settled());
    if (columns.stream().anyMatch(column -> column.subject().isField("name"))) {
      return columns;
    }
    List<HeadedColumn> names =
        columns.stream()
            .filter(c -> c.subject().equals(Subject.NOT_KNOWN) && bearsOut("name", c.number()))
            .toList();
    boolean one = names.size() == 1 && isNamed(names.getFirst());
    return about(columns, names, one ? new Subject(Subject.Kind.FIELD, "name") : PERHAPS_NAME);
  }

  private static boolean isNamed(HeadedColumn column) {
    return NAME_WORD.matcher(Plain.word(column.heading().text())).matches();
  }

  private static List<HeadedColumn> about(
      List<HeadedColumn> columns, List<HeadedColumn> some, Subject subject) {
    return columns.stream()
        .map(c -> some.contains(c) ? new HeadedColumn(c.number(), c.heading().about(subject)) : c)
        .toList();
  }

  // 认缴出资额 beside 股东名称 is that owner's, not the firm's capital.
  private static List<HeadedColumn> withoutShares(List<HeadedColumn> columns) {
    boolean owners =
        columns.stream()
            .anyMatch(c -> c.subject().equals(OWNED) && OWNER.matcher(c.heading().text()).find());
    List<HeadedColumn> shares =
        columns.stream()
            .filter(c -> owners && c.subject().isField("capital"))
            .filter(c -> OWNERS_SHARE.matcher(c.heading().text()).find())
            .toList();
    return about(columns, shares, OWNED);
  }

  /** The columns of a table, a bare 数量 or 人数 being the posts where it lists posts for students. */
  List<HeadedColumn> withPosts(List<HeadedColumn> read) {
    List<HeadedColumn> columns = withTitles(read);
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

  // 实习岗位 beside 岗位数 names the posts where no number stands below it.
  private List<HeadedColumn> withTitles(List<HeadedColumn> columns) {
    List<HeadedColumn> posts =
        columns.stream().filter(c -> c.subject().equals(Subject.POSTS)).toList();
    List<HeadedColumn> named =
        posts.stream()
            .filter(c -> isMostly(c.number(), text -> text.matches("[^\\d０-９一二三四五六七八九十]+")))
            .filter(
                c -> below.stream().noneMatch(row -> row.cell(c.number()) instanceof Cell.Number))
            .toList();
    Subject title = new Subject(Subject.Kind.PLACEMENT, "title");
    boolean open = columns.stream().noneMatch(c -> c.subject().equals(title));
    return open && posts.size() == 2 && named.size() == 1 ? about(columns, named, title) : columns;
  }

  private static boolean isPersons(HeadedColumn column) {
    return column.subject().kind() == Subject.Kind.ALIKE
        && column.subject().id().equals(Indicator.HEADCOUNT_END)
        && column.heading().text().contains("人数");
  }

  /** Whether what stands in a column is mostly what its heading may mean. */
  boolean bearsOut(String field, int column) {
    return switch (field) {
      case "name" -> isMostly(column, Evidence::isNoSum, name -> new Label(name).isCompany());
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
    // A title and a note have one cell, and a heading may be of several rows.
    long rows = below.stream().filter(row -> row.cells().size() > 1).count();
    return hasCodes() || (named > 1 && 2 * named >= rows);
  }

  private static boolean isGrantStatus(String raw) {
    return GrantStatuses.parse(raw).isPresent() && Statuses.parse(raw).isEmpty();
  }

  private static boolean isCode(String raw) {
    String code = CreditCode.normalise(raw);
    return CreditCode.isValid(code) || RegistrationNumber.isValid(code);
  }

  private static boolean isNoSum(String name) {
    return new Label(name).certain().isEmpty();
  }

  private boolean isMostly(int column, Predicate<String> what) {
    return isMostly(column, text -> true, what);
  }

  private boolean isMostly(int column, Predicate<String> of, Predicate<String> what) {
    List<String> texts =
        below.stream()
            .flatMap(row -> Optional.ofNullable(row.cell(column)).stream())
            .filter(cell -> cell instanceof Cell.Text && !Missing.isMark(cell.raw()))
            .map(Cell::raw)
            .filter(of)
            .toList();
    long found = texts.stream().filter(what).count();
    return found > 0 && 2 * found > texts.size();
  }
}
