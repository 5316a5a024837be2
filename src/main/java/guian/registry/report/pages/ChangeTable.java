package guian.registry.report.pages;

import guian.registry.report.changes.Act;
import guian.registry.report.changes.CellChange;
import guian.registry.report.changes.Changes;
import guian.registry.report.changes.FigureChange;
import guian.registry.report.changes.Item;
import guian.registry.report.changes.ReportPart;
import guian.registry.report.changes.Shown;
import guian.registry.report.pages.Column.Kind;
import guian.registry.report.words.CellWords;
import guian.registry.report.words.ChangeWords;
import guian.registry.report.words.Wording;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of what an edition prints otherwise than the one before: the acts that did it, each
 * with a number, then the main table's numbers and those of each other part, with these numbers.
 */
final class ChangeTable {
  private final Wording wording;
  private final ChangeWords words;
  private final CellWords cells;
  private final Changes changes;
  private final List<Act> acts;
  private final String before;
  private final int most;

  /**
   * Prints so many rows of a part at most.
   *
   * @param before the number of the edition before
   */
  ChangeTable(Messages messages, Changes changes, String before, int most) {
    this.wording = new Wording(messages);
    this.words = new ChangeWords(messages);
    this.cells = new CellWords(messages);
    this.changes = changes;
    this.acts = changes.acts();
    this.before = before;
    this.most = most;
  }

  void write(Markup out) {
    parts(out, "report.changes.added", changes.added());
    parts(out, "report.changes.dropped", changes.dropped());
    if (changes.isMainTableOnly()) {
      out.element("p", "note", wording.get("report.changes.main_only", before));
    }
    if (changes.count() > 0) {
      acts(out);
      figures(out);
      changes
          .byPart()
          .forEach((part, rows) -> {
            if (part == ReportPart.FIRMS) {
              list(out, rows);
            } else {
              part(out, part, rows);
            }
          });
    }
  }

  private void parts(Markup out, String key, List<ReportPart> parts) {
    if (!parts.isEmpty()) {
      out.element("p", "note", wording.get(key, before, cells.parts(parts)));
    }
  }

  private void acts(Markup out) {
    List<List<String>> rows = new ArrayList<>();
    for (Act act : acts) {
      rows.add(List.of(number(act), words.reason(act)));
    }
    new PrintedTable(
            wording.get("report.table.acts"),
            List.of(
                column(wording.get("report.column.number"), 16, Kind.WORD),
                column(wording.get("report.column.cause"), 209, Kind.TEXT)),
            TableRoom.SIDE_DENSE)
        .write(out, rows, List.of());
  }

  private String number(Act act) {
    return wording.get("report.change.act", Integer.toString(acts.indexOf(act) + 1));
  }

  private void figures(Markup out) {
    if (!changes.figures().isEmpty()) {
      new PrintedTable(
              wording.get("report.table.key"),
              columns(column(wording.get("report.column.indicator"), 52, Kind.LABEL), 14, 89),
              TableRoom.SIDE_DENSE)
          .write(out, changes.figures().stream().map(this::figure).toList(), List.of());
    }
  }

  private List<Column> columns(Column label, int unit, int cause) {
    return List.of(
        label,
        column(wording.get("report.column.unit"), unit, Kind.WORD),
        column(wording.get("report.column.edition", before), 24, Kind.NUMBER),
        column(wording.get("report.column.edition.now"), 24, Kind.NUMBER),
        column(wording.get("report.column.difference"), 22, Kind.NUMBER),
        column(wording.get("report.column.cause"), cause, Kind.TEXT));
  }

  private static Column column(String head, int width, Kind kind) {
    return new Column(head, "", width, kind);
  }

  private List<String> figure(FigureChange change) {
    return List.of(
        words.label(change),
        words.unit(change),
        words.number(change, change.before()),
        words.number(change, change.after()),
        words.difference(change),
        joined(change.causes(), cause -> words.cause(change, cause, number(cause.act()))));
  }

  private <T> String joined(List<T> causes, Function<T, String> said) {
    return causes.stream()
        .map(said)
        .collect(Collectors.joining(wording.get("report.join.semicolon")));
  }

  private void part(Markup out, ReportPart part, List<CellChange> rows) {
    Kind kind = part.isGroups() ? Kind.LABEL : Kind.TEXT;
    List<Column> columns =
        new ArrayList<>(columns(column(wording.get("report.column.row"), 44, kind), 12, 70));
    columns.add(1, column(wording.get("report.column.item"), 29, Kind.WORD));
    List<CellChange> shown = rows.subList(0, Math.min(most, rows.size()));
    new PrintedTable(cells.part(part), List.copyOf(columns), TableRoom.SIDE_DENSE)
        .write(out, shown.stream().map(this::row).toList(), List.of());
    more(out, shown.size(), rows.size());
  }

  private void more(Markup out, int shown, int all) {
    if (shown < all) {
      out.element("p", "note", wording.get("report.changes.more", all - shown));
    }
  }

  private List<String> row(CellChange change) {
    return List.of(
        cells.row(change),
        cells.item(change.spot()),
        cells.unit(change),
        cells.shown(change, change.before()),
        cells.shown(change, change.after()),
        cells.difference(change, change.difference()),
        causes(change));
  }

  private String causes(CellChange change) {
    return joined(change.causes(), cause -> cells.cause(change, cause, number(cause.act())));
  }

  // How many firms the list has no room for is no firm's number.
  private void list(Markup out, List<CellChange> rows) {
    List<CellChange> others = rows.stream().filter(row -> row.spot().isOthers()).toList();
    if (!others.isEmpty()) {
      part(out, ReportPart.FIRMS, others);
    }
    if (others.size() < rows.size()) {
      firms(out, rows.stream().filter(row -> !row.spot().isOthers()).toList());
    }
  }

  // A firm takes one row, whether its revenue, its growth or both are others.
  private void firms(Markup out, List<CellChange> changed) {
    Map<String, Map<Item, CellChange>> firms = new LinkedHashMap<>();
    changed.forEach(change ->
        firms
            .computeIfAbsent(change.spot().row(), unused -> new LinkedHashMap<>())
            .put(change.spot().item(), change));
    List<List<String>> rows = firms.values().stream().limit(most).map(this::firm).toList();
    new PrintedTable(
            cells.part(ReportPart.FIRMS),
            List.of(
                column(wording.get("report.column.firm"), 66, Kind.TEXT),
                firmColumn("report.change.revenue", before, "money", 26),
                firmColumn("report.change.revenue.now", "", "money", 26),
                firmColumn("report.column.difference", "", "money", 24),
                firmColumn("report.change.growth.then", before, "percent", 18),
                firmColumn("report.change.growth.now", "", "percent", 18),
                column(wording.get("report.column.cause"), 47, Kind.TEXT)),
            TableRoom.SIDE_DENSE)
        .write(out, rows, List.of());
    more(out, rows.size(), firms.size());
  }

  private Column firmColumn(String key, String edition, String unit, int width) {
    return new Column(
        wording.get(key, edition), wording.get("report.head." + unit), width, Kind.NUMBER);
  }

  private List<String> firm(Map<Item, CellChange> changed) {
    CellChange revenue = changed.get(Item.REVENUE);
    CellChange growth = changed.get(Item.GROWTH);
    CellChange first = changed.values().iterator().next();
    return List.of(
        cells.row(first),
        shown(revenue, CellChange::before),
        shown(revenue, CellChange::after),
        revenue == null ? "" : cells.difference(revenue, revenue.difference()),
        shown(growth, CellChange::before),
        shown(growth, CellChange::after),
        firmCauses(revenue, growth));
  }

  // What did not change is left empty, — being what is printed where there is no number.
  private String shown(@Nullable CellChange change, Function<CellChange, Shown> which) {
    return change == null ? "" : cells.shown(change, which.apply(change));
  }

  private String firmCauses(@Nullable CellChange revenue, @Nullable CellChange growth) {
    List<String> causes = new ArrayList<>();
    if (revenue != null) {
      causes.add(causes(revenue));
    }
    if (growth != null && (revenue == null || !acts(revenue).equals(acts(growth)))) {
      String of = causes(growth);
      causes.add(
          revenue == null ? of : wording.get("report.change.cause", cells.item(Item.GROWTH), of));
    }
    return causes.isEmpty()
        ? Figures.NONE
        : String.join(wording.get("report.join.semicolon"), causes);
  }

  private static List<Act> acts(CellChange change) {
    return change.causes().stream().map(CellChange.Cause::act).toList();
  }
}
