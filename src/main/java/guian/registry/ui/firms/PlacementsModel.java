package guian.registry.ui.firms;

import guian.registry.model.RefusedException;
import guian.registry.store.placements.TypedPlacement;
import guian.registry.text.Messages;
import guian.registry.ui.common.TypedText;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Work;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** Edits the posts of the shown firm; a bad entry gets a sentence at its field. */
final class PlacementsModel {
  /** The posts that are being added have no id yet. */
  static final long NEW = -1;

  /** The entries of posts. */
  enum Entry {
    UNIVERSITIES,
    TITLE,
    POSTS,
    STARTS,
    ENDS
  }

  /** A refused entry and why. */
  record Wrong(Entry entry, String sentence) {}

  private final FirmServices services;
  private final Ports ports;
  private final Messages messages;
  private final FirmPaneViewModel pane;
  private final ObservableMap<Long, Wrong> wrong = FXCollections.observableHashMap();

  PlacementsModel(FirmServices services, Ports ports, Messages messages, FirmPaneViewModel pane) {
    this.services = services;
    this.ports = ports;
    this.messages = messages;
    this.pane = pane;
    pane.refusedEntries().watch(wrong, () -> List.of(messages.get("firms.pane.placements")));
  }

  /** Adds posts. */
  void add(Map<Entry, String> typed, Runnable onAdded) {
    Long firm = pane.firm();
    if (firm != null) {
      write(
          NEW,
          "firms.notice.placement.added",
          progress -> {
            services.placements().add(services.author(), firm, stored(typed));
            return true;
          },
          onAdded);
    }
  }

  /** Changes posts to what stands in their fields. */
  void change(long id, Map<Entry, String> typed) {
    write(
        id,
        "firms.notice.placement.changed",
        progress -> services.placements().change(services.author(), id, stored(typed)),
        () -> {});
  }

  void remove(long id) {
    write(
        id,
        "firms.notice.placement.removed",
        progress -> {
          services.placements().remove(services.author(), id);
          return true;
        },
        () -> {});
  }

  private void write(long place, String notice, Work<Boolean> work, Runnable then) {
    pane.refusedEntries().begin();
    ports
        .tasks()
        .of(work)
        .onSuccess(differs -> {
          wrong.remove(place);
          if (differs) {
            then.run();
            pane.saved(messages.get(notice));
          }
        })
        .onRefused(
            refused -> wrong.put(place, new Wrong(entry(refused), messages.refusal(refused))))
        .onEnd(pane.refusedEntries()::end)
        .start();
  }

  private static TypedPlacement stored(Map<Entry, String> typed) {
    return new TypedPlacement(
        Arrays.stream(typed.getOrDefault(Entry.UNIVERSITIES, "").split("[、,，;；]"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList(),
        typed.getOrDefault(Entry.TITLE, ""),
        typed.getOrDefault(Entry.POSTS, ""),
        TypedText.date(typed.getOrDefault(Entry.STARTS, "")),
        TypedText.date(typed.getOrDefault(Entry.ENDS, "")));
  }

  private static Entry entry(RefusedException refused) {
    return switch (refused.code()) {
      case "placement.posts" -> Entry.POSTS;
      case "placement.starts" -> Entry.STARTS;
      case "placement.ends", "placement.order" -> Entry.ENDS;
      default -> Entry.UNIVERSITIES;
    };
  }

  /** By posts the entry that was refused. */
  ObservableMap<Long, Wrong> wrong() {
    return wrong;
  }
}
