package guian.registry.ui.shell;

import guian.registry.store.Author;
import guian.registry.store.data.ZoneSettings;
import guian.registry.store.data.ZoneSettings.Zone;
import guian.registry.text.Messages;
import guian.registry.ui.port.Ports;
import java.util.function.Consumer;

/** The zone's name and founding year, as the settings change them. */
public final class ZoneModel {
  private final ZoneSettings settings;
  private final Author author;
  private final Ports ports;
  private final Messages messages;
  private final Runnable refresh;

  /** Changes the settings in {@code author}'s name; {@code refresh} shows what follows. */
  public ZoneModel(
      ZoneSettings settings, Author author, Ports ports, Messages messages, Runnable refresh) {
    this.settings = settings;
    this.author = author;
    this.ports = ports;
    this.messages = messages;
    this.refresh = refresh;
  }

  /** Reads the zone as it is set. */
  void read(Consumer<Zone> shown) {
    ports.tasks().of(progress -> settings.read()).onSuccess(shown).start();
  }

  /** Saves what was typed; {@code refused} hears in one sentence why that cannot be. */
  void save(Zone typed, Runnable saved, Consumer<String> refused) {
    ports
        .tasks()
        .of(progress -> {
          settings.write(author, typed);
          return typed;
        })
        .onSuccess(done -> saved(saved))
        .onRefused(refusal -> refused.accept(messages.refusal(refusal)))
        .start();
  }

  private void saved(Runnable saved) {
    saved.run();
    ports.notices().edited(messages.get("shell.zone.saved"));
    ports.notices().registryChanged();
    refresh.run();
  }
}
