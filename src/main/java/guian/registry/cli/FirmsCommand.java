package guian.registry.cli;

import guian.registry.model.Indicator;
import guian.registry.model.RefusedException;
import guian.registry.store.FigureColumn;
import guian.registry.store.FirmFilter;
import guian.registry.store.FirmQueries;
import guian.registry.store.FirmRow;
import guian.registry.store.FirmSort;
import guian.registry.store.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guian firms}: the firms of a search and of conditions, as text, JSON, csv or xlsx. */
@Command(name = "firms")
final class FirmsCommand implements Callable<Integer> {
  private static final int PERIODS = 2;

  @Option(names = "--search", paramLabel = "TEXT")
  private String search = "";

  @Option(names = "--where", paramLabel = "KEY=VALUE")
  private List<String> conditions = new ArrayList<>();

  @Option(names = "--csv", paramLabel = "OUT")
  private @Nullable Path csv;

  @Option(names = "--xlsx", paramLabel = "OUT")
  private @Nullable Path xlsx;

  @Spec private @Nullable CommandSpec spec;

  private final Guian guian;

  FirmsCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    FirmFilter filter = filter();
    return guian.onRegistry(registry -> answer(registry, filter));
  }

  private FirmFilter filter() {
    FirmFilter filter = FirmFilter.ALL.withSearch(search);
    for (String condition : conditions) {
      filter =
          FirmConditionsArgument.narrow(filter, condition).orElseThrow(() -> wrongUse(condition));
    }
    return filter;
  }

  private ParameterException wrongUse(String condition) {
    CommandSpec command = Objects.requireNonNull(spec);
    return new ParameterException(
        command.commandLine(), condition, command.findOption("--where"), condition);
  }

  private int answer(Registry registry, FirmFilter filter) {
    FirmQueries queries = new FirmQueries(registry);
    List<FigureColumn> columns =
        queries.periods(Indicator.REVENUE).stream()
            .limit(PERIODS)
            .map(period -> new FigureColumn(Indicator.REVENUE, period))
            .toList();
    Consumer<Consumer<FirmRow>> rows =
        reader -> queries.each(filter, FirmSort.BEST, columns, reader);
    FirmSheet sheet = new FirmSheet(guian.messages(), columns);
    if (csv != null) {
      save(csv, () -> sheet.writeCsv(Objects.requireNonNull(csv), rows));
    }
    if (xlsx != null) {
      save(xlsx, () -> sheet.writeXlsx(Objects.requireNonNull(xlsx), rows));
    }
    if (guian.json()) {
      guian.printJson(json(rows));
    } else if (csv == null && xlsx == null) {
      sheet.lines(rows).forEach(guian::print);
    }
    return Cli.DONE;
  }

  /** Writing that may fail. */
  @FunctionalInterface
  private interface Saving {
    void run() throws IOException;
  }

  private void save(Path file, Saving saving) {
    try {
      saving.run();
      guian.tell(guian.messages().get("cli.firms.saved", file));
    } catch (IOException e) {
      throw new RefusedException(e, "file.write", file.toString());
    }
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
