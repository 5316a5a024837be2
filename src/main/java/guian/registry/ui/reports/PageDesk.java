package guian.registry.ui.reports;

import guian.registry.chart.paint.PagePicture;
import guian.registry.text.Messages;
import guian.registry.ui.common.Pictures;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Where the page lies: tells the model its room, and shows the picture at the page's size. */
final class PageDesk {
  private final PagesViewModel model;
  private final ScrollPane desk;
  private final Region paper;
  private final ImageView page;

  PageDesk(PagesViewModel model, Messages messages, ScrollPane desk, Region paper, ImageView page) {
    this.model = model;
    this.desk = desk;
    this.paper = paper;
    this.page = page;
    desk.setAccessibleText(messages.get("reports.pages"));
    desk.viewportBoundsProperty().addListener((o, before, after) -> tellRoom(after));
    model.scaleProperty().addListener((o, before, after) -> fit());
    model.pictureProperty().addListener((o, before, after) -> show(after));
    show(model.pictureProperty().get());
  }

  private void tellRoom(Bounds bounds) {
    Scene scene = desk.getScene();
    double density =
        scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
    model.setRoom(bounds.getWidth(), bounds.getHeight(), density);
  }

  private void show(@Nullable PagePicture picture) {
    page.setImage(Pictures.image(picture));
    paper.setVisible(picture != null);
    fit();
  }

  private void fit() {
    page.setFitWidth(model.shownWidth());
    page.setFitHeight(model.shownHeight());
    paper.setMinSize(model.shownWidth(), model.shownHeight());
    paper.setMaxSize(model.shownWidth(), model.shownHeight());
  }

  /** A page is shown from its top; the text is what a screen reader says. */
  void showPage(String text) {
    desk.setVvalue(0);
    desk.setAccessibleText(text);
  }

  /** Scrolls a list no further than needed to show one of its rows. */
  void reveal(ListView<?> list, int row) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      boolean above =
          flow.getFirstVisibleCell() == null || row < flow.getFirstVisibleCell().getIndex();
      boolean below =
          flow.getLastVisibleCell() == null || row > flow.getLastVisibleCell().getIndex();
      if (above || below) {
        list.scrollTo(row);
      }
    }
  }
}
