package guian.registry.cli;

import guian.registry.importing.Importing;
import guian.registry.store.Registry;
import guian.registry.store.imports.UndoneImport;
import guian.registry.text.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guian undo}: takes one import back. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {
  @Parameters(paramLabel = "IMPORT")
  private long importId;

  private final Guian guian;

  UndoCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    return guian.onRegistry(this::undo);
  }

  private int undo(Registry registry) {
    UndoneImport undone = new Importing(registry).undo(importId, guian.user());
    if (guian.json()) {
      guian.printJson(json(undone).map());
    } else {
      print(undone);
    }
    return Cli.DONE;
  }

  private Json json(UndoneImport undone) {
    return new Json()
        .put("contract", 1)
        .put("import", importId)
        .put("file", undone.file())
        .put("firmsRemoved", undone.firmsRemoved())
        .put("observationsRemoved", undone.figuresRemoved())
        .put("factsRestored", undone.factsRestored())
        .put("observationsRestored", undone.figuresRestored())
        .put(
            "kept",
            undone.kept().stream()
                .map(kept ->
                    new Json()
                        .put("firmId", kept.firmId())
                        .put("firm", kept.firm())
                        .put("field", kept.field())
                        .map())
                .toList());
  }

  private void print(UndoneImport undone) {
    Messages messages = guian.messages();
    guian.print(
        messages.get(
            "cli.undo.done",
            Long.toString(importId),
            undone.file(),
            undone.firmsRemoved(),
            undone.figuresRemoved(),
            undone.factsRestored(),
            undone.figuresRestored()));
    undone
        .kept()
        .forEach(kept -> guian.print(messages.get("cli.undo.kept", kept.firm(), kept.field())));
  }
}
