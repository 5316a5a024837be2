package guian.registry.cli;

import guian.registry.model.Industries;
import guian.registry.report.PdfWriter;
import guian.registry.report.QuarterlyReport;
import guian.registry.report.QuarterlyReports;
import guian.registry.report.ReportPdf;
import guian.registry.report.ReportQuarter;
import guian.registry.store.Registry;
import guian.registry.store.report.ReportQueries;
import guian.registry.text.Messages;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guian report}: the quarterly report as a PDF, its figures as JSON. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "QUARTER")
  private String quarter = "";

  @Option(names = "--out", paramLabel = "OUT.pdf")
  private @Nullable Path out;

  @Spec private @Nullable CommandSpec spec;

  private final Guian guian;

  ReportCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    ReportQuarter asked =
        ReportQuarter.parse(quarter).orElseThrow(() -> wrong("cli.wrong.quarter", quarter));
    if (out == null && !guian.json()) {
      throw wrong("cli.wrong.missing", "--out");
    }
    if (out != null) {
      ReportPdf.check(out);
    }
    return guian.onRegistry(registry -> answer(registry, asked));
  }

  private WrongUseException wrong(String key, String value) {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    return new WrongUseException(line, guian.messages().get(key, value, Mishaps.help(line)));
  }

  private int answer(Registry registry, ReportQuarter asked) {
    QuarterlyReport report =
        new QuarterlyReports(new ReportQueries(registry), Industries.load()).of(asked);
    Messages messages = guian.messages();
    ReportPdf pdf = out == null ? null : new PdfWriter().write(report, messages);
    if (out != null && pdf != null) {
      pdf.save(out);
      guian.tell(messages.get("cli.report.saved", out.toString(), Integer.toString(pdf.pages())));
    }
    if (guian.json()) {
      guian.printJson(new ReportJson(report, messages).answer(out, pdf));
    }
    return Cli.DONE;
  }
}
