package guian.registry.ui.firms;

import guian.registry.model.FirmFacts;
import guian.registry.model.NameKey;
import guian.registry.model.RefusedException;
import guian.registry.model.StakeKind;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmRow;
import guian.registry.store.firms.FirmSort;
import guian.registry.store.stakes.TypedStake;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.TypedText;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Work;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** Edits who owns the shown firm and what it owns; a bad entry gets a sentence at its field. */
final class StakesModel {
  /** The stake that is being added has no id yet. */
  static final long NEW_OWNER = -1;

  static final long NEW_HOLDING = -2;

  private static final int SHOWN = 5;

  /** The entries of a stake. */
  enum Entry {
    OTHER,
    PERCENT,
    FROM,
    UNTIL
  }

  /** A refused entry and why. */
  record Wrong(Entry entry, String sentence) {}

  /** What stands in the fields of one stake. */
  record Typed(StakeKind kind, String percent, String from, String until) {
    TypedStake stored() {
      return new TypedStake(kind, percent, TypedText.date(from), TypedText.date(until));
    }
  }

  /**
   * A firm found for a stake.
   *
   * @param id null: the firm of this name is not in the registry and will be added as outside
   */
  record Hit(@Nullable Long id, String name, String note) {}

  private final FirmServices services;
  private final Ports ports;
  private final Messages messages;
  private final FirmPaneViewModel pane;
  private final ObservableMap<Long, Wrong> wrong = FXCollections.observableHashMap();
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();
  private long question;

  StakesModel(FirmServices services, Ports ports, Messages messages, FirmPaneViewModel pane) {
    this.services = services;
    this.ports = ports;
    this.messages = messages;
    this.pane = pane;
    pane.refusedEntries().watch(wrong, () -> List.of(messages.get("firms.stakes")));
  }

  /** Looks for firms, of the zone or outside, that a text may mean. */
  void search(String text) {
    long mine = ++question;
    if (NameKey.of(text).isEmpty()) {
      hits.clear();
      return;
    }
    ports
        .tasks()
        .of(progress -> find(text))
        .onSuccess(found -> {
          if (mine == question) {
            hits.setAll(found);
          }
        })
        .start();
  }

  private List<Hit> find(String text) {
    FirmFilter filter = FirmFilter.ALL.withSearch(text).withResident(null);
    List<FirmFacts> found =
        services.queries().page(filter, FirmSort.BY_NAME, List.of(), 0, SHOWN).stream()
            .map(FirmRow::facts)
            .toList();
    List<Hit> all = new ArrayList<>(found.stream().map(this::hit).toList());
    String key = NameKey.of(text);
    if (found.stream().noneMatch(firm -> NameKey.of(firm.name()).equals(key))) {
      all.add(new Hit(null, text.strip(), messages.get("firms.stakes.outside.new")));
    }
    return all;
  }

  private Hit hit(FirmFacts firm) {
    String note = firm.resident() ? "" : messages.get("firms.stakes.outside");
    return new Hit(firm.id(), new Words(messages).name(firm), note);
  }

  /** Adds an owner, or a head office, of the shown firm. */
  void addOwner(@Nullable Hit other, Typed typed, Runnable onAdded) {
    add(NEW_OWNER, other, typed, onAdded);
  }

  /** Adds a branch, or a firm owned, of the shown firm. */
  void addHolding(@Nullable Hit other, Typed typed, Runnable onAdded) {
    if (other != null && other.id() == null) {
      wrong.put(
          NEW_HOLDING, new Wrong(Entry.OTHER, messages.get("firms.stakes.unknown", other.name())));
    } else {
      add(NEW_HOLDING, other, typed, onAdded);
    }
  }

  private void add(long place, @Nullable Hit other, Typed typed, Runnable onAdded) {
    Long firm = pane.firm();
    if (firm == null) {
      return;
    }
    if (other == null) {
      wrong.put(place, new Wrong(Entry.OTHER, messages.get("firms.stakes.choose")));
      return;
    }
    String notice = messages.get("firms.notice.stake.added", other.name());
    write(
        place,
        notice,
        progress -> {
          save(place == NEW_OWNER, firm, other, typed.stored());
          return true;
        },
        onAdded);
  }

  private void save(boolean owner, long firm, Hit other, TypedStake typed) {
    Long id = other.id();
    if (id == null) {
      services.stakes().addWithOwner(services.author(), other.name(), firm, typed);
    } else if (owner) {
      services.stakes().add(services.author(), id, firm, typed);
    } else {
      services.stakes().add(services.author(), firm, id, typed);
    }
  }

  /** Changes the per cent and the dates of a stake to what stands in its fields. */
  void change(long stake, Typed typed) {
    write(
        stake,
        messages.get("firms.notice.stake.changed"),
        progress -> services.stakes().change(services.author(), stake, typed.stored()),
        () -> {});
  }

  void remove(long stake) {
    write(
        stake,
        messages.get("firms.notice.stake.removed"),
        progress -> {
          services.stakes().remove(services.author(), stake);
          return true;
        },
        () -> {});
  }

  private void write(long place, String notice, Work<Boolean> work, Runnable then) {
    ports
        .tasks()
        .of(work)
        .onSuccess(differs -> {
          wrong.remove(place);
          if (differs) {
            then.run();
            pane.saved(notice);
          }
        })
        .onRefused(
            refused -> wrong.put(place, new Wrong(entry(refused), messages.refusal(refused))))
        .start();
  }

  private static Entry entry(RefusedException refused) {
    return switch (refused.code()) {
      case "stake.percent", "stake.percent.head", "stake.over", "stake.over.always" ->
          Entry.PERCENT;
      case "stake.from" -> Entry.FROM;
      case "stake.until", "stake.order" -> Entry.UNTIL;
      default -> Entry.OTHER;
    };
  }

  /** By stake the entry that was refused. */
  ObservableMap<Long, Wrong> wrong() {
    return wrong;
  }

  /** The firms found, a new one outside the zone last. */
  ObservableList<Hit> hits() {
    return hits;
  }

  /** Opens another firm's file. */
  void open(long firm) {
    ports.screens().go(new guian.registry.ui.port.Destination.Firm(firm));
  }
}
