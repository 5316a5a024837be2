package guian.registry.ui.data;

import guian.registry.model.OfficialTime;
import guian.registry.store.data.RegistryCheck;
import guian.registry.store.imports.UndoneImport;
import guian.registry.text.Messages;
import guian.registry.ui.common.PagedRows;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Dialogs.Question;
import guian.registry.ui.port.FileChoices.Kind;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Registries;
import guian.registry.ui.port.ScreenId;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The lists of imports, sources and steps, the registry file, and what can be done with them. */
public final class DataViewModel {
  private final DataServices services;
  private final Ports ports;
  private final Registries registries;
  private final Messages messages;
  private final DataLists lists;
  private final RegistryTexts registryTexts;
  private final ObjectProperty<DataSection> section =
      new SimpleObjectProperty<>(DataSection.IMPORTS);
  private final ObjectProperty<PagedRows<DataLine>> rows;
  private final ObjectProperty<@Nullable RegistryContent> content = new SimpleObjectProperty<>();
  private final ObjectProperty<List<String>> findings = new SimpleObjectProperty<>(List.of());
  private final BooleanProperty undoable = new SimpleBooleanProperty();
  private final BooleanProperty choosable = new SimpleBooleanProperty();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private @Nullable Long selected;
  private long question;
  private boolean begun;

  /** The screen over a registry's services. */
  public DataViewModel(
      DataServices services, Ports ports, Registries registries, Messages messages) {
    this.services = services;
    this.ports = ports;
    this.registries = registries;
    this.messages = messages;
    DataTexts texts = new DataTexts(messages, OfficialTime.ZONE);
    this.lists = new DataLists(services, texts, messages);
    this.registryTexts = new RegistryTexts(messages, texts);
    this.rows = new SimpleObjectProperty<>(none());
  }

  private static PagedRows<DataLine> none() {
    return new PagedRows<>(List.of(), page -> {});
  }

  private record Beginning(
      RegistryContent content, List<DataLine> firstPage, int count, int sources) {}

  /** Reads everything anew; the first time, a registry without imports opens with its sources. */
  void refresh() {
    long mine = ++question;
    DataSection asked = section.get();
    ports
        .tasks()
        .of(progress ->
            new Beginning(
                registryTexts.content(services.data().holdings()),
                lists.page(asked, 0),
                lists.count(asked),
                services.data().sourceCount()))
        .onSuccess(found -> show(mine, asked, found))
        .start();
  }

  private void show(long mine, DataSection asked, Beginning found) {
    content.set(found.content());
    if (mine != question) {
      return;
    }
    boolean first = !begun;
    begun = true;
    if (first && found.count() == 0 && found.sources() > 0) {
      choose(DataSection.SOURCES);
      return;
    }
    PagedRows<DataLine> shown =
        new PagedRows<>(
            found.firstPage(), page -> fetch(mine, page, number -> lists.page(asked, number)));
    shown.setSize(found.count());
    undoable.set(false);
    choosable.set(false);
    rows.set(shown);
  }

  private void fetch(long mine, int page, IntFunction<List<DataLine>> read) {
    ports
        .tasks()
        .of(progress -> read.apply(page))
        .onSuccess(found -> {
          if (mine == question) {
            rows.get().put(page, found);
          }
        })
        .start();
  }

  /** Shows another list. */
  void choose(DataSection wanted) {
    if (wanted != section.get()) {
      selected = null;
      undoable.set(false);
      choosable.set(false);
      // Before the columns change: those of one list cannot show the rows of another.
      rows.set(none());
      section.set(wanted);
      refresh();
    }
  }

  /** A row was selected. */
  void select(long id) {
    selected = id;
    DataLine line = rows.get().peek(rows.get().find(each -> each.id() == id));
    undoable.set(line != null && line.undoable());
    choosable.set(line != null && section.get() == DataSection.CONFLICTS);
  }

  /** Puts the other figure of the selected conflict in use, or keeps the one in use. */
  void choose(ConflictChoice choice) {
    Long id = selected;
    if (id != null && choosable.get()) {
      choosable.set(false);
      ports
          .tasks()
          .of(progress -> choice.on(services, id))
          .onSuccess(count -> chosen(choice, count))
          .onEnd(this::refresh)
          .start();
    }
  }

  private void chosen(ConflictChoice choice, int count) {
    ports.notices().edited(messages.get("data.chosen." + choice.code(), count));
    ports.notices().registryChanged();
  }

  /** Whether the selected row is a conflict. */
  ReadOnlyBooleanProperty choosableProperty() {
    return choosable;
  }

  /** Opens the firm that the selected row is about; whether it is about one. */
  boolean openFirm() {
    Long id = selected;
    DataLine line = id == null ? null : rows.get().peek(rows.get().find(each -> each.id() == id));
    if (line == null || line.firmId() == null) {
      return false;
    }
    ports.screens().go(new Destination.Firm(line.firmId()));
    return true;
  }

  /** Asks, then takes the selected import back. */
  void undoImport() {
    Long id = selected;
    if (id == null || !undoable.get()) {
      return;
    }
    Question ask =
        new Question(
            messages.get("data.undo.title"),
            messages.get("data.undo.sentence", Long.toString(id)),
            messages.get("data.undo.action"),
            messages.get("data.undo.stay"));
    ports.dialogs().confirm(ask, () -> undo(id));
  }

  private void undo(long id) {
    ports
        .tasks()
        .of(progress -> services.imports().undo(services.author(), id))
        .onSuccess(this::undone)
        .start();
  }

  private void undone(UndoneImport undone) {
    ports
        .notices()
        .done(
            messages.get(
                "data.undo.done", undone.file(), undone.firmsRemoved(), undone.figuresRemoved()));
    ports.notices().registryChanged();
    refresh();
  }

  /** Copies the registry into a folder that the person chooses. */
  void backup() {
    ports.files().folder().ifPresent(this::backup);
  }

  private void backup(Path folder) {
    busy.set(true);
    ports
        .tasks()
        .of(progress -> services.backups().backup(services.registry(), folder))
        .onSuccess(file -> ports.notices().done(messages.get("data.backup.done", file.toString())))
        .onEnd(() -> busy.set(false))
        .start();
  }

  /** Asks, then puts a backup in the registry's place. */
  void restore() {
    ports
        .files()
        .open(Kind.REGISTRY)
        .ifPresent(file ->
            ports
                .dialogs()
                .confirm(
                    new Question(
                        messages.get("data.restore.title"),
                        messages.get("data.restore.sentence", file.toString()),
                        messages.get("data.restore.action"),
                        messages.get("data.restore.stay")),
                    () -> registries.restore(file)));
  }

  /** Checks the whole file. */
  void check() {
    busy.set(true);
    findings.set(List.of(messages.get("data.check.running")));
    ports
        .tasks()
        .of(progress -> services.check().run())
        .onSuccess(this::checked)
        .onError(failure -> findings.set(List.of()))
        .onEnd(() -> busy.set(false))
        .start();
  }

  private void checked(RegistryCheck.Report report) {
    findings.set(registryTexts.found(report));
  }

  /** Opens the import. */
  void openImport() {
    ports.screens().go(ScreenId.IMPORT);
  }

  ReadOnlyObjectProperty<DataSection> sectionProperty() {
    return section;
  }

  ReadOnlyObjectProperty<PagedRows<DataLine>> rowsProperty() {
    return rows;
  }

  /** Null until it is known. */
  ReadOnlyObjectProperty<@Nullable RegistryContent> contentProperty() {
    return content;
  }

  /** What the last check found; empty before one. */
  ReadOnlyObjectProperty<List<String>> findingsProperty() {
    return findings;
  }

  /** Whether the selected row is an import that can be taken back. */
  ReadOnlyBooleanProperty undoableProperty() {
    return undoable;
  }

  /** Whether a check or a backup is running. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy;
  }

  @Nullable Long selected() {
    return selected;
  }
}
