package guian.registry.ui.incentives;

import guian.registry.model.Industries;
import guian.registry.model.RefusedException;
import guian.registry.store.grants.GrantField;
import guian.registry.store.grants.GrantField.Part;
import guian.registry.text.Messages;
import guian.registry.ui.common.ChangeWords;
import guian.registry.ui.common.RefusedEntries;
import guian.registry.ui.common.TypedText;
import guian.registry.ui.port.Dialogs.Question;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Work;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** Edits the selected grant; a bad entry stays with a sentence at its field. */
final class GrantEditModel {
  private final GrantServices services;
  private final Ports ports;
  private final Messages messages;
  private final Runnable onSaved;
  private final ObservableMap<Place, String> wrong = FXCollections.observableHashMap();
  private final ObservableMap<Part, String> wrongNew = FXCollections.observableHashMap();
  private final RefusedEntries refusedEntries;

  /** A field of one row. */
  record Place(GrantField field, long row) {}

  /**
   * Edits grants of a registry.
   *
   * @param onSaved reads the ledger anew
   */
  GrantEditModel(GrantServices services, Ports ports, Messages messages, Runnable onSaved) {
    this.services = services;
    this.ports = ports;
    this.messages = messages;
    this.onSaved = onSaved;
    this.refusedEntries = new RefusedEntries(ports.dialogs(), messages);
    refusedEntries.watch(
        wrong, () -> wrong.keySet().stream().map(place -> name(place.field())).sorted().toList());
    refusedEntries.watch(
        wrongNew, () -> wrongNew.keySet().stream().map(this::name).sorted().toList());
  }

  private String name(GrantField field) {
    return messages.get("incentives.field." + field.code());
  }

  private String name(Part part) {
    return messages.get("incentives.part." + part.code());
  }

  /** Changes one field to what was typed. */
  void change(GrantField field, long row, String typed) {
    Place place = new Place(field, row);
    refusedEntries.begin();
    ports
        .tasks()
        .of(progress ->
            services.edits().change(services.author(), field, row, stored(field, typed))
                ? told()
                : "")
        .onSuccess(notice -> {
          wrong.remove(place);
          if (!notice.isEmpty()) {
            saved(notice);
          }
        })
        .onRefused(refused -> wrong.put(place, sentence(refused, field, typed)))
        .onEnd(refusedEntries::end)
        .start();
  }

  /** Adds an instalment, a commitment or a clawback. */
  void add(Part part, long grantId, Map<GrantField, String> typed, Runnable onAdded) {
    Map<GrantField, String> texts = new EnumMap<>(GrantField.class);
    typed.forEach((field, text) -> texts.put(field, stored(field, text)));
    ports
        .tasks()
        .of(progress -> {
          services.edits().addPart(services.author(), grantId, part, texts);
          return told();
        })
        .onSuccess(notice -> {
          wrongNew.remove(part);
          onAdded.run();
          saved(notice);
        })
        .onRefused(refused -> wrongNew.put(part, sentence(refused, typed)))
        .start();
  }

  /** Removes one row; a whole grant only after asking. */
  void remove(Part part, long row) {
    if (part == Part.GRANT) {
      Question ask =
          new Question(
              messages.get("incentives.remove.title"),
              messages.get("incentives.remove.sentence"),
              messages.get("incentives.remove.action"),
              messages.get("incentives.remove.stay"));
      ports.dialogs().confirm(ask, () -> removeNow(part, row));
    } else {
      removeNow(part, row);
    }
  }

  private void removeNow(Part part, long row) {
    Work<String> work =
        progress -> {
          services.edits().remove(services.author(), part, row);
          return told();
        };
    ports
        .tasks()
        .of(work)
        .onSuccess(notice -> {
          wrong.keySet().removeIf(place -> place.field().part() == part && place.row() == row);
          saved(notice);
        })
        .start();
  }

  /** What was just saved: the firm, the field, from what to what. */
  private String told() {
    return services
        .steps()
        .next(services.author())
        .map(step -> new ChangeWords(messages, Industries.load(), List.of()).sentence(step))
        .map(change -> messages.get("incentives.notice.saved", change))
        .orElse("");
  }

  private void saved(String notice) {
    ports.notices().edited(notice);
    ports.notices().registryChanged();
    onSaved.run();
  }

  private static String stored(GrantField field, String typed) {
    return switch (field.kind()) {
      case AMOUNT -> TypedText.yuan(typed);
      case DATE -> TypedText.date(typed);
      case TEXT, PERIOD, STATUS, OUTCOME -> typed.strip();
    };
  }

  // The store speaks of yuan; these fields are typed in 万元.
  private String sentence(RefusedException refused, GrantField field, String typed) {
    return refused.code().equals("grant.amount")
        ? messages.get("incentives.amount.bad", typed.strip())
        : refused.code().equals("grant.needed")
            ? messages.get("incentives.needed", name(field))
            : messages.refusal(refused);
  }

  private String sentence(RefusedException refused, Map<GrantField, String> typed) {
    if (!refused.code().equals("grant.amount")) {
      return messages.refusal(refused);
    }
    List<String> amounts =
        typed.entrySet().stream()
            .filter(entry -> entry.getKey().kind() == GrantField.Kind.AMOUNT)
            .filter(entry -> refused.arguments().contains(stored(entry.getKey(), entry.getValue())))
            .map(entry -> entry.getValue().strip())
            .toList();
    return messages.get("incentives.amount.bad", amounts.isEmpty() ? "" : amounts.getFirst());
  }

  /** What is held back while entries are refused. */
  RefusedEntries refusedEntries() {
    return refusedEntries;
  }

  /** By field of a row why its entry was refused. */
  ObservableMap<Place, String> wrong() {
    return wrong;
  }

  /** By part why a new row was refused. */
  ObservableMap<Part, String> wrongNew() {
    return wrongNew;
  }
}
