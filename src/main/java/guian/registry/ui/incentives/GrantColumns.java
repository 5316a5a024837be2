package guian.registry.ui.incentives;

import guian.registry.model.Amount;
import guian.registry.model.GrantStatus;
import guian.registry.model.PartialDate;
import guian.registry.store.grants.GrantRow;
import guian.registry.store.grants.GrantSort;
import guian.registry.text.Figures;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.CellText;
import guian.registry.ui.common.LedgerColumn;
import guian.registry.ui.common.LedgerColumn.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of the ledger of grants; a column's id is the order it asks for. */
final class GrantColumns {
  private static final List<Made> MADE =
      List.of(
          new Made(GrantSort.Column.FIRM, Kind.NAME, 232, 226),
          new Made(GrantSort.Column.POLICY, Kind.LONG_TEXT, 176, 150),
          new Made(GrantSort.Column.KIND, Kind.TEXT, 96, 142),
          new Made(GrantSort.Column.APPLIED, Kind.TEXT, 84, 84),
          new Made(GrantSort.Column.APPROVED, Kind.FIGURE, 76, 76),
          new Made(GrantSort.Column.PAID, Kind.FIGURE, 76, 72),
          new Made(GrantSort.Column.DUE, Kind.FIGURE, 72, 72),
          new Made(GrantSort.Column.CLAWED_BACK, Kind.FIGURE, 72, 72),
          new Made(GrantSort.Column.STATUS, Kind.TEXT, 78, 108));

  private final Messages messages;
  private final Words words;

  /** What a column asks to be sorted by, and its look, with its width in either language. */
  private record Made(GrantSort.Column column, Kind kind, double chinese, double english) {
    double width(Language language) {
      return language == Language.ZH ? chinese : english;
    }
  }

  GrantColumns(Messages messages) {
    this.messages = messages;
    this.words = new Words(messages);
  }

  /** The columns, the firm's name first. */
  List<LedgerColumn<GrantLine>> all() {
    List<LedgerColumn<GrantLine>> columns = new ArrayList<>();
    for (Made made : MADE) {
      int place = columns.size();
      boolean figure = made.kind() == Kind.FIGURE;
      columns.add(
          new LedgerColumn<>(
              made.column().name(),
              head(made.column()),
              figure ? messages.get("word.unit.wan") : "",
              made.kind(),
              made.width(messages.language()),
              true,
              line -> line.cells().get(place)));
    }
    return columns;
  }

  /** A grant in the words of the columns. */
  GrantLine line(GrantRow row) {
    return new GrantLine(
        row.id(),
        List.of(
            CellText.of(words.name(row.firm())),
            CellText.of(row.policy()),
            kind(row.kind()),
            date(row.appliedOn()),
            wan(row.approved()),
            wan(row.paid()),
            due(row.due()),
            wan(row.clawedBack()),
            status(row.status())));
  }

  private String head(GrantSort.Column column) {
    return messages.get("incentives.column." + column.name().toLowerCase(Locale.ROOT));
  }

  private CellText kind(@Nullable String kind) {
    return kind == null ? CellText.NONE : CellText.of(words.grantKind(kind));
  }

  private static CellText date(@Nullable PartialDate date) {
    return date == null ? CellText.NONE : CellText.of(date.iso());
  }

  private static CellText wan(@Nullable Amount amount) {
    return amount == null ? CellText.NONE : CellText.of(Figures.wan(amount.hundredths()));
  }

  private static CellText due(@Nullable Amount amount) {
    return amount == null ? CellText.NONE : CellText.warning(Figures.wan(amount.hundredths()));
  }

  private CellText status(GrantStatus status) {
    return switch (status) {
      case CLAWING_BACK -> CellText.ask(words.of(status));
      case REFUSED, ENDED, CLAWED_BACK -> CellText.muted(words.of(status));
      default -> CellText.of(words.of(status));
    };
  }
}
