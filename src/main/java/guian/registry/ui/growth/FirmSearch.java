package guian.registry.ui.growth;

import guian.registry.model.FirmFacts;
import guian.registry.model.NameKey;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.firms.FirmRow;
import guian.registry.store.firms.FirmSort;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.port.Tasks;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Finds firms while one types. */
final class FirmSearch {
  private static final int SHOWN = 8;

  /** A firm found. */
  record Hit(long firmId, String name, String code) {}

  private final FirmQueries firms;
  private final Tasks tasks;
  private final Words words;
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();
  private long question;

  FirmSearch(FirmQueries firms, Tasks tasks, Messages messages) {
    this.firms = firms;
    this.tasks = tasks;
    this.words = new Words(messages);
  }

  /** Looks for a text; the newest question's answer counts. */
  void search(String text) {
    long mine = ++question;
    if (NameKey.of(text).isEmpty()) {
      show(List.of(), false);
      return;
    }
    tasks
        .of(progress -> find(text))
        .onSuccess(found -> {
          if (mine == question) {
            show(found, found.isEmpty());
          }
        })
        .start();
  }

  private void show(List<Hit> found, boolean none) {
    hits.setAll(found);
    nothing.set(none);
  }

  private List<Hit> find(String text) {
    FirmFilter filter = FirmFilter.ALL.withSearch(text);
    return firms.page(filter, FirmSort.BY_NAME, List.of(), 0, SHOWN).stream()
        .map(FirmRow::facts)
        .map(this::hit)
        .toList();
  }

  private Hit hit(FirmFacts facts) {
    return new Hit(
        facts.id(), words.name(facts), facts.creditCode() == null ? "" : facts.creditCode());
  }

  /** Whether the text that was looked for fits no firm. */
  ReadOnlyBooleanProperty nothingProperty() {
    return nothing.getReadOnlyProperty();
  }

  /** The firms found, in the order of their names. */
  ObservableList<Hit> hits() {
    return hits;
  }
}
