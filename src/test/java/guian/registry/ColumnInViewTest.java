package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.ui.common.ColumnInView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ScrollToEvent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** JavaFX must never be asked for a column that has no head: it would not stop looking for it. */
class ColumnInViewTest {
  private final List<Object> asked = new ArrayList<>();
  private TableView<String> table;

  @BeforeEach
  void open() throws Exception {
    FxStage.stage();
    table =
        FxStage.fx(() -> {
          TableView<String> made = new TableView<>();
          made.addEventFilter(ScrollToEvent.scrollToColumn(), event -> asked.add(event));
          made.getColumns().setAll(columns());
          made.getItems().add("一");
          return made;
        });
  }

  private static List<TableColumn<String, String>> columns() {
    return IntStream.range(0, 20).mapToObj(i -> new TableColumn<String, String>("列" + i)).toList();
  }

  private void show() throws Exception {
    Scene scene = FxStage.fx(() -> new Scene(new StackPane(table), 300, 200));
    FxStage.show(FxStage.stage(), scene);
  }

  private int askedFor(TableColumn<String, ?> column) {
    return FxStage.fx(() -> {
      ColumnInView.show(table, column);
      return asked.size();
    });
  }

  @Test
  void aColumnOutOfViewIsScrolledTo() throws Exception {
    show();
    assertEquals(1, askedFor(table.getColumns().get(15)));
  }

  @Test
  void aColumnThatHasJustComeIsScrolledTo() throws Exception {
    show();
    assertEquals(
        1,
        FxStage.<Integer>fx(() -> {
          table.getColumns().setAll(columns());
          ColumnInView.show(table, table.getColumns().get(15));
          return asked.size();
        }));
  }

  @Test
  void aTableThatIsNotShownIsLeftAlone() {
    assertEquals(0, askedFor(table.getColumns().get(15)));
  }

  @Test
  void aColumnThatWasReplacedIsLeftAlone() throws Exception {
    show();
    TableColumn<String, ?> gone = table.getColumns().get(15);
    FxStage.fx(() -> {
      table.getColumns().setAll(columns());
      return null;
    });
    assertEquals(0, askedFor(gone));
  }
}
