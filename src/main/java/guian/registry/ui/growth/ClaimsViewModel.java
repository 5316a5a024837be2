package guian.registry.ui.growth;

import guian.registry.growth.ClaimEntry;
import guian.registry.growth.ClaimStanding.Outcome;
import guian.registry.model.Claim;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.store.claims.TypedClaim;
import guian.registry.text.Messages;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The register of claims: how each stands, and adding, changing and removing them. */
final class ClaimsViewModel {
  private static final int YEARS_BACK = 6;
  private static final int YEARS_AHEAD = 10;

  private final GrowthServices services;
  private final Ports ports;
  private final Messages messages;
  private final ObservableList<ClaimLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Map<Outcome, Integer>> score =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ObjectProperty<@Nullable Outcome> filter = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable ClaimDraft> draft = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private List<ClaimEntry> entries = List.of();
  private long question;

  ClaimsViewModel(GrowthServices services, Ports ports, Messages messages) {
    this.services = services;
    this.ports = ports;
    this.messages = messages;
    filter.addListener((o, before, after) -> show());
  }

  /** Reads the register anew. */
  void read() {
    long mine = ++question;
    ports
        .tasks()
        .of(progress -> services.claims().entries())
        .onSuccess(found -> {
          if (mine == question) {
            entries = found;
            show();
          }
        })
        .start();
  }

  private void show() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    entries.forEach(entry -> counts.merge(entry.standing().outcome(), 1, Integer::sum));
    score.set(counts);
    ClaimLines words = new ClaimLines(messages);
    lines.setAll(
        entries.stream()
            .filter(e -> filter.get() == null || e.standing().outcome() == filter.get())
            .map(words::line)
            .toList());
    if (lines.stream().noneMatch(line -> line.key().equals(chosen.get()))) {
      chosen.set(lines.isEmpty() ? null : lines.getFirst().key());
    }
  }

  private @Nullable ClaimEntry entry() {
    return entries.stream()
        .filter(e -> Long.toString(e.standing().claim().id()).equals(chosen.get()))
        .findFirst()
        .orElse(null);
  }

  /** The line that is chosen; null when none is. */
  @Nullable ClaimLine line() {
    return lines.stream().filter(l -> l.key().equals(chosen.get())).findFirst().orElse(null);
  }

  /** Opens the form of a new claim, of a firm when one is known. */
  void begin(@Nullable Long firmId, String firm, @Nullable Indicator indicator) {
    error.set("");
    draft.set(new ClaimDraft(null, firmId, firm, indicator, "", "", "", null, "", "", null, ""));
  }

  /** Opens the form of the chosen claim. */
  void edit() {
    ClaimEntry entry = entry();
    if (entry != null) {
      error.set("");
      Claim claim = entry.standing().claim();
      draft.set(ClaimTyping.draft(claim, name(entry), entry.growth().indicator()));
    }
  }

  private String name(ClaimEntry entry) {
    return new ClaimLines(messages).line(entry).firm();
  }

  /** Closes the form; what was typed is dropped. */
  void leave() {
    error.set("");
    draft.set(null);
  }

  /** Records what stands in the form; a refusal stays beside it. */
  void save(ClaimDraft typed) {
    TypedClaim claim;
    try {
      claim = ClaimTyping.claim(typed);
    } catch (RefusedException refused) {
      error.set(messages.refusal(refused));
      return;
    }
    Long id = typed.id();
    write(
        progress -> {
          if (id != null) {
            services.edits().change(services.author(), id, claim);
            return id;
          }
          long firm = Objects.requireNonNull(typed.firmId());
          return services.edits().add(services.author(), firm, claim);
        },
        saved -> {
          draft.set(null);
          filter.set(null);
          chosen.set(Long.toString(saved));
          edited(id == null ? "growth.claims.added" : "growth.claims.changed");
        });
  }

  /** Removes the chosen claim; Ctrl+Z brings it back. */
  void remove() {
    ClaimLine line = line();
    if (line != null) {
      write(
          progress -> services.edits().remove(services.author(), line.id()),
          removed -> {
            draft.set(null);
            edited("growth.claims.removed");
          });
    }
  }

  private void edited(String key) {
    ports.notices().edited(messages.get(key));
    ports.notices().registryChanged();
    read();
  }

  private <T> void write(Work<T> work, Consumer<? super T> consequence) {
    ports
        .tasks()
        .of(work)
        .onSuccess(consequence)
        .onRefused(refused -> error.set(messages.refusal(refused)))
        .start();
  }

  /** The periods that can be chosen, around the newest figures: years, and cumulatives. */
  List<Period> periods() {
    int now = services.growth().year();
    List<Period> periods = new ArrayList<>();
    for (int year = now - YEARS_BACK; year <= now + YEARS_AHEAD; year++) {
      for (int quarter = 1; quarter <= 4; quarter++) {
        periods.add(Period.throughQuarter(year, quarter));
      }
    }
    return periods;
  }

  /** The order in which periods stand in a choice. */
  Comparator<Period> periodOrder() {
    return Comparator.comparingInt((Period period) -> period.year())
        .thenComparingInt(Period::lastMonth)
        .thenComparing(Period::code);
  }

  ObservableList<ClaimLine> lines() {
    return lines;
  }

  /** How many claims stand how. */
  ReadOnlyObjectProperty<Map<Outcome, Integer>> scoreProperty() {
    return score.getReadOnlyProperty();
  }

  /** The outcome shown alone; null for all. */
  ObjectProperty<@Nullable Outcome> filterProperty() {
    return filter;
  }

  /** The key of the chosen line. */
  ObjectProperty<@Nullable String> chosenProperty() {
    return chosen;
  }

  /** What the form begins with; null while it is closed. */
  ReadOnlyObjectProperty<@Nullable ClaimDraft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /** Why the form was refused; empty when it was not. */
  ReadOnlyStringProperty errorProperty() {
    return error.getReadOnlyProperty();
  }
}
