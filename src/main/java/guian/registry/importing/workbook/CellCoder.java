package guian.registry.importing.workbook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes cells as bytes and reads them back, exactly: a kind, a length, and the text. Texts that a
 * sheet repeats are kept once.
 */
final class CellCoder {
  private static final int TEXT = 0;
  private static final int REPEATED = 1;
  private static final int NUMBER = 2;
  private static final int PERCENT = 3;
  private static final int LOOKED = 4;
  private static final int DATE = 5;
  private static final int FLAG = 6;
  private static final int FAULT = 7;
  private static final int KINDS = 8;

  private static final int MOST_KEPT = 4096;
  private static final int LONGEST_KEPT = 64;

  private final Map<String, Integer> known = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
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
    Integer index = known.get(text);
    if (index == null && texts.size() < MOST_KEPT && text.length() <= LONGEST_KEPT) {
      index = texts.size();
      known.put(text, index);
      texts.add(text);
    }
    if (index == null) {
      return raw(TEXT, text);
    }
    body.number(index);
    return REPEATED;
  }

  // UTF-8 has no place for half a character, which a damaged file may hold.
  private int raw(int kind, String text) {
    boolean whole = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    body.put(text.getBytes(whole ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE));
    return whole ? kind : kind + KINDS;
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
    long second = date.value().toEpochSecond(ZoneOffset.UTC);
    body.number(second << 1 ^ second >> 63);
    body.number(date.value().getNano());
    return raw(DATE, date.raw());
  }

  /** Reads the cell of a column. */
  Cell read(ByteSource in, int column) {
    int coded = in.number();
    int length = in.number();
    ByteSource from = in.copy();
    in.skip(length);
    int start = from.at();
    return switch (coded % KINDS) {
      case TEXT -> new Cell.Text(column, raw(from, start, length, coded));
      case REPEATED -> new Cell.Text(column, texts.get(from.number()));
      case NUMBER -> new Cell.Number(column, raw(from, start, length, coded), false);
      case PERCENT -> new Cell.Number(column, raw(from, start, length, coded), true);
      case LOOKED -> {
        Cell.Look look = looks.get(from.number());
        boolean percent = from.number() == 1;
        yield new Cell.Number(column, raw(from, start, length, coded), percent, look);
      }
      case DATE -> {
        long zigzag = from.large();
        int nano = from.number();
        long second = zigzag >>> 1 ^ -(zigzag & 1);
        LocalDateTime value = LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC);
        yield new Cell.Date(column, raw(from, start, length, coded), value);
      }
      case FLAG -> new Cell.Flag(column, raw(from, start, length, coded));
      default -> new Cell.Fault(column, raw(from, start, length, coded));
    };
  }

  private static String raw(ByteSource from, int start, int length, int coded) {
    int rest = length - (from.at() - start);
    return from.text(rest, coded < KINDS ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE);
  }

  /** Passes over a cell. */
  static void skip(ByteSource in) {
    in.number();
    in.skip(in.number());
  }
}
