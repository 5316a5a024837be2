package guian.registry.cli;

import guian.registry.store.FirmFile;
import guian.registry.store.FirmFileQueries;
import guian.registry.store.FirmFinder;
import guian.registry.store.Registry;
import java.util.LinkedHashMap;
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
    FirmFile file = new FirmFileQueries(registry).file(id).orElseThrow();
    if (guian.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("contract", 1);
      json.putAll(FirmJson.of(file));
      guian.printJson(json);
    } else {
      new FirmText(guian.messages()).lines(file).forEach(guian::print);
    }
    return Cli.DONE;
  }
}
