package guian.registry.ui.shell;

import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Notices;
import guian.registry.ui.port.ScreenId;
import guian.registry.ui.port.Screens;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the window shows around its screens: where one is, what the registry holds, what happened.
 */
public final class ShellViewModel implements Screens, Notices {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** Something done that can still be undone. */
  public record Undoable(String sentence, Runnable undo) {}

  private final Messages messages;
  private final ZoneId zone;
  private final ObjectProperty<@Nullable Destination> destination = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable RegistryFacts> facts = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Undoable> undoable = new SimpleObjectProperty<>();
  private final StringProperty notice = new SimpleStringProperty("");
  private final StringProperty undoes = new SimpleStringProperty("");
  private final StringProperty refusal = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Throwable> failure = new SimpleObjectProperty<>();
  private final ObjectProperty<Language> language;
  private final BooleanProperty dark;
  private Runnable onRegistryChanged = () -> {};
  private Runnable onUndo = () -> {};
  private Runnable onRedo = () -> {};
  private Consumer<Consumer<String>> describer = teller -> {};
  private @Nullable ZoneModel zoneModel;

  /** A window without a registry yet. */
  public ShellViewModel(Messages messages, ZoneId zone, boolean dark) {
    this.messages = messages;
    this.zone = zone;
    this.language = new SimpleObjectProperty<>(messages.language());
    this.dark = new SimpleBooleanProperty(dark);
  }

  @Override
  public void go(Destination target) {
    refusal.set("");
    failure.set(null);
    destination.set(target);
  }

  @Override
  public void done(String sentence) {
    undoes.set("");
    undoable.set(null);
    notice.set(sentence);
  }

  @Override
  public void undoable(String sentence, Runnable undo) {
    undoes.set("");
    notice.set(sentence);
    undoable.set(new Undoable(sentence, undo));
  }

  @Override
  public void edited(String sentence) {
    undoable(sentence, this::undoByHand);
    Undoable offered = undoable.get();
    // What it takes back is read from the history, and told unless something else happened since.
    describer.accept(what -> {
      if (offered.equals(undoable.get())) {
        undoes.set(what);
      }
    });
  }

  @Override
  public void refused(String sentence) {
    refusal.set("");
    refusal.set(sentence);
  }

  @Override
  public void registryChanged() {
    onRegistryChanged.run();
  }

  /** A failure that nobody expected. */
  public void failed(Throwable thrown) {
    failure.set(null);
    failure.set(thrown);
  }

  /** Undoes what the status bar offers to undo, once. */
  public void undo() {
    Undoable offered = undoable.get();
    withdrawNotice();
    if (offered != null) {
      offered.undo().run();
    }
  }

  /** Undoes the newest change made by hand; nothing while no registry is open. */
  void undoByHand() {
    if (destination.get() != null) {
      onUndo.run();
    }
  }

  /** Does again what was undone by hand last; nothing while no registry is open. */
  void redoByHand() {
    if (destination.get() != null) {
      onRedo.run();
    }
  }

  /** Who undoes what was done by hand, and does it again. */
  public void setOnUndo(Runnable undoer, Runnable redoer) {
    onUndo = undoer;
    onRedo = redoer;
  }

  /** Who tells what an undo would take back. */
  public void setOnDescribe(Consumer<Consumer<String>> teller) {
    describer = teller;
  }

  /** Who changes the zone's settings; null while no registry is open. */
  public void setZone(@Nullable ZoneModel model) {
    zoneModel = model;
  }

  @Nullable ZoneModel zone() {
    return zoneModel;
  }

  /** Takes the notice away, and with it the offer to undo. */
  public void withdrawNotice() {
    undoable.set(null);
    notice.set("");
  }

  /** Who reads the registry's facts anew after a change. */
  public void setOnRegistryChanged(Runnable reader) {
    onRegistryChanged = reader;
  }

  /** 贵安新区·示例台账.guian. */
  public String registryText() {
    RegistryFacts known = facts.get();
    return known == null ? "" : messages.get("shell.status.registry", known.zone(), known.file());
  }

  /** 412 家企业. */
  public String countText() {
    RegistryFacts known = facts.get();
    return known == null ? "" : messages.get("shell.status.firms", known.firms());
  }

  /** 已保存 09:42, with the date when it was not today. */
  public String savedText(Instant now) {
    RegistryFacts known = facts.get();
    Instant at = known == null ? null : known.savedAt();
    if (at == null) {
      return "";
    }
    boolean today = at.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
    return messages.get("shell.status.saved", (today ? CLOCK : DAY).format(at.atZone(zone)));
  }

  /** The sentence that says what of the example is invented; empty in a real registry. */
  public String exampleText() {
    RegistryFacts known = facts.get();
    if (known == null) {
      return "";
    }
    return switch (known.example()) {
      case NONE -> "";
      case ALL -> messages.get("shell.status.example");
      case PART -> messages.get("shell.status.example.part");
    };
  }

  /** The screen's title. */
  public String title() {
    ScreenId screen = screen();
    return messages.get(screen == null ? "app.title" : "shell.screen." + screen.code());
  }

  /** The screen shown; null at the first start. */
  public @Nullable ScreenId screen() {
    Destination target = destination.get();
    return target == null ? null : target.screen();
  }

  /** The word on the button that changes the look. */
  public String otherLookText() {
    return messages.get(dark.get() ? "shell.look.light" : "shell.look.dark");
  }

  /** Where one is; null without a registry. */
  public ReadOnlyObjectProperty<@Nullable Destination> destinationProperty() {
    return destination;
  }

  /** Leaves every screen. */
  public void leave() {
    destination.set(null);
    facts.set(null);
  }

  public ObjectProperty<@Nullable RegistryFacts> factsProperty() {
    return facts;
  }

  public ReadOnlyObjectProperty<@Nullable Undoable> undoableProperty() {
    return undoable;
  }

  /** What the offered undo takes back; empty until that is read. */
  public ReadOnlyStringProperty undoesProperty() {
    return undoes;
  }

  public StringProperty noticeProperty() {
    return notice;
  }

  public StringProperty refusalProperty() {
    return refusal;
  }

  public ObjectProperty<@Nullable Throwable> failureProperty() {
    return failure;
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  public BooleanProperty darkProperty() {
    return dark;
  }

  /** Chooses the language of the window. */
  public void choose(Language chosen) {
    language.set(Objects.requireNonNull(chosen));
  }
}
