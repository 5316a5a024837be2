package guian.registry.ui.reports;

import guian.registry.report.pdf.PageText.Box;
import guian.registry.report.pdf.PdfPages;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.ui.port.Progress;
import guian.registry.ui.port.Running;
import guian.registry.ui.port.Tasks;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Searches the pages of a report, and goes from one place found to the next. */
final class PageSearch {
  /** A place found: its page, counted from 1, and a rectangle a line. */
  record Hit(int page, List<Box> boxes) {}

  /**
   * What was found.
   *
   * @param current the place shown, counted from 0; −1 where nothing was found
   */
  record Found(String text, List<Hit> hits, int current) {
    private static final Found NOTHING = new Found("", List.of(), -1);

    /** The place shown; null where nothing was found. */
    @Nullable Hit hit() {
      return current < 0 ? null : hits.get(current);
    }
  }

  private final PagesViewModel view;
  private final Tasks tasks;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
  private @Nullable PdfPages pages;
  private Running searching = () -> {};
  private long question;

  PageSearch(PagesViewModel view, Tasks tasks, Messages messages) {
    this.view = view;
    this.tasks = tasks;
    this.messages = messages;
  }

  /** Searches other pages from now on, for the same text. */
  void setPages(@Nullable PdfPages newPages) {
    pages = newPages;
    String text = found.get().text();
    found.set(Found.NOTHING);
    search(text, false);
  }

  /** Searches for a text and shows the first place from the page shown on. */
  void search(String text) {
    search(text, true);
  }

  private void search(String text, boolean going) {
    searching.cancel();
    long mine = ++question;
    PdfPages searched = pages;
    if (searched == null || text.isBlank()) {
      found.set(new Found(text, List.of(), -1));
      return;
    }
    searching =
        tasks
            .of(progress -> hits(searched, text, progress))
            .onSuccess(hits -> {
              if (mine == question) {
                show(text, hits, going);
              }
            })
            .start();
  }

  private static List<Hit> hits(PdfPages pages, String text, Progress progress) {
    List<Hit> hits = new ArrayList<>();
    for (int page = 1; page <= pages.count(); page++) {
      progress.check();
      for (List<Box> boxes : pages.text(page).find(text)) {
        hits.add(new Hit(page, boxes));
      }
    }
    return List.copyOf(hits);
  }

  private void show(String text, List<Hit> hits, boolean going) {
    int first = 0;
    while (first < hits.size() && hits.get(first).page() < view.pageProperty().get()) {
      first++;
    }
    found.set(new Found(text, hits, hits.isEmpty() ? -1 : first % hits.size()));
    if (going) {
      showHit();
    }
  }

  /** Goes to the next place, after the last to the first; with −1 back. */
  void turn(int direction) {
    Found now = found.get();
    if (!now.hits().isEmpty()) {
      int next = Math.floorMod(now.current() + direction, now.hits().size());
      found.set(new Found(now.text(), now.hits(), next));
      showHit();
    }
  }

  private void showHit() {
    Hit hit = found.get().hit();
    if (hit != null) {
      view.goTo(hit.page());
    }
  }

  /** Which of how many places is shown; says so where there is none; empty without a text. */
  String count() {
    Found now = found.get();
    if (now.text().isBlank()) {
      return "";
    }
    return now.hits().isEmpty()
        ? messages.get("reports.find.none")
        : messages.get(
            "reports.find.count",
            Figures.count(now.current() + 1),
            Figures.count(now.hits().size()));
  }

  ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
  }
}
