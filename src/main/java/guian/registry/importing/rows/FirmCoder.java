package guian.registry.importing.rows;

import guian.registry.importing.workbook.ByteSink;
import guian.registry.importing.workbook.ByteSource;
import guian.registry.importing.workbook.TextCoder;
import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.firm.FirmField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows about firms as bytes and reads them back, exactly. What many rows have in common (the
 * sheet, what a figure is of) is kept once.
 */
final class FirmCoder {
  private static final FirmField[] FIELDS = FirmField.values();
  private static final int NO_NAME = 0;
  private static final int NAME_OF_FACT = 1;
  private static final int NAME = 2;

  /** The sheet of a row. */
  private record Place(int number, String name) {}

  /** What a figure is of. */
  private record Kind(
      String indicator, Period period, Nature nature, String unit, @Nullable String unitFrom) {
    // By hand, as in Period.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Kind kind
          && indicator.equals(kind.indicator)
          && period.equals(kind.period)
          && nature == kind.nature
          && unit.equals(kind.unit)
          && Objects.equals(unitFrom, kind.unitFrom);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * indicator.hashCode() + period.hashCode()) + unit.hashCode();
    }
  }

  private final TextCoder texts = new TextCoder();
  private final Numbered<Place> sheets = new Numbered<>();
  private final Numbered<Kind> kinds = new Numbered<>();

  /** Things that are alike have one number. */
  private static final class Numbered<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    int of(T thing) {
      Integer known = numbers.putIfAbsent(thing, things.size());
      if (known == null) {
        things.add(thing);
      }
      return known == null ? things.size() - 1 : known;
    }

    T get(int number) {
      return things.get(number);
    }
  }

  void write(ByteSink out, FirmRow row) {
    out.number(sheets.of(new Place(row.sheetNumber(), row.sheet())));
    out.number(row.row());
    out.number(row.place());
    out.number(row.doubtful() ? 1 : 0);
    out.number(row.lineOf());
    out.number(row.facts().size());
    row.facts().forEach(fact -> write(out, row.row(), fact));
    writeName(out, row);
    out.number(row.formerNames().size());
    row.formerNames().forEach(name -> texts.writeOnce(out, name));
    out.number(row.figures().size());
    row.figures().forEach(figure -> write(out, row.row(), figure));
  }

  private void writeName(ByteSink out, FirmRow row) {
    String name = row.name();
    if (name == null) {
      out.number(NO_NAME);
    } else if (name.equals(row.text(FirmField.NAME))) {
      out.number(NAME_OF_FACT);
    } else {
      out.number(NAME);
      texts.writeOnce(out, name);
    }
  }

  private void write(ByteSink out, int row, RowFact fact) {
    boolean asWritten = fact.raw().equals(fact.value());
    out.number(fact.field().ordinal() << 1 | (asWritten ? 1 : 0));
    out.number(fact.column());
    writeRow(out, row, fact.row());
    write(out, fact.field(), fact.value());
    if (!asWritten) {
      write(out, fact.field(), fact.raw());
    }
  }

  // A firm's own are hardly repeated.
  private void write(ByteSink out, FirmField field, String text) {
    switch (field) {
      case NAME, NAME_EN, CREDIT_CODE, REGISTRATION_NUMBER, ADDRESS -> texts.writeOnce(out, text);
      default -> texts.write(out, text);
    }
  }

  private void write(ByteSink out, int row, RowFigure figure) {
    Amount amount = figure.amount();
    out.number(
        kinds.of(
            new Kind(
                figure.indicator(),
                figure.period(),
                figure.nature(),
                figure.unit(),
                figure.unitFrom())));
    out.number(figure.column());
    writeRow(out, row, figure.row());
    out.number(amount == null ? 0 : amount.unit().equals(figure.unit()) ? 1 : 2);
    if (amount != null) {
      out.number(amount.hundredths() << 1 ^ amount.hundredths() >> 63);
      if (!amount.unit().equals(figure.unit())) {
        texts.write(out, amount.unit());
      }
    }
    texts.writeOnce(out, figure.raw());
  }

  // Nearly always the row's own.
  private static void writeRow(ByteSink out, int own, int row) {
    out.number(row == own ? 0 : row);
  }

  FirmRow read(ByteSource in) {
    Place sheet = sheets.get(in.number());
    int row = in.number();
    int place = in.number();
    boolean doubtful = in.number() == 1;
    int lineOf = in.number();
    List<RowFact> facts = facts(in, row);
    String name = name(in, facts);
    int count = in.number();
    List<String> former = count == 0 ? List.of() : new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      former.add(texts.read(in));
    }
    return new FirmRow(
        sheet.number(),
        sheet.name(),
        row,
        place,
        name,
        doubtful,
        facts,
        former,
        figures(in, row),
        null,
        null,
        null,
        lineOf);
  }

  private @Nullable String name(ByteSource in, List<RowFact> facts) {
    return switch (in.number()) {
      case NO_NAME -> null;
      case NAME_OF_FACT -> nameOf(facts);
      default -> texts.read(in);
    };
  }

  private static String nameOf(List<RowFact> facts) {
    for (RowFact fact : facts) {
      if (fact.field() == FirmField.NAME) {
        return fact.value();
      }
    }
    throw new IllegalStateException("no fact has the name");
  }

  private List<RowFact> facts(ByteSource in, int ownRow) {
    int count = in.number();
    List<RowFact> facts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int coded = in.number();
      int column = in.number();
      int row = in.number();
      String value = texts.read(in);
      String raw = (coded & 1) == 1 ? value : texts.read(in);
      facts.add(new RowFact(FIELDS[coded >> 1], value, row == 0 ? ownRow : row, column, raw));
    }
    return facts;
  }

  private List<RowFigure> figures(ByteSource in, int ownRow) {
    int count = in.number();
    List<RowFigure> figures = count == 0 ? List.of() : new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Kind kind = kinds.get(in.number());
      int column = in.number();
      int row = in.number();
      int said = in.number();
      Amount amount = null;
      if (said > 0) {
        long zigzag = in.large();
        long hundredths = zigzag >>> 1 ^ -(zigzag & 1);
        amount = new Amount(hundredths, said == 1 ? kind.unit() : texts.read(in));
      }
      figures.add(
          new RowFigure(
              kind.indicator(),
              kind.period(),
              kind.nature(),
              amount,
              kind.unit(),
              kind.unitFrom(),
              row == 0 ? ownRow : row,
              column,
              texts.read(in)));
    }
    return figures;
  }
}
