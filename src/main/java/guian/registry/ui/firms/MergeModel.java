package guian.registry.ui.firms;

import guian.registry.model.Coded;
import guian.registry.model.Industries;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import guian.registry.store.firm.FirmField;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.Merged;
import guian.registry.store.merging.Parted;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.port.Dialogs;
import guian.registry.ui.port.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Puts two firms together, and takes them apart again. */
final class MergeModel {
  private final FirmServices services;
  private final Ports ports;
  private final Messages messages;
  private final Industries industries;
  private final LongConsumer onMerged;

  /** One fact of two firms. */
  record Line(FirmField field, String label, String kept, String gone) {
    /** Whether there is something to choose. */
    boolean isChoice() {
      return !gone.isEmpty() && !kept.isEmpty() && !gone.equals(kept);
    }
  }

  /** Two firms beside each other: the one that stays and the one that goes. */
  record Pair(long kept, long gone, String keptName, String goneName, List<Line> lines) {
    /** The other one stays. */
    Pair swapped() {
      return new Pair(
          gone,
          kept,
          goneName,
          keptName,
          lines.stream()
              .map(line -> new Line(line.field(), line.label(), line.gone(), line.kept()))
              .toList());
    }
  }

  /**
   * Merges firms of a registry.
   *
   * @param onMerged told of the firm that is to be shown
   */
  MergeModel(
      FirmServices services,
      Ports ports,
      Messages messages,
      Industries industries,
      LongConsumer onMerged) {
    this.services = services;
    this.ports = ports;
    this.messages = messages;
    this.industries = industries;
    this.onMerged = onMerged;
  }

  /** Reads two firms and shows them. */
  void compare(long one, long other, Consumer<Pair> show) {
    ports.tasks().of(progress -> pair(one, other)).onSuccess(show).start();
  }

  private Pair pair(long one, long other) {
    PaneContent kept = content(one);
    PaneContent gone = content(other);
    List<Line> lines = new ArrayList<>();
    for (FirmField field : FirmField.values()) {
      String mine = shown(field, kept);
      String theirs = shown(field, gone);
      if (!mine.isEmpty() || !theirs.isEmpty()) {
        lines.add(new Line(field, messages.get("firms.field." + field.code()), mine, theirs));
      }
    }
    return new Pair(one, other, kept.name(), gone.name(), List.copyOf(lines));
  }

  private String shown(FirmField field, PaneContent content) {
    String text = Objects.requireNonNullElse(content.edits().get(field), "");
    Words words = new Words(messages);
    return switch (field) {
      case STATUS -> Coded.find(Status.class, text).map(words::of).orElse(text);
      case SIZE_CLASS -> Coded.find(SizeClass.class, text).map(words::of).orElse(text);
      // A form's text is in ten thousands and without its currency.
      case CAPITAL ->
          Objects.requireNonNullElse(texts().capital(content.file().facts().capital()), "");
      default -> text;
    };
  }

  private PaneContent content(long id) {
    FirmFile file = services.files().file(id).orElseThrow();
    return texts().content(file, null);
  }

  private PaneTexts texts() {
    return new PaneTexts(messages, industries, services.queries().indicators());
  }

  /** Puts the firms together; the other's facts are those of {@code fromGone}. */
  void merge(Pair pair, Set<FirmField> fromGone) {
    ports
        .tasks()
        .of(progress -> {
          services.merges().merge(services.author(), pair.kept(), pair.gone(), fromGone);
          return pair.kept();
        })
        .onSuccess(kept -> {
          ports
              .notices()
              .edited(messages.get("firms.merge.done", pair.goneName(), pair.keptName()));
          ports.notices().registryChanged();
          onMerged.accept(kept);
        })
        .start();
  }

  /** Asks, then takes a merge apart. */
  void takeApart(Merged merge) {
    ports
        .dialogs()
        .confirm(
            new Dialogs.Question(
                messages.get("firms.part.title"),
                messages.get("firms.part.sentence", merge.gone()),
                messages.get("firms.part.action"),
                messages.get("firms.part.stay")),
            () ->
                ports
                    .tasks()
                    .of(progress -> services.merges().takeApart(services.author(), merge.id()))
                    .onSuccess(this::parted)
                    .start());
  }

  private void parted(Parted parted) {
    String done = messages.get("firms.part.done", parted.name(), parted.rows());
    String kept =
        String.join(
            "、",
            parted.kept().stream()
                .filter(column -> messages.has("firms.field." + column))
                .map(column -> messages.get("firms.field." + column))
                .toList());
    ports.notices().edited(kept.isEmpty() ? done : messages.get("firms.part.kept", done, kept));
    ports.notices().registryChanged();
    onMerged.accept(parted.firmId());
  }
}
