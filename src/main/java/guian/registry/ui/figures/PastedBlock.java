package guian.registry.ui.figures;

import guian.registry.model.Amount;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import guian.registry.ui.figures.TypedFigures.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A block of tab-separated text laid over the grid, to the right of a cell and down. */
final class PastedBlock {
  /** Reads a text as the value of a cell of the grid. */
  interface Reader {
    Read read(FigureRow row, Period period, String text);
  }

  /** A cell of the grid on which a text falls. */
  record Cell(FigureRow row, Period period, Read read) {
    /** Its value; null is not disclosed. To be asked of blocks with nothing wrong. */
    @Nullable Amount amount() {
      return ((Read.Good) read).amount();
    }
  }

  private final FigureSheet sheet;
  private final Messages messages;
  private final Reader reader;
  private final List<Cell> cells = new ArrayList<>();
  private final List<String> outside = new ArrayList<>();

  PastedBlock(FigureSheet sheet, Messages messages, Reader reader) {
    this.sheet = sheet;
    this.messages = messages;
    this.reader = reader;
  }

  /** Lays a block over the grid; blank cells of it leave the grid as it is. */
  void take(FigureRow first, Period from, String block) {
    int top = sheet.rows().indexOf(first);
    int left = sheet.periods().indexOf(from);
    String[] lines = block.strip().isEmpty() ? new String[0] : block.split("\\R");
    for (int i = 0; i < lines.length; i++) {
      String[] texts = lines[i].split("\t", -1);
      for (int j = 0; j < texts.length; j++) {
        if (!texts[j].isBlank()) {
          take(top + i, left + j, texts[j]);
        }
      }
    }
  }

  private void take(int row, int column, String text) {
    if (row >= sheet.rows().size() || column >= sheet.periods().size()) {
      outside.add(messages.get("figures.paste.outside", text.strip()));
      return;
    }
    FigureRow at = sheet.rows().get(row);
    Period period = sheet.periods().get(column);
    cells.add(new Cell(at, period, reader.read(at, period, text)));
  }

  /** What keeps the block from being written, a sentence each; {@code place} names a cell. */
  List<String> wrong(BiFunction<FigureRow, Period, String> place) {
    List<String> wrong = new ArrayList<>(outside);
    for (Cell cell : cells) {
      if (cell.read() instanceof Read.Bad bad) {
        wrong.add(
            messages.get("figures.bad", place.apply(cell.row(), cell.period()), bad.sentence()));
      }
    }
    return wrong;
  }

  List<Cell> cells() {
    return cells;
  }
}
