package guian.registry.ui.firms;

import guian.registry.model.Industries;
import guian.registry.model.NameKind;
import guian.registry.model.RefusedException;
import guian.registry.model.Relation;
import guian.registry.store.firm.FirmField;
import guian.registry.text.Messages;
import guian.registry.ui.common.RefusedEntries;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** The selected firm's file, and its editing; a bad entry stays with a sentence at its field. */
public final class FirmPaneViewModel {
  /** What the pane is for at the moment. */
  enum Mode {
    EMPTY,
    READ,
    EDIT,
    NEW
  }

  private static final Set<String> CODE_REFUSALS =
      Set.of("firm.code.form", "firm.code.check", "firm.code.taken");

  private final FirmServices services;
  private final Ports ports;
  private final Messages messages;
  private final PaneReader reader;
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.EMPTY);
  private final ObjectProperty<@Nullable PaneContent> content = new SimpleObjectProperty<>();
  private final ObservableMap<FirmField, String> errors = FXCollections.observableHashMap();
  private final RefusedEntries refusedEntries;
  private final HistoryModel history;
  private @Nullable Long shown;
  private long question;
  private Runnable onChanged = () -> {};
  private Consumer<Long> onCreated = id -> {};

  /** A pane over a registry's services. */
  public FirmPaneViewModel(
      FirmServices services, Ports ports, Messages messages, Industries industries) {
    this.services = services;
    this.ports = ports;
    this.messages = messages;
    this.reader = new PaneReader(services, messages, industries);
    this.history = new HistoryModel(services, ports, messages, this::saved);
    this.refusedEntries = new RefusedEntries(ports.dialogs(), messages);
    refusedEntries.watch(
        errors,
        () ->
            errors.keySet().stream()
                .sorted()
                .map(field -> messages.get("firms.field." + field.code()))
                .toList());
  }

  /** Who reads the table anew after an edit, and who selects a firm just created. */
  void onChange(Runnable changed, Consumer<Long> created) {
    onChanged = changed;
    onCreated = created;
  }

  /** Shows a firm's file in place of another, unless the person stays with a refused entry. */
  void moveTo(@Nullable Long firmId, Runnable stay) {
    if (!Objects.equals(firmId, shown)) {
      refusedEntries.leave(() -> show(firmId), stay);
    }
  }

  /** Who saves what is typed in the form when it is about to be left. */
  void onLeaving(Runnable saver) {
    refusedEntries.onLeaving(() -> {
      if (mode.get() == Mode.EDIT) {
        saver.run();
      }
    });
  }

  /** What is held back while entries are refused; the other parts of the form add theirs. */
  RefusedEntries refusedEntries() {
    return refusedEntries;
  }

  /** What brings old values back. */
  HistoryModel history() {
    return history;
  }

  /** The firm in the pane; null when there is none. */
  @Nullable Long firm() {
    return shown;
  }

  /** Whether entries were refused that the person has not given up. */
  boolean isHeld() {
    return refusedEntries.areThere();
  }

  /** Shows a firm's file; null shows none. */
  void show(@Nullable Long firmId) {
    if (!Objects.equals(firmId, shown) || mode.get() == Mode.NEW) {
      shown = firmId;
      errors.clear();
      mode.set(firmId == null ? Mode.EMPTY : Mode.READ);
    }
    reload();
  }

  /** Reads the shown firm's file anew. */
  void reload() {
    long mine = ++question;
    Long id = shown;
    if (id == null) {
      content.set(null);
      return;
    }
    ports
        .tasks()
        .of(progress -> reader.content(id))
        .onSuccess(found -> arrived(mine, found))
        .start();
  }

  private void arrived(long mine, Optional<PaneContent> found) {
    if (mine == question) {
      content.set(found.orElse(null));
      if (found.isEmpty()) {
        errors.clear();
        mode.set(Mode.EMPTY);
      }
    }
  }

  /** Opens or leaves editing. */
  void edit(boolean wanted) {
    if (content.get() != null) {
      refusedEntries.leave(() -> mode.set(wanted ? Mode.EDIT : Mode.READ), () -> {});
    }
  }

  /** Opens the form of a new firm. */
  void beginNew() {
    refusedEntries.leave(() -> mode.set(Mode.NEW), () -> {});
  }

  /** Leaves the form of a new firm. */
  void leaveNew() {
    errors.clear();
    mode.set(content.get() == null ? Mode.EMPTY : Mode.READ);
  }

  /** Adds a firm to the ledger and opens its file for editing. */
  void create(String name, String code) {
    errors.clear();
    ports
        .tasks()
        .of(progress -> services.edits().create(services.author(), name, code))
        .onSuccess(this::created)
        .onRefused(refused ->
            errors.put(
                CODE_REFUSALS.contains(refused.code()) ? FirmField.CREDIT_CODE : FirmField.NAME,
                messages.refusal(refused)))
        .start();
  }

  private void created(long id) {
    shown = id;
    mode.set(Mode.EDIT);
    saved(messages.get("firms.notice.created"));
    onCreated.accept(id);
  }

  /** Changes one fact to what was typed, when that differs. */
  void change(FirmField field, String typed) {
    PaneContent now = content.get();
    if (now == null || typed.equals(now.edits().get(field))) {
      errors.remove(field);
      return;
    }
    long id = now.id();
    String text = TypedFact.stored(field, typed);
    refusedEntries.begin();
    ports
        .tasks()
        .of(progress -> services.edits().change(services.author(), id, field, text))
        .onSuccess(differs -> changed(field, differs))
        .onRefused(refused -> errors.put(field, sentence(refused, typed)))
        .onEnd(refusedEntries::end)
        .start();
  }

  // The store speaks of yuan; this field is typed in 万元.
  private String sentence(RefusedException refused, String typed) {
    return refused.code().equals("firm.amount")
        ? messages.get("firms.field.capital.bad", typed)
        : messages.refusal(refused);
  }

  private void changed(FirmField field, boolean differs) {
    errors.remove(field);
    if (differs) {
      String label = messages.get("firms.field." + field.code());
      saved(messages.get("firms.notice.changed", label));
    }
  }

  /** Confirms the relation by the person's word. */
  void confirm(Relation relation) {
    edited(
        messages.get("firms.notice.confirmed"),
        id -> services.edits().confirmRelation(services.author(), id, relation));
  }

  /** Takes the confirmation of the relation back. */
  void unconfirm() {
    edited(
        messages.get("firms.notice.unconfirmed"),
        id -> services.edits().unconfirmRelation(services.author(), id));
  }

  /** Adds another name. */
  void addName(NameKind kind, String name) {
    edited(
        messages.get("firms.notice.name.added"),
        id -> services.edits().addName(services.author(), id, kind, name));
  }

  /** Removes another name. */
  void removeName(long nameId) {
    edited(
        messages.get("firms.notice.name.removed"),
        id -> services.edits().removeName(services.author(), nameId));
  }

  private interface Edit {
    void on(long firmId);
  }

  private void edited(String notice, Edit edit) {
    Long id = shown;
    if (id != null) {
      ports
          .tasks()
          .of(progress -> {
            edit.on(id);
            return id;
          })
          .onSuccess(done -> saved(notice))
          .start();
    }
  }

  /** Tells that something was saved, and reads it anew. */
  void saved(String notice) {
    ports.notices().edited(notice);
    ports.notices().registryChanged();
    reload();
    onChanged.run();
  }

  /** Opens the firm's growth. */
  void openGrowth() {
    open(Destination.Growth::new);
  }

  /** Goes to a place of the firm: its whole page, the firms around it. */
  void open(LongFunction<Destination> to) {
    if (shown != null) {
      ports.screens().go(to.apply(shown));
    }
  }

  ReadOnlyObjectProperty<Mode> modeProperty() {
    return mode;
  }

  ReadOnlyObjectProperty<@Nullable PaneContent> contentProperty() {
    return content;
  }

  /** For each field with a bad entry the sentence that says why. */
  ObservableMap<FirmField, String> errors() {
    return errors;
  }
}
