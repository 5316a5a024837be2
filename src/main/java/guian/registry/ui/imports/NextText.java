package guian.registry.ui.imports;

import guian.registry.store.imports.ImportBatch;
import guian.registry.text.Figures;
import guian.registry.text.Messages;

/** What the button that goes on says, and the hint beside it. */
final class NextText {
  private final ImportsViewModel model;
  private final Messages messages;

  NextText(ImportsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  String of(ImportStep step) {
    return switch (step) {
      case FILE -> messages.get("imports.file.choose");
      case RECOGNISED -> {
        int count = model.questions().open();
        yield count == 0
            ? messages.get("imports.next.preview")
            : messages.get("imports.next.questions", count);
      }
      case QUESTIONS -> messages.get("imports.next.preview");
      case PREVIEW -> commit();
      case DONE ->
          model.waiting() == 0
              ? messages.get("imports.next.another")
              : messages.get("imports.next.file", model.waiting());
    };
  }

  private String commit() {
    ImportReading preview = model.previewProperty().get();
    if (preview == null || !model.canCommit()) {
      return messages.get("imports.commit.nothing");
    }
    ImportBatch.Counts counts = preview.plan().counts();
    return messages.get(
        "imports.commit", Figures.count(counts.firmsNew()), Figures.count(counts.firmsUpdated()));
  }

  String hint(ImportStep step) {
    return switch (step) {
      case QUESTIONS -> {
        int open = model.questions().open();
        yield open == 0 ? "" : messages.get("imports.hint.open", open);
      }
      case PREVIEW ->
          messages.get(model.canCommit() ? "imports.hint.once" : "imports.hint.nothing");
      case RECOGNISED -> {
        int recalled = model.corrections().said().recalled().size();
        yield recalled == 0 ? "" : messages.get("imports.hint.recalled", recalled);
      }
      case FILE, DONE -> "";
    };
  }
}
