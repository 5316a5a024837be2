package guian.registry.cli;

import guian.registry.model.OfficialTime;
import guian.registry.store.Registry;
import guian.registry.store.data.Backups;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guian backup}: writes a copy of the registry into a folder. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR")
  private Path folder = Path.of("");

  private final Guian guian;

  BackupCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    return guian.onRegistry(this::backup);
  }

  private int backup(Registry registry) {
    Path copy = new Backups(Clock.systemUTC(), OfficialTime.ZONE).backup(registry, folder);
    if (guian.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("contract", 1);
      json.put("file", copy.toString());
      guian.printJson(json);
    } else {
      guian.print(guian.messages().get("cli.backup.done", copy));
    }
    return Cli.DONE;
  }
}
