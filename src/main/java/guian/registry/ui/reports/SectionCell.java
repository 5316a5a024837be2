package guian.registry.ui.reports;

import guian.registry.report.pdf.ReportPdf.Section;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A section's title with the page it begins on. */
final class SectionCell extends ListCell<Section> {
  private final Label title = new Label();
  private final Label page = new Label();
  private final HBox row = new HBox();

  SectionCell() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    title.getStyleClass().add("section-title");
    title.setMinWidth(0);
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
    if (section.level() > 0) {
      row.getStyleClass().add("below");
    }
    setGraphic(row);
  }
}
