package guian.registry.ui.firms;

import guian.registry.model.Period;
import guian.registry.store.firms.FacetCounts;
import guian.registry.store.firms.FirmCount;
import guian.registry.store.firms.FirmSummary;
import guian.registry.ui.common.PagedRows;
import guian.registry.ui.port.Tasks;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The rows that answer the newest question, with their counts and sums. The answer to a question
 * that a newer one has overtaken is dropped.
 */
final class FirmRows {
  private final FirmReader reader;
  private final Tasks tasks;
  private final ObjectProperty<PagedRows<FirmLine>> rows =
      new SimpleObjectProperty<>(new PagedRows<>(List.of(), page -> {}));
  private final ObjectProperty<@Nullable FirmCount> count = new SimpleObjectProperty<>();
  private final ObjectProperty<FacetCounts> facets =
      new SimpleObjectProperty<>(new FacetCounts(Map.of()));
  private final ObjectProperty<@Nullable FirmSummary> summary = new SimpleObjectProperty<>();
  private final BooleanProperty loading = new SimpleBooleanProperty();
  private long newest;
  private boolean counting;
  private @Nullable Asked waiting;
  private @Nullable Asked grown;
  private @Nullable Sought sought;

  FirmRows(FirmReader reader, Tasks tasks) {
    this.reader = reader;
    this.tasks = tasks;
  }

  /** A question with the period of its sums, and its place among all questions. */
  private record Asked(long number, FirmQuestion question, @Nullable Period period) {}

  /** A firm that is wanted among the rows, and who hears of its place. */
  private record Sought(long firm, IntConsumer found) {}

  /** Looks for a firm among the rows, once it is known how many there are. */
  void seek(long firm, IntConsumer found) {
    sought = new Sought(firm, found);
    if (grown != null && isNewest(grown)) {
      seek(grown);
    }
  }

  private void seek(Asked asked) {
    Sought wanted = sought;
    sought = null;
    if (wanted != null) {
      tasks
          .of(progress -> reader.place(asked.question(), wanted.firm()))
          .onSuccess(place -> {
            if (isNewest(asked)) {
              place.ifPresent(wanted.found());
            }
          })
          .start();
    }
  }

  /** Asks; the rows there are stay until the answer comes. */
  void ask(FirmQuestion question, @Nullable Period period) {
    Asked asked = new Asked(++newest, question, period);
    loading.set(true);
    tasks
        .of(progress -> reader.page(question, 0))
        .onSuccess(page -> show(asked, page))
        .onEnd(() -> loading.set(loading.get() && !isNewest(asked)))
        .start();
  }

  private boolean isNewest(Asked asked) {
    return asked.number() == newest;
  }

  private void show(Asked asked, List<FirmLine> firstPage) {
    if (!isNewest(asked)) {
      return;
    }
    boolean complete = firstPage.size() < PagedRows.PAGE;
    rows.set(new PagedRows<>(firstPage, page -> fetch(asked, page)));
    if (complete) {
      grow(asked, new FirmCount(firstPage.size(), false));
    } else {
      tasks
          .of(progress -> reader.count(asked.question()))
          .onSuccess(found -> grow(asked, found))
          .start();
    }
  }

  private void grow(Asked asked, FirmCount found) {
    if (isNewest(asked)) {
      count.set(found);
      rows.get().setSize(Math.toIntExact(found.number()));
      grown = asked;
      seek(asked);
      countFacets(asked);
    }
  }

  private void fetch(Asked asked, int page) {
    tasks
        .of(progress -> reader.page(asked.question(), page))
        .onSuccess(lines -> {
          if (isNewest(asked)) {
            rows.get().put(page, lines);
          }
        })
        .start();
  }

  // One count at a time: while one types, the counts of texts already overtaken are never begun.
  private void countFacets(Asked asked) {
    waiting = asked;
    if (!counting) {
      counting = true;
      tasks
          .of(progress -> reader.counts(asked.question(), asked.period()))
          .onSuccess(counts -> showCounts(asked, counts))
          .onEnd(() -> countAgain(asked))
          .start();
    }
  }

  private void showCounts(Asked asked, FirmReader.Counts counts) {
    if (isNewest(asked)) {
      facets.set(counts.facets());
      summary.set(counts.summary());
    }
  }

  private void countAgain(Asked asked) {
    counting = false;
    if (!isNewest(asked) && waiting != null) {
      countFacets(waiting);
    }
  }

  ReadOnlyObjectProperty<PagedRows<FirmLine>> rowsProperty() {
    return rows;
  }

  /** Null until it is known. */
  ReadOnlyObjectProperty<@Nullable FirmCount> countProperty() {
    return count;
  }

  ReadOnlyObjectProperty<FacetCounts> facetsProperty() {
    return facets;
  }

  ReadOnlyObjectProperty<@Nullable FirmSummary> summaryProperty() {
    return summary;
  }

  /** Whether the rows answer what was asked last: before that, no row does not mean no firm. */
  boolean isAnswered() {
    return count.get() != null && !loading.get();
  }

  ReadOnlyBooleanProperty loadingProperty() {
    return loading;
  }
}
