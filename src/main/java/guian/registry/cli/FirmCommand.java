package guian.registry.cli;

import guian.registry.growth.ClaimStanding;
import guian.registry.growth.GrowthReader;
import guian.registry.model.Claim;
import guian.registry.store.Registry;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.firm.FirmFinder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guian firm}: one firm's file. */
@Command(name = "firm")
final class FirmCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FIRM")
  private String firm = "";

  private final Guian guian;

  FirmCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    return guian.onRegistry(this::answer);
  }

  private int answer(Registry registry) {
    long id = new FirmFinder(registry).find(firm);
    FirmFileQueries queries = new FirmFileQueries(registry);
    FirmFile file = queries.file(id).orElseThrow();
    if (guian.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("contract", 1);
      json.putAll(
          FirmJson.of(file, claims(registry, file), queries.history(id, 0, Integer.MAX_VALUE)));
      guian.printJson(json);
    } else {
      new FirmText(guian.messages(), new GrowthReader(registry).indicators())
          .lines(file)
          .forEach(guian::print);
    }
    return Cli.DONE;
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
