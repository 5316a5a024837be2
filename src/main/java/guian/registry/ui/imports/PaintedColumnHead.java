package guian.registry.ui.imports;

import guian.registry.ui.common.CutText;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The head of a painted column: meaning, period, unit with its origin, and the letters. */
final class PaintedColumnHead extends VBox {
  private final Label foot;

  private PaintedColumnHead(List<String> lines, String letters, TableColumn<?, ?> column) {
    getStyleClass().add("painted-head");
    VBox words = new VBox();
    words.getStyleClass().add("painted-words");
    for (String line : lines) {
      Label label = new Label(line);
      CutText.tell(label);
      words.getChildren().add(label);
    }
    foot = new Label(letters);
    foot.getStyleClass().add("painted-letters");
    foot.setMaxWidth(Double.MAX_VALUE);
    foot.setAlignment(Pos.CENTER);
    getChildren().addAll(words, foot);
    minWidthProperty().bind(column.widthProperty());
    maxWidthProperty().bind(column.widthProperty());
  }

  /**
   * The head of a column.
   *
   * @param said who said what it is, where the program alone did not
   */
  static PaintedColumnHead of(PaintedColumn painted, TableColumn<?, ?> column, String said) {
    PaintedColumnHead head = new PaintedColumnHead(painted.lines(), painted.letters(), column);
    head.getStyleClass().add("head-open");
    if (!said.isEmpty()) {
      head.mark(said);
    }
    switch (painted.mark()) {
      case ASKED -> head.getStyleClass().add("head-asked");
      case NOT_READ -> head.getStyleClass().add("head-unread");
      case READ -> {}
    }
    return head;
  }

  // The pencil alone where the column is narrow; its words are told to whoever points at it.
  private void mark(String said) {
    getStyleClass().add("head-said");
    foot.setGraphic(new IconView(Icon.EDIT, 12));
    foot.setContentDisplay(ContentDisplay.RIGHT);
    foot.setTooltip(new Tooltip(said));
    foot.setAccessibleText(foot.getText() + " " + said);
  }

  /** The head of the rows' numbers and kinds: it names the three lines of the others. */
  static PaintedColumnHead legend(SheetModel sheet, TableColumn<?, ?> column) {
    List<String> lines = sheet.used() ? sheet.legend() : List.of("", "", "");
    PaintedColumnHead head = new PaintedColumnHead(lines, "", column);
    head.getStyleClass().addAll("head-unread", "head-legend");
    return head;
  }
}
