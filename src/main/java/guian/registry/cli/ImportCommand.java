package guian.registry.cli;

import guian.registry.importing.Importing;
import guian.registry.importing.RejectsFile;
import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Sentences;
import guian.registry.importing.formats.Workbooks;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Password;
import guian.registry.importing.workbook.Progress;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.firms.FirmQueries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code guian import}: plans the import of spreadsheets, and writes it when nothing is open. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--sheet", paramLabel = "NAME")
  private List<String> sheets = List.of();

  @Option(names = "--unit", paramLabel = "UNIT", converter = UnitConverter.class)
  private @Nullable Unit unit;

  @Option(names = "--period", paramLabel = "PERIOD", converter = PeriodConverter.class)
  private @Nullable Period period;

  @Option(names = "--answer", paramLabel = "ID=OPTION")
  private Map<String, String> answers = new LinkedHashMap<>();

  @Option(names = "--set-aside-questions")
  private boolean setAside;

  @Option(names = "--ask-again")
  private boolean askAgain;

  @Option(names = "--rejects", paramLabel = "OUT.xlsx")
  private @Nullable Path rejects;

  @Option(names = "--password-stdin")
  private boolean passwordTyped;

  @Spec private @Nullable CommandSpec spec;

  private final Guian guian;
  private boolean written;

  ImportCommand(Guian guian) {
    this.guian = guian;
  }

  /** Reads a unit of money. */
  static final class UnitConverter implements ITypeConverter<Unit> {
    @Override
    public Unit convert(String value) {
      return Unit.parse(value)
          .filter(Unit::isMoney)
          .orElseThrow(() -> new TypeConversionException(value));
    }
  }

  /** Reads a period such as 2017Q1. */
  static final class PeriodConverter implements ITypeConverter<Period> {
    @Override
    public Period convert(String value) {
      return Period.parse(value).orElseThrow(() -> new TypeConversionException(value));
    }
  }

  // All files are read before anything is opened or written, so that one that cannot be read stops
  // all, and makes no registry.
  @Override
  public Integer call() {
    if (rejects != null && (files.size() > 1 || !isXlsx(rejects))) {
      throw new WrongUseException(
          Objects.requireNonNull(spec).commandLine(),
          guian.messages().get("cli.import.rejects.one"));
    }
    Workbooks readers = new Workbooks(Limits.COMMAND);
    Password password = passwordTyped ? new Password(guian.line()) : null;
    List<Workbook> workbooks =
        files.stream().map(file -> readers.open(file, password, Progress.SILENT)).toList();
    return dryRun
        ? guian.onRegistryOrEmpty(registry -> run(registry, workbooks))
        : guian.onRegistryFor(registry -> run(registry, workbooks), () -> written);
  }

  private static boolean isXlsx(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  private int run(Registry registry, List<Workbook> workbooks) {
    Importing importing = new Importing(registry, guian.path());
    PlanReport report = new PlanReport(guian.messages(), new FirmQueries(registry).indicators());
    List<Map<String, @Nullable Object>> answered = new ArrayList<>();
    int status = Cli.DONE;
    for (Workbook workbook : workbooks) {
      Json json = new Json();
      status = Math.max(status, file(importing, workbook, report, json, workbooks.size() > 1));
      answered.add(json.map());
    }
    if (guian.json()) {
      boolean one = answered.size() == 1;
      guian.printJson(
          one
              ? Objects.requireNonNull(answered.getFirst())
              : new Json().put("contract", 1).put("files", answered).map());
    }
    return status;
  }

  // One of several files that is refused does not hide what became of the others.
  private int file(
      Importing importing, Workbook workbook, PlanReport report, Json json, boolean several) {
    try {
      Plan plan = importing.plan(workbook, told());
      json(plan).map().forEach(json::put);
      giveBack(workbook, plan);
      return dryRun ? showPlan(plan, report) : write(importing, plan, json, report);
    } catch (RefusedException refused) {
      if (!several) {
        throw refused;
      }
      String sentence = guian.messages().refusal(refused);
      json.put("error", new Json().put("code", refused.code()).put("message", sentence).map());
      guian.tell(sentence);
      return Cli.REFUSED;
    }
  }

  // Before anything is written to the registry, so that rows that cannot be given back stop all.
  private void giveBack(Workbook workbook, Plan plan) {
    if (rejects == null) {
      return;
    }
    if (plan.rejected().isEmpty()) {
      guian.tell(guian.messages().get("cli.import.rejects.none", rejects.toString()));
      return;
    }
    try {
      new RejectsFile(workbook, plan, guian.messages()).write(rejects);
    } catch (IOException e) {
      throw new RefusedException("file.write", rejects.toString());
    }
    guian.tell(
        guian
            .messages()
            .get("cli.import.rejects.done", plan.rejected().size(), rejects.toString()));
  }

  private Answers told() {
    return new Answers(
        new LinkedHashSet<>(sheets),
        unit,
        period,
        Map.copyOf(answers),
        askAgain ? Map.of() : null,
        setAside);
  }

  private Json json(Plan plan) {
    return guian.json() ? new PlanJson(new Sentences(guian.messages())).of(plan) : new Json();
  }

  // Answers as the import itself would.
  private int showPlan(Plan plan, PlanReport report) {
    if (!guian.json()) {
      report.of(plan).forEach(guian::print);
    }
    if (!plan.hasTable()) {
      guian.tell(
          guian.messages().refusal(new RefusedException("import.nothing", plan.source().name())));
    }
    return plan.hasTable() && plan.isReady() && plan.isWhole() ? Cli.DONE : Cli.REFUSED;
  }

  private int write(Importing importing, Plan plan, Json json, PlanReport report) {
    if (plan.hasTable() && !plan.isReady()) {
      showPlan(plan, report);
      guian.tell(guian.messages().get("cli.import.open", plan.questions().size()));
      return Cli.REFUSED;
    }
    long id = importing.commit(plan, guian.user(), Progress.SILENT);
    written = true;
    json.put("import", PlanJson.written(id, plan).map());
    if (!guian.json()) {
      guian.print(guian.messages().get("cli.import.done", plan.source().name(), Long.toString(id)));
      report.used(plan).forEach(guian::print);
    }
    report.leftOut(plan).forEach(guian::tell);
    return plan.isWhole() ? Cli.DONE : Cli.REFUSED;
  }
}
