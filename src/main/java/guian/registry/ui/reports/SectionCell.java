package guian.registry.ui.reports;

import guian.registry.report.pdf.ReportPdf.Section;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A section's title, whole on as many lines as it takes, with the page it begins on. */
final class SectionCell extends ListCell<Section> {
  /** What the list, which has one width, leaves for a title beside its page. */
  private static final double ROOM = 158;

  private static final double STEP = 16;

  // A text, since a label in a cell is as high as one line.
  private final Text title = new Text();
  private final Label page = new Label();
  private final HBox row = new HBox();

  SectionCell() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    title.getStyleClass().add("section-title");
    page.getStyleClass().addAll("caption", "muted");
    page.setMinWidth(USE_PREF_SIZE);
    row.getChildren().addAll(title, gap, page);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Section section, boolean isEmpty) {
    super.updateItem(section, isEmpty);
    if (isEmpty || section == null) {
      setGraphic(null);
      return;
    }
    title.setText(section.title());
    page.setText(Integer.toString(section.page()));
    row.getStyleClass().setAll("section-row");
    boolean below = section.level() > 0;
    if (below) {
      row.getStyleClass().add("below");
    }
    title.setWrappingWidth(below ? ROOM - STEP : ROOM);
    setAccessibleText(section.title());
    setGraphic(row);
  }
}
