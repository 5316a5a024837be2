package guian.registry.importing.workbook;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Writes cells as bytes and reads them back, exactly: a kind, a length, and the text. */
final class CellCoder {
  private static final int TEXT = 0;
  private static final int NUMBER = 1;
  private static final int PERCENT = 2;
  private static final int LOOKED = 3;
  private static final int DATE = 4;
  private static final int FLAG = 5;
  private static final int FAULT = 6;

  private final TextCoder texts = new TextCoder();
  private final List<Cell.Look> looks = new ArrayList<>();
  private final ByteSink body = new ByteSink();

  /** Writes a cell without its column. */
  void write(ByteSink out, Cell cell) {
    body.clear();
    int kind =
        switch (cell) {
          case Cell.Text text -> text(text.raw());
          case Cell.Number number -> number(number);
          case Cell.Date date -> date(date);
          case Cell.Flag flag -> raw(FLAG, flag.raw());
          case Cell.Fault fault -> raw(FAULT, fault.raw());
        };
    out.number(kind);
    out.number(body.length());
    body.appendTo(out);
  }

  private int text(String text) {
    texts.write(body, text);
    return TEXT;
  }

  private int raw(int kind, String text) {
    texts.writeOnce(body, text);
    return kind;
  }

  private int number(Cell.Number number) {
    if (number.look() == null) {
      return raw(number.percent() ? PERCENT : NUMBER, number.raw());
    }
    int look = looks.indexOf(number.look());
    if (look < 0) {
      look = looks.size();
      looks.add(number.look());
    }
    body.number(look);
    body.number(number.percent() ? 1 : 0);
    return raw(LOOKED, number.raw());
  }

  private int date(Cell.Date date) {
    Instant at = date.value().toInstant(ZoneOffset.UTC);
    long second = at.getEpochSecond();
    body.number((second << 1) ^ (second >> 63));
    body.number(at.getNano());
    return raw(DATE, date.raw());
  }

  /** Reads the cell of a column. */
  Cell read(ByteSource in, int column) {
    int kind = in.number();
    in.number();
    return switch (kind) {
      case TEXT -> new Cell.Text(column, texts.read(in));
      case NUMBER -> new Cell.Number(column, texts.read(in), false);
      case PERCENT -> new Cell.Number(column, texts.read(in), true);
      case LOOKED -> {
        Cell.Look look = looks.get(in.number());
        boolean percent = in.number() == 1;
        yield new Cell.Number(column, texts.read(in), percent, look);
      }
      case DATE -> {
        long zigzag = in.large();
        int nano = in.number();
        long second = zigzag >>> 1 ^ -(zigzag & 1);
        LocalDateTime value = LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC);
        yield new Cell.Date(column, texts.read(in), value);
      }
      case FLAG -> new Cell.Flag(column, texts.read(in));
      default -> new Cell.Fault(column, texts.read(in));
    };
  }

  /** Passes over a cell. */
  static void skip(ByteSource in) {
    in.number();
    in.skip(in.number());
  }
}
