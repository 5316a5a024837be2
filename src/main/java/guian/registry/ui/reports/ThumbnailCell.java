package guian.registry.ui.reports;

import guian.registry.chart.paint.PagePicture;
import guian.registry.ui.common.Pictures;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A page in small with its number; its picture is asked for when it comes into view. */
final class ThumbnailCell extends ListCell<Integer> {
  private static final double WIDTH = 72;
  private static final double HEIGHT = 102;

  private final PagesViewModel model;
  private final ImageView image = new ImageView();
  private final Label number = new Label();
  private final VBox box;
  private final ChangeListener<@Nullable PagePicture> listener = (o, before, after) -> show(after);
  private @Nullable ObservableValue<@Nullable PagePicture> shown;

  ThumbnailCell(PagesViewModel model) {
    this.model = model;
    image.setPreserveRatio(true);
    image.setFitWidth(WIDTH);
    image.setFitHeight(HEIGHT);
    StackPane paper = new StackPane(image);
    paper.getStyleClass().add("thumbnail-paper");
    paper.setMinSize(WIDTH + 2, HEIGHT + 2);
    paper.setMaxSize(WIDTH + 2, HEIGHT + 2);
    number.getStyleClass().add("thumbnail-number");
    box = new VBox(paper, number);
    box.getStyleClass().add("thumbnail");
  }

  @Override
  protected void updateItem(Integer page, boolean isEmpty) {
    super.updateItem(page, isEmpty);
    if (shown != null) {
      shown.removeListener(listener);
      shown = null;
    }
    if (isEmpty || page == null) {
      setGraphic(null);
      return;
    }
    shown = model.thumbnail(page);
    shown.addListener(listener);
    show(shown.getValue());
    number.setText(page.toString());
    setGraphic(box);
  }

  private void show(@Nullable PagePicture picture) {
    image.setImage(Pictures.image(picture));
  }
}
