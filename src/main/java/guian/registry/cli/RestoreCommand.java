package guian.registry.cli;

import guian.registry.model.OfficialTime;
import guian.registry.store.data.Backups;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guian restore}: puts a backup in the registry's place; the replaced file is kept. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE")
  private Path file = Path.of("");

  private final Guian guian;

  RestoreCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    Backups backups = new Backups(Clock.systemUTC(), OfficialTime.ZONE);
    Backups.Restored restored = backups.restore(file, guian.path());
    String kept = restored.kept().map(Path::toString).orElse(null);
    if (guian.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("contract", 1);
      json.put("db", guian.path().toString());
      json.put("firms", restored.report().firms());
      json.put("kept", kept);
      guian.printJson(json);
    } else {
      guian.print(
          guian.messages().get("cli.restore.done", guian.path(), restored.report().firms()));
      if (kept != null) {
        guian.print(guian.messages().get("cli.restore.kept", kept));
      }
    }
    return Cli.DONE;
  }
}
