package guian.registry.ui.imports;

import guian.registry.store.imports.ImportBatch;
import guian.registry.store.imports.UndoneImport;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.ui.imports.PreviewModel.Tile;
import guian.registry.ui.imports.PreviewModel.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** What the last step says of an import, with the counts that the registry has of it. */
final class DoneTexts {
  private final ImportResult result;
  private final Messages messages;

  DoneTexts(ImportResult result, Messages messages) {
    this.result = result;
    this.messages = messages;
  }

  String head() {
    String key = result.undone() == null ? "imports.done.head" : "imports.undone.head";
    return messages.get(key, result.entry().file());
  }

  List<Tile> tiles() {
    ImportBatch.Counts counts = result.entry().counts();
    int figures = counts.figuresNew() + counts.figuresRevised() + counts.figuresUnchanged();
    return List.of(
        tile("new", counts.firmsNew(), Tone.PLAIN),
        tile("updated", counts.firmsUpdated(), Tone.PLAIN),
        tile("unchanged", counts.firmsUnchanged(), Tone.PLAIN),
        new Tile(
            messages.get("imports.tile.figures"),
            Figures.count(figures),
            messages.get(
                "imports.tile.unit.figures",
                counts.figuresNew(),
                counts.figuresRevised(),
                counts.figuresUnchanged()),
            Tone.PLAIN));
  }

  private Tile tile(String name, long count, Tone tone) {
    return new Tile(
        messages.get("imports.tile." + name),
        Figures.count(count),
        messages.get("imports.tile.unit." + name),
        tone);
  }

  String sentence() {
    UndoneImport undone = result.undone();
    if (undone == null) {
      return messages.get("imports.done.sentence", result.entry().rejected());
    }
    String sentence =
        messages.get(
            "imports.undone.sentence",
            undone.firmsRemoved(),
            undone.factsRestored(),
            undone.figuresRemoved(),
            undone.figuresRestored());
    return undone.kept().isEmpty() ? sentence : sentence + " " + kept(undone);
  }

  private String kept(UndoneImport undone) {
    String firms =
        undone.kept().stream()
            .map(UndoneImport.Kept::firm)
            .distinct()
            .collect(Collectors.joining(messages.get("imports.undone.and")));
    return messages.get("imports.undone.kept", undone.kept().size(), firms);
  }
}
