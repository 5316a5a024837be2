package guian.registry.ui.imports;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Shows which of a sheet's tables the heads of the columns speak of; follows the focused cell. */
final class SheetTables {
  private final ComboBox<Integer> box;
  private List<String> names = List.of();
  private boolean quiet;

  /** {@code onChosen} hears of the table that a person chose, {@code onShown} of every change. */
  SheetTables(ComboBox<Integer> box, IntConsumer onShown, IntConsumer onChosen) {
    this.box = box;
    box.setConverter(new Names());
    box.valueProperty()
        .addListener((o, before, after) -> {
          if (after != null && before != null) {
            onShown.accept(after);
            if (!quiet) {
              onChosen.accept(after);
            }
          }
        });
  }

  /** Offers the tables of a sheet, none when it has only one. */
  void offer(List<String> tables) {
    names = tables;
    quiet = true;
    box.setValue(null);
    box.getItems().setAll(IntStream.range(0, tables.size()).boxed().toList());
    box.setValue(0);
    quiet = false;
    box.setVisible(tables.size() > 1);
    box.setManaged(tables.size() > 1);
  }

  /** The place of the table that is shown. */
  int shown() {
    Integer value = box.getValue();
    return value == null ? 0 : value;
  }

  /** Shows a table because the focus is in it. */
  void follow(int table) {
    if (table < names.size() && table != shown()) {
      quiet = true;
      box.setValue(table);
      quiet = false;
    }
  }

  /** The names of the tables. */
  private final class Names extends StringConverter<Integer> {
    @Override
    public String toString(Integer table) {
      return table == null || table >= names.size() ? "" : names.get(table);
    }

    @Override
    public Integer fromString(String name) {
      return names.indexOf(name);
    }
  }
}
