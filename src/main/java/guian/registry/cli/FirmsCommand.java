package guian.registry.cli;

import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.NameKey;
import guian.registry.model.OfficialTime;
import guian.registry.report.pages.FilterWords;
import guian.registry.report.pages.ReportFile;
import guian.registry.report.pages.TablePaper;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.firms.FirmRow;
import guian.registry.store.firms.FirmSort;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code guian firms}: the firms of a search and of conditions, as text, JSON, csv or xlsx. */
@Command(name = "firms")
final class FirmsCommand implements Callable<Integer> {
  private static final int PERIODS = 2;

  @Option(names = "--search", paramLabel = "TEXT")
  private String search = "";

  @Option(names = "--where", paramLabel = "KEY=VALUE")
  private List<String> conditions = new ArrayList<>();

  @Mixin private ListForms files = new ListForms();

  @Option(names = "--pdf", paramLabel = "OUT")
  private @Nullable Path pdf;

  @Spec private @Nullable CommandSpec spec;

  private final Guian guian;

  FirmsCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    files.check(Objects.requireNonNull(spec).commandLine(), guian, pdf);
    if (pdf != null) {
      ReportFile.check(pdf);
    }
    FirmConditionsArgument where = new FirmConditionsArgument(guian.messages(), this::wrongUse);
    where.read(conditions);
    return guian.onRegistry(registry -> answer(new FirmQueries(registry), where));
  }

  private WrongUseException wrongUse(String sentence) {
    return new WrongUseException(Objects.requireNonNull(spec).commandLine(), sentence);
  }

  private int answer(FirmQueries queries, FirmConditionsArgument where) {
    FirmFilter filter = where.filter(queries).withSearch(search);
    List<FigureColumn> columns =
        queries.periods(Indicator.REVENUE).stream()
            .limit(PERIODS)
            .map(period -> new FigureColumn(Indicator.REVENUE, period))
            .toList();
    AtomicLong found = new AtomicLong();
    Consumer<Consumer<FirmRow>> rows =
        reader -> {
          found.set(0);
          queries.each(
              filter,
              FirmSort.BEST,
              columns,
              row -> {
                if (where.industries().holds(row.facts())) {
                  found.incrementAndGet();
                  reader.accept(row);
                }
              });
        };
    write(rows, columns);
    if (pdf != null) {
      print(
          columns,
          rows,
          new FilterWords(guian.messages(), Industries.load())
              .of(filter, where.industries().narrower()),
          pdf);
    }
    if (found.get() == 0) {
      guian.tell(nothing());
    }
    return Cli.DONE;
  }

  private String nothing() {
    return !search.isBlank() && NameKey.of(search).isEmpty()
        ? guian.messages().get("cli.firms.unsearchable", search)
        : guian.messages().get("cli.firms.none");
  }

  private void write(Consumer<Consumer<FirmRow>> rows, List<FigureColumn> columns) {
    FirmSheet sheet = new FirmSheet(guian.messages(), columns);
    files.save(() -> sheet.file(rows), guian);
    if (guian.json()) {
      guian.printJson(json(rows));
    } else if (files.isEmpty() && pdf == null) {
      sheet.lines(rows).forEach(guian::print);
    }
  }

  private void print(
      List<FigureColumn> columns,
      Consumer<Consumer<FirmRow>> rows,
      List<String> chosenBy,
      Path out) {
    FirmSheet sheet = new FirmSheet(guian.messages(), columns);
    TablePaper paper =
        sheet.paper(rows, LocalDate.now(OfficialTime.ZONE), chosenBy, Industries.load());
    ReportPdf made = new PdfWriter().write(paper, guian.messages());
    made.save(out);
    guian.tell(guian.messages().get("cli.firms.paper", out.toString(), made.pages()));
    ReportForms.tellUnprintable(made, guian);
  }

  private static Map<String, Object> json(Consumer<Consumer<FirmRow>> rows) {
    List<Map<String, Object>> firms = new ArrayList<>();
    rows.accept(row -> firms.add(FirmJson.of(row.facts())));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("contract", 1);
    json.put("total", firms.size());
    json.put("firms", firms);
    return json;
  }
}
