package guian.registry.cli;

import guian.registry.chart.paint.ChartFile;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.GrowthReader;
import guian.registry.growth.chart.FirmPicture;
import guian.registry.growth.chart.Mode;
import guian.registry.model.Indicator;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.firm.FirmFinder;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guian growth}: one firm's series, its growth and its claims, and its chart as a file. */
@Command(name = "growth")
final class GrowthCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FIRM")
  private String firm = "";

  @Option(names = "--indicator", paramLabel = "ID")
  private String indicator = Indicator.REVENUE;

  @Option(names = "--chart", paramLabel = "OUT")
  private @Nullable Path chart;

  @Spec private @Nullable CommandSpec spec;

  private final Guian guian;

  GrowthCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    if (chart != null) {
      asWrongUse(chart, ChartFile::check);
    }
    return guian.onRegistry(this::answer);
  }

  /** What the arguments alone have wrong is wrong use, whatever the registry holds. */
  private <T> void asWrongUse(T argument, Consumer<T> check) {
    try {
      check.accept(argument);
    } catch (RefusedException refused) {
      throw new WrongUseException(
          Objects.requireNonNull(spec).commandLine(), guian.messages().refusal(refused));
    }
  }

  private int answer(Registry registry) {
    GrowthReader reader = new GrowthReader(registry);
    asWrongUse(indicator, reader::indicator);
    Indicator wanted = reader.indicator(indicator);
    FirmGrowth growth = reader.firm(new FirmFinder(registry).find(firm), wanted);
    if (chart != null) {
      ChartFile.write(FirmPicture.draw(growth, guian.messages(), Mode.CUMULATIVE), chart);
    }
    if (guian.json()) {
      guian.printJson(new GrowthJson(growth).answer());
    } else {
      guian.print(new GrowthText(growth, guian.messages()).text());
    }
    if (chart != null) {
      guian.tell(guian.messages().get("cli.growth.chart", chart.toString()));
    }
    return Cli.DONE;
  }
}
