package guian.registry.ui.reports;

import guian.registry.report.pdf.PageText.Box;
import guian.registry.ui.reports.PageSearch.Found;
import guian.registry.ui.reports.PageSearch.Hit;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** Marks on the page what was found, and scrolls to the place shown. */
final class HitMarks extends Pane {
  private final PagesViewModel pages;
  private final PageSearch search;
  private final ScrollPane desk;

  HitMarks(PagesViewModel pages, PageSearch search, ScrollPane desk) {
    this.pages = pages;
    this.search = search;
    this.desk = desk;
    setMouseTransparent(true);
    search.foundProperty().addListener((o, before, after) -> mark());
    pages.pageProperty().addListener((o, before, after) -> mark());
    pages.scaleProperty().addListener((o, before, after) -> mark());
  }

  private void mark() {
    getChildren().clear();
    Found found = search.foundProperty().get();
    Hit shown = found.hit();
    int page = pages.pageProperty().get();
    for (Hit hit : found.hits()) {
      if (hit.page() == page) {
        hit.boxes().forEach(box -> getChildren().add(mark(box, hit.equals(shown))));
      }
    }
    if (shown != null && shown.page() == page) {
      reveal(shown.boxes().getFirst());
    }
  }

  private Rectangle mark(Box box, boolean current) {
    double scale = pages.scaleProperty().get();
    Rectangle mark =
        new Rectangle(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
    mark.getStyleClass().add(current ? "hit-current" : "hit");
    return mark;
  }

  private void reveal(Box box) {
    double room = desk.getViewportBounds().getHeight();
    double spare = pages.shownHeight() - room;
    if (spare > 0) {
      double middle = (box.y() + box.height() / 2) * pages.scaleProperty().get();
      desk.setVvalue(Math.clamp((middle - room / 2) / spare, 0, 1));
    }
  }
}
