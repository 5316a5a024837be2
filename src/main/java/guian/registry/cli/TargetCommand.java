package guian.registry.cli;

import guian.registry.model.Amount;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.report.TargetRow;
import guian.registry.store.report.ZoneTargets;
import guian.registry.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guian target}: what the zone is to reach in a year, listed, set, taken away. */
@Command(name = "target")
final class TargetCommand implements Callable<Integer> {
  @Parameters(index = "0", arity = "0..1", paramLabel = "YEAR")
  private @Nullable Integer year;

  @Option(names = "--set", paramLabel = "INDICATOR=AMOUNT")
  private List<String> set = new ArrayList<>();

  @Option(names = "--remove", paramLabel = "INDICATOR")
  private List<String> remove = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  private final Guian guian;

  TargetCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    return guian.onRegistry(this::run);
  }

  private int run(Registry registry) {
    ZoneTargets targets = new ZoneTargets(registry);
    List<ZoneTargets.Typed> typed = typed(targets);
    if (!typed.isEmpty()) {
      int changed = targets.set(Author.manual(guian.user()), typed);
      guian.tell(guian.messages().get("cli.target.set", changed));
    }
    List<TargetRow> rows = year == null ? targets.all() : targets.of(year);
    if (guian.json()) {
      guian.printJson(
          new Json()
              .put("contract", 1)
              .put("targets", rows.stream().map(TargetCommand::json).toList())
              .map());
    } else if (rows.isEmpty()) {
      guian.print(guian.messages().get("cli.target.none"));
    } else {
      rows.forEach(this::print);
    }
    return Cli.DONE;
  }

  private List<ZoneTargets.Typed> typed(ZoneTargets targets) {
    if (set.isEmpty() && remove.isEmpty()) {
      return List.of();
    }
    if (year == null) {
      CommandLine line = Objects.requireNonNull(spec).commandLine();
      throw wrong(guian.messages().get("cli.wrong.missing", "YEAR", Mishaps.help(line)));
    }
    int of = year;
    TargetArgument argument =
        new TargetArgument(targets.indicators(), guian.messages(), this::wrong);
    List<ZoneTargets.Typed> typed = new ArrayList<>();
    for (String text : set) {
      TargetArgument.Wanted wanted = argument.read(text);
      typed.add(new ZoneTargets.Typed(of, wanted.indicator().id(), wanted.hundredths()));
    }
    for (String id : remove) {
      typed.add(new ZoneTargets.Typed(of, argument.indicator(id).id(), null));
    }
    checkOnce(typed);
    return typed;
  }

  // Which of two is meant nobody can know.
  private void checkOnce(List<ZoneTargets.Typed> typed) {
    Set<String> seen = new HashSet<>();
    for (ZoneTargets.Typed one : typed) {
      if (!seen.add(one.indicator())) {
        throw wrong(guian.messages().get("cli.target.twice", one.indicator()));
      }
    }
  }

  private WrongUseException wrong(String sentence) {
    return new WrongUseException(Objects.requireNonNull(spec).commandLine(), sentence);
  }

  private void print(TargetRow row) {
    Words words = new Words(guian.messages());
    guian.print(
        guian
            .messages()
            .get(
                "cli.target.line",
                Integer.toString(row.year()),
                words.of(row.indicator()),
                words.amount(amount(row)),
                row.indicator().id()));
  }

  private static Amount amount(TargetRow row) {
    return new Amount(row.hundredths(), row.indicator().unit());
  }

  private static Map<String, @Nullable Object> json(TargetRow row) {
    return new Json()
        .put("year", row.year())
        .put("indicator", row.indicator().id())
        .put("value", amount(row).plain())
        .put("unit", row.indicator().unit())
        .map();
  }
}
