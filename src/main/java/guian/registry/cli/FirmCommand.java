package guian.registry.cli;

import guian.registry.growth.ClaimStanding;
import guian.registry.growth.GrowthReader;
import guian.registry.model.Claim;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.OfficialTime;
import guian.registry.report.pages.FirmPages;
import guian.registry.report.pages.ReportFile;
import guian.registry.report.pages.TablePaper;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.store.Registry;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.firm.FirmFinder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guian firm}: one firm's file. */
@Command(name = "firm")
final class FirmCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FIRM")
  private String firm = "";

  @Option(names = "--pdf", paramLabel = "OUT")
  private @Nullable Path pdf;

  private final Guian guian;

  FirmCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    if (pdf != null) {
      ReportFile.check(pdf);
    }
    return guian.onRegistry(this::answer);
  }

  private int answer(Registry registry) {
    long id = new FirmFinder(registry).find(firm);
    FirmFileQueries queries = new FirmFileQueries(registry);
    FirmFile file = queries.file(id).orElseThrow();
    if (pdf != null) {
      print(registry, file, pdf);
    }
    if (guian.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("contract", 1);
      json.putAll(
          FirmJson.of(file, claims(registry, file), queries.history(id, 0, Integer.MAX_VALUE)));
      guian.printJson(json);
    } else if (pdf == null) {
      new FirmText(guian.messages(), new GrowthReader(registry).indicators())
          .lines(file)
          .forEach(guian::print);
    }
    return Cli.DONE;
  }

  private void print(Registry registry, FirmFile file, Path out) {
    List<Indicator> indicators = new GrowthReader(registry).indicators();
    LocalDate today = LocalDate.now(OfficialTime.ZONE);
    TablePaper paper =
        new FirmPages(guian.messages(), indicators, Industries.load()).of(file, today);
    ReportPdf made = new PdfWriter().write(paper, guian.messages());
    made.save(out);
    guian.tell(guian.messages().get("cli.firm.saved", out.toString(), made.pages()));
    ReportForms.tellUnprintable(made, guian);
  }

  /** The claims as they stand, each judged by the figures of its own indicator. */
  private static List<ClaimStanding> claims(Registry registry, FirmFile file) {
    GrowthReader reader = new GrowthReader(registry);
    return file.claims().stream()
        .map(Claim::indicator)
        .distinct()
        .flatMap(id -> reader.firm(file.facts().id(), reader.indicator(id)).claims().stream())
        .toList();
  }
}
