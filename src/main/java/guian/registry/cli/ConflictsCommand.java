package guian.registry.cli;

import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.conflicts.Conflict;
import guian.registry.store.conflicts.Conflicts;
import guian.registry.store.firms.FirmQueries;
import guian.registry.text.Figures;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guian conflicts}: the figures that two sources state differently, and choosing. */
@Command(name = "conflicts")
final class ConflictsCommand implements Callable<Integer> {
  @Option(names = "--use", paramLabel = "ID")
  private List<Long> use = new ArrayList<>();

  @Option(names = "--keep", paramLabel = "ID")
  private List<Long> keep = new ArrayList<>();

  private final Guian guian;

  ConflictsCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    return guian.onRegistry(this::run);
  }

  private int run(Registry registry) {
    Conflicts conflicts = new Conflicts(registry);
    Author author = Author.manual(guian.user());
    if (!use.isEmpty()) {
      conflicts.use(author, use);
    }
    if (!keep.isEmpty()) {
      conflicts.keep(author, keep);
    }
    List<Conflict> open = conflicts.page(0, Integer.MAX_VALUE);
    if (guian.json()) {
      guian.printJson(
          new Json()
              .put("contract", 1)
              .put("conflicts", open.stream().map(conflict -> json(conflict).map()).toList())
              .map());
    } else if (open.isEmpty()) {
      guian.print(guian.messages().get("cli.conflicts.none"));
    } else {
      print(open, new FirmQueries(registry).indicators());
    }
    return Cli.DONE;
  }

  private void print(List<Conflict> open, List<Indicator> all) {
    Words words = new Words(guian.messages());
    Periods periods = new Periods(guian.messages());
    Map<String, Indicator> indicators =
        all.stream().collect(Collectors.toMap(Indicator::id, indicator -> indicator));
    for (Conflict conflict : open) {
      Indicator indicator = indicators.get(conflict.indicator());
      guian.print(
          guian
              .messages()
              .get(
                  "cli.conflicts.line",
                  Long.toString(conflict.id()),
                  words.name(conflict.firm()),
                  indicator == null ? conflict.indicator() : words.of(indicator),
                  periods.of(conflict.kind(), conflict.period()),
                  side(conflict.inUse(), words),
                  side(conflict.other(), words),
                  conflict.percent().map(p -> Figures.growth(p) + "%").orElse(Figures.NONE)));
    }
  }

  private String side(Conflict.Side side, Words words) {
    Amount amount = side.amount();
    String text = amount == null ? guian.messages().get("word.undisclosed") : words.amount(amount);
    return guian.messages().get("cli.conflicts.side", text, place(side));
  }

  private static String place(Conflict.Side side) {
    StringBuilder place = new StringBuilder(side.source());
    for (@Nullable String part : new String[] {side.sheet(), side.cell()}) {
      if (part != null && !part.isEmpty()) {
        place.append(' ').append(part);
      }
    }
    return place.toString();
  }

  private static Json json(Conflict conflict) {
    return new Json()
        .put("id", conflict.id())
        .put("firmId", conflict.firmId())
        .put("firm", conflict.firm().name())
        .put("indicator", conflict.indicator())
        .put("period", PeriodJson.of(conflict.period()))
        .put("nature", conflict.nature().code())
        .put("inUse", json(conflict.inUse()).map())
        .put("other", json(conflict.other()).map())
        .put("differencePercent", conflict.percent().map(p -> p.toPlainString()).orElse(null));
  }

  private static Json json(Conflict.Side side) {
    Amount amount = side.amount();
    return new Json()
        .put("value", amount == null ? null : amount.plain())
        .put("unit", amount == null ? null : amount.unit())
        .put("raw", side.raw())
        .put(
            "source",
            new Json()
                .put("file", side.source())
                .put("sheet", side.sheet())
                .put("cell", side.cell())
                .map());
  }
}
