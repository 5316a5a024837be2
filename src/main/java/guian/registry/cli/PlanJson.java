package guian.registry.cli;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Sentences;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.match.Duplicate;
import guian.registry.importing.plan.FigurePlan;
import guian.registry.importing.plan.FirmPlan;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.plan.RejectedRow;
import guian.registry.importing.plan.SheetPlan;
import guian.registry.importing.plan.SkippedRow;
import guian.registry.importing.recognise.Column;
import guian.registry.importing.recognise.Subject;
import guian.registry.importing.rows.RowFigure;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.SourceFile;
import guian.registry.model.Coded;
import guian.registry.model.PartialDate;
import guian.registry.store.firm.FirmField;
import guian.registry.store.imports.ImportBatch;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan of an import as the contract has it. */
final class PlanJson {
  private final Sentences sentences;

  PlanJson(Sentences sentences) {
    this.sentences = sentences;
  }

  Json of(Plan plan) {
    ListJson lists = new ListJson(plan);
    return new Json()
        .put("contract", 1)
        .put("source", source(plan.source()))
        .put("sheets", all(plan.sheets(), this::sheet))
        .put("firms", firms(plan))
        .put("observations", all(plan.figures(), PlanJson::figure))
        .put("grants", all(plan.grants(), g -> lists.grant(g)))
        .put("placements", all(plan.placements(), p -> lists.placement(p)))
        .put("skipped", all(plan.skipped(), PlanJson::skipped))
        .put("rejected", all(plan.rejected(), this::rejected))
        .put("issues", all(plan.issues(), this::issue))
        .put("duplicates", duplicates(plan))
        .put("questions", all(plan.questions(), this::question))
        .put("missing", missing(plan))
        .put("recalled", recalled(plan))
        .put("setAside", all(plan.setAside(), this::question));
  }

  // The firms that reported before and are not in the file: all are counted, the first are named.
  private static Map<String, @Nullable Object> missing(Plan plan) {
    return new Json()
        .put("count", plan.missing().count())
        .put("firms", plan.missing().first().stream().map(firm -> firm.name().name()).toList())
        .map();
  }

  // Answers of an earlier file of this shape, which nobody had to give again.
  private static Map<String, String> recalled(Plan plan) {
    Map<String, String> recalled = new TreeMap<>(plan.mapping().answers());
    recalled.keySet().retainAll(plan.recalled());
    return recalled;
  }

  private static <T> List<Map<String, @Nullable Object>> all(
      List<T> items, Function<T, Json> json) {
    return new Answered<>(items, json);
  }

  /** The JSON of items, each made when it is written: a plan may have millions. */
  private static final class Answered<T> extends AbstractList<Map<String, @Nullable Object>> {
    private final List<T> items;
    private final Function<T, Json> json;

    Answered(List<T> items, Function<T, Json> json) {
      this.items = items;
      this.json = json;
    }

    @Override
    public Map<String, @Nullable Object> get(int index) {
      return json.apply(items.get(index)).map();
    }

    @Override
    public int size() {
      return items.size();
    }
  }

  private static Map<String, @Nullable Object> source(SourceFile source) {
    return new Json()
        .put("file", source.name())
        .put("sha256", source.sha256())
        .put("format", source.format())
        .put("encoding", source.encoding())
        .map();
  }

  private Json sheet(SheetPlan sheet) {
    return new Json()
        .put("name", sheet.name())
        .put("used", sheet.used())
        .put("why", sentences.of(sheet.why()))
        .put("headerRows", sheet.headerRows())
        .put("dataRows", sheet.dataRows())
        .put(
            "columns",
            Stream.concat(sheet.columns().stream(), sheet.further().stream())
                .map(column -> column(column).map())
                .toList());
  }

  private static Json column(Column column) {
    Subject subject = column.subject();
    boolean list = subject.kind() == Subject.Kind.GRANT || subject.kind() == Subject.Kind.PLACEMENT;
    boolean read = subject.kind() == Subject.Kind.FIELD || subject.isIndicator() || list;
    String field = list ? subject.kind().code() + "." + subject.id() : subject.id();
    Unit unit = column.unit();
    return new Json()
        .put("column", column.letters())
        .put("header", column.header())
        .put("field", read ? field : null)
        .put("known", subject.kind() == Subject.Kind.UNKEPT ? subject.id() : null)
        .put("use", column.use().isAsked() ? "asked" : column.use().name().toLowerCase(Locale.ROOT))
        .put("period", column.period() == null ? null : PeriodJson.of(column.period()))
        .put("nature", subject.isIndicator() ? column.nature().code() : null)
        .put("unit", unit == null ? null : unit.label())
        .put("unitFrom", column.unitFrom());
  }

  // One entry a firm; its rows in further sheets are duplicates of the first.
  private static List<Map<String, @Nullable Object>> firms(Plan plan) {
    return all(plan.firms().once(decision -> true), PlanJson::firm);
  }

  private List<Map<String, @Nullable Object>> duplicates(Plan plan) {
    List<Map<String, @Nullable Object>> all =
        new ArrayList<>(all(plan.duplicates(), this::duplicate));
    Map<Integer, FirmPlan> first = new HashMap<>();
    List<FirmPlan> firms = plan.firms().anyInSeveralSheets() ? plan.firms() : List.of();
    for (FirmPlan firm : firms) {
      FirmPlan before = first.putIfAbsent(firm.group(), firm);
      if (before != null) {
        all.add(elsewhere(firm, before).map());
      }
    }
    return List.copyOf(all);
  }

  private Json elsewhere(FirmPlan firm, FirmPlan first) {
    Wording why =
        Wording.of("import.duplicate.sheet", first.sheet(), Integer.toString(first.row()));
    return new Json()
        .put("sheet", firm.sheet())
        .put("rows", List.of(firm.row()))
        .put("certainty", "certain")
        .put("why", sentences.of(why))
        .put("conflicts", List.of())
        .put("firstIn", new Json().put("sheet", first.sheet()).put("row", first.row()).map());
  }

  private static Json firm(FirmPlan firm) {
    String founded = firm.text(FirmField.FOUNDED_ON);
    return new Json()
        .put("sheet", firm.sheet())
        .put("row", firm.row())
        .put("name", firm.name().isEmpty() ? null : firm.name())
        .put("creditCode", firm.text(FirmField.CREDIT_CODE))
        .put("registrationNumber", firm.text(FirmField.REGISTRATION_NUMBER))
        .put("foundedOn", founded)
        .put("foundedPrecision", founded == null ? null : precision(founded))
        .put("legalForm", firm.text(FirmField.LEGAL_FORM))
        .put("relation", code(firm.relation()))
        .put("status", firm.text(FirmField.STATUS))
        .put("decision", firm.decision().code())
        .put("firmId", firm.firmId())
        .put("changes", all(firm.changes(), PlanJson::change));
  }

  private static String precision(String iso) {
    return PartialDate.parse(iso).orElseThrow().precision();
  }

  private static @Nullable String code(@Nullable Coded value) {
    return value == null ? null : value.code();
  }

  private static Json change(FirmPlan.FactChange change) {
    return new Json()
        .put("field", change.field())
        .put("before", change.before())
        .put("after", change.after())
        .put("cell", change.cell())
        .put("applied", change.applied());
  }

  private static Json figure(FigurePlan plan) {
    RowFigure figure = plan.figure();
    return new Json()
        .put("sheet", plan.sheet())
        .put("cell", figure.cell())
        .put("row", figure.row())
        .put("indicator", figure.indicator())
        .put("period", PeriodJson.of(figure.period()))
        .put("nature", figure.nature().code())
        .put("value", figure.amount() == null ? null : figure.amount().plain())
        .put("disclosed", figure.amount() != null)
        .put("unit", figure.unit())
        .put("unitFrom", figure.unitFrom())
        .put("raw", figure.raw())
        .put("decision", plan.decision().code())
        .put("before", plan.before() == null ? null : plan.before().plain());
  }

  private static Json skipped(SkippedRow row) {
    return new Json()
        .put("sheet", row.sheet())
        .put("row", row.row())
        .put("reason", row.reason().code());
  }

  private Json rejected(RejectedRow row) {
    return new Json()
        .put("sheet", row.sheet())
        .put("row", row.row())
        .put("code", row.code())
        .put("message", sentences.of(row.wording()));
  }

  private Json issue(Issue issue) {
    return new Json()
        .put("severity", issue.severity().code())
        .put("sheet", issue.sheet())
        .put("cell", issue.cell())
        .put("code", issue.code())
        .put("raw", issue.raw())
        .put("message", sentences.of(issue.wording()));
  }

  private Json duplicate(Duplicate duplicate) {
    return new Json()
        .put("sheet", duplicate.sheet())
        .put("rows", duplicate.rows())
        .put("certainty", duplicate.certain() ? "certain" : "suspected")
        .put("why", sentences.of(duplicate.why()))
        .put("conflicts", duplicate.conflicts());
  }

  private Json question(Question question) {
    return new Json()
        .put("id", question.id())
        .put("sheet", question.sheet())
        .put("cell", question.cell())
        .put("rows", question.rows())
        .put("text", sentences.of(question.text()))
        .put("options", question.options().stream().map(Question.Option::id).toList())
        .put(
            "optionTexts",
            question.options().stream().map(option -> sentences.of(option.text())).toList())
        .put("accepts", question.accepts().name().toLowerCase(Locale.ROOT));
  }

  /** The outcome of a written import. */
  static Json written(long id, Plan plan) {
    ImportBatch.Counts counts = plan.counts();
    return new Json()
        .put("id", id)
        .put(
            "firms",
            new Json()
                .put("new", counts.firmsNew())
                .put("updated", counts.firmsUpdated())
                .put("unchanged", counts.firmsUnchanged())
                .map())
        .put(
            "observations",
            new Json()
                .put("new", counts.figuresNew())
                .put("revised", counts.figuresRevised())
                .put("unchanged", counts.figuresUnchanged())
                .map())
        .put("rejected", plan.rejectedRows())
        .put("valuesLeftOut", plan.valuesLeftOut().size());
  }
}
