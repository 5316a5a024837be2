package guian.registry.cli;

import guian.registry.importing.Importing;
import guian.registry.model.OfficialTime;
import guian.registry.store.Registry;
import guian.registry.store.imports.ImportEntry;
import guian.registry.text.Messages;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code guian imports}: lists the imports, the newest first. */
@Command(name = "imports")
final class ImportsCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Guian guian;

  ImportsCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    return guian.onRegistry(this::list);
  }

  private int list(Registry registry) {
    List<ImportEntry> imports = new Importing(registry).history();
    if (guian.json()) {
      guian.printJson(
          new Json()
              .put("contract", 1)
              .put("imports", imports.stream().map(entry -> json(entry).map()).toList())
              .map());
    } else if (imports.isEmpty()) {
      guian.print(guian.messages().get("cli.imports.none"));
    } else {
      imports.forEach(entry -> guian.print(line(entry)));
    }
    return Cli.DONE;
  }

  private static Json json(ImportEntry entry) {
    return new Json()
        .put("id", entry.id())
        .put("file", entry.file())
        .put("sha256", entry.sha256())
        .put("at", entry.at().toString())
        .put("by", entry.by())
        .put("new", entry.counts().firmsNew())
        .put("updated", entry.counts().firmsUpdated())
        .put("unchanged", entry.counts().firmsUnchanged())
        .put("rejected", entry.rejected())
        .put("undoneAt", entry.undoneAt() == null ? null : entry.undoneAt().toString());
  }

  /** The time on the person's own clock; JSON has it in UTC. */
  private static String time(Instant at) {
    return TIME.format(at.atZone(OfficialTime.ZONE));
  }

  private String line(ImportEntry entry) {
    Messages messages = guian.messages();
    String line =
        messages.get(
            "cli.imports.line",
            Long.toString(entry.id()),
            time(entry.at()),
            entry.file(),
            entry.counts().firmsNew(),
            entry.counts().firmsUpdated());
    return entry.undoneAt() == null
        ? line
        : messages.get("cli.imports.undone", line, time(entry.undoneAt()));
  }
}
