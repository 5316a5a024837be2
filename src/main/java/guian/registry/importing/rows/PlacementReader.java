package guian.registry.importing.rows;

import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.SchoolLines;
import guian.registry.importing.recognise.Subject;
import guian.registry.importing.value.DateSpan;
import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.Row;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the rows of a list of posts for students say. */
final class PlacementReader {
  private static final Pattern POSTS = Pattern.compile("(\\d{1,6})(\\.0)?(个|人|名|岗)?");

  private final Recognised table;
  private final Merged merged;
  private final Issues issues;
  private final FactReader facts;
  private final NavigableMap<Integer, String> sections;

  PlacementReader(Recognised table, Merged merged, Issues issues, FactReader facts) {
    this.table = table;
    this.merged = merged;
    this.issues = issues;
    this.facts = facts;
    this.sections = SchoolLines.of(table);
  }

  /** The posts of a row; empty when it states none. */
  Optional<RowPlacement> placement(Row row) {
    Optional<Cell> posts = cell(row, "posts");
    if (posts.isEmpty() || FactReader.text(posts.get()).isEmpty()) {
      return Optional.empty();
    }
    var number = POSTS.matcher(Plain.word(posts.get().raw()));
    if (!number.matches()) {
      issues.error(row.number(), posts.get(), "placement_posts");
      return Optional.empty();
    }
    Optional<Cell> schools = cell(row, "university");
    String universities = schools.map(FactReader::text).orElseGet(() -> heading(row));
    if (Universities.namesOthers(universities)) {
      issues.warning(row.number(), schools.orElseThrow(), "placement_others");
    }
    return Optional.of(
        new RowPlacement(
            row.number(),
            CellName.of(row.number(), posts.get().column()),
            Universities.in(universities),
            cell(row, "title").map(FactReader::text).filter(title -> !title.isEmpty()).orElse(null),
            Integer.parseInt(number.group(1)),
            end(row, "starts_on", 0),
            end(row, "ends_on", 1)));
  }

  // 贵州大学 in a line above the rows of its posts.
  private String heading(Row row) {
    Map.Entry<Integer, String> above = sections.floorEntry(row.number());
    return above == null ? "" : above.getValue();
  }

  // 实习时间 says from when to when in one cell.
  private @Nullable String end(Row row, String id, int which) {
    String own = cell(row, id).flatMap(cell -> facts.date(row.number(), cell)).orElse(null);
    Optional<Cell> both = cell(row, "period");
    if (own != null || both.isEmpty()) {
      return own;
    }
    List<String> ends =
        both.get() instanceof Cell.Text ? DateSpan.ends(both.get().raw()) : List.of();
    if (ends.isEmpty()) {
      return which == 0 ? facts.date(row.number(), both.get()).orElse(null) : null;
    }
    return which < ends.size()
        ? facts.date(row.number(), new Cell.Text(both.get().column(), ends.get(which))).orElse(null)
        : null;
  }

  private Optional<Cell> cell(Row row, String id) {
    return table
        .columns()
        .read(Subject.Kind.PLACEMENT, id)
        .flatMap(c -> merged.cell(row, c.number()));
  }
}
