package guian.registry.ui.reports;

import guian.registry.chart.paint.PagePicture;
import guian.registry.report.pdf.PdfPages;
import guian.registry.ui.port.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Pages in small. One is drawn at a time, that asked for last first: whoever scrolls through
 * hundreds sees those before the eyes, and the page itself never waits behind them.
 */
final class Thumbnails {
  private static final double HEIGHT = 102;

  /** More are never in view at once. */
  private static final int MOST_WAITING = 24;

  /** What is kept of those drawn: 30 KB each. */
  private static final int MOST_KEPT = 200;

  private final Tasks tasks;
  private final Map<Integer, ObjectProperty<@Nullable PagePicture>> known =
      new LinkedHashMap<>(16, 0.75f, true);
  private final Deque<Integer> waiting = new ArrayDeque<>();
  private @Nullable PdfPages pages;
  private final ReadOnlyIntegerWrapper times = new ReadOnlyIntegerWrapper();
  private boolean drawing;

  Thumbnails(Tasks tasks) {
    this.tasks = tasks;
  }

  /** Shows other pages from now on. */
  void show(@Nullable PdfPages newPages) {
    pages = newPages;
    known.clear();
    waiting.clear();
    times.set(times.get() + 1);
  }

  /** How often other pages were shown: with each the pictures asked for before are of no use. */
  ReadOnlyIntegerProperty timesProperty() {
    return times.getReadOnlyProperty();
  }

  /** The small picture of a page, asked for now; null until it is drawn. */
  ReadOnlyObjectProperty<@Nullable PagePicture> of(int number, double density) {
    ObjectProperty<@Nullable PagePicture> picture = known.get(number);
    if (picture == null) {
      picture = new SimpleObjectProperty<>();
      known.put(number, picture);
      forgetOldest();
    }
    PdfPages shown = pages;
    if (picture.get() == null && shown != null && number <= shown.count()) {
      waiting.remove(number);
      waiting.addFirst(number);
      if (waiting.size() > MOST_WAITING) {
        waiting.removeLast();
      }
      drawNext(density);
    }
    return picture;
  }

  private void forgetOldest() {
    if (known.size() > MOST_KEPT) {
      known.remove(known.keySet().iterator().next());
    }
  }

  private void drawNext(double density) {
    PdfPages shown = pages;
    if (drawing || shown == null || waiting.isEmpty()) {
      return;
    }
    int number = waiting.removeFirst();
    double pixels = HEIGHT * density / Math.max(shown.width(number), shown.height(number));
    drawing = true;
    tasks
        .of(progress -> shown.picture(number, pixels))
        .onSuccess(picture -> {
          ObjectProperty<@Nullable PagePicture> asked = known.get(number);
          if (shown == pages && asked != null) {
            asked.set(picture);
          }
        })
        .onEnd(() -> {
          drawing = false;
          drawNext(density);
        })
        .start();
  }
}
