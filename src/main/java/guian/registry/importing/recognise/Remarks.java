package guian.registry.importing.recognise;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.MergedCells;
import guian.registry.importing.workbook.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the rows whose remark says of their figures what the headings do not: another period,
 * another unit, that they are estimated, or that they are a group's (数据为1-5月, 单位：千元, 预计数, 含集团数据).
 * The remark is the row's own, or a note below the table that has the row's mark or its firm's
 * name. A person says whether the figures are read all the same.
 */
final class Remarks {
  private static final String KEEP = "keep";
  private static final int ONE_BY_ONE = 5;
  private static final int MOST_JUDGED = 1_000;

  /** What parts the sentences of a note. */
  static final Pattern SENTENCES = Pattern.compile("[;；。\\n]");

  private static final Pattern MARKED =
      Pattern.compile("\\s*(?:附?注\\d*[:：])?\\s*(?<mark>[" + NotedRows.MARKS + "])[:：]?(?<said>.+)");
  private static final Pattern NOTE =
      Pattern.compile("^\\s*(?:附?注|备注|说明)?\\s*[:：]?\\s*(?:[(（]?\\d{1,2}[)）.、:：]\\s*)?");
  // Columns beside 备注 that say what their row's figures are.
  private static final Pattern SAYS =
      Pattern.compile("(?:数据|数字|报表|统计|填报|上报)(?:状态|性质|口径|范围|说明|类型|情况说明|备注)|口径|其他说明|情况说明");
  private static final Pattern OF_GROUP =
      Pattern.compile("是否(?:为|含|属于?)?(?:合并|汇总|集团)(?:报表|口径|数据|数)?");
  private static final Pattern YES = Pattern.compile("是|√|[yY](?:es)?|1");
  // A remark may stand for the one above it.
  private static final Pattern DITTO = Pattern.compile("同上|上同|同前|[〃″”\"]|''");
  private final TableContext table;
  private final Columns columns;
  private final RemarkWords words;
  private final List<Row> data;
  private final NotedRows rows;
  private final TreeMap<Integer, String> found = new TreeMap<>();
  private final Set<String> lines = new HashSet<>();
  private boolean all;

  Remarks(TableContext table, Columns columns) {
    this.table = table;
    this.columns = columns;
    this.words = new RemarkWords(columns, table.surroundings().period());
    this.data = table.data();
    this.rows = new NotedRows(data, columns.field("name").orElse(null));
  }

  /**
   * The rows whose figures are not read, as long as nobody says that they are what is headed.
   *
   * @param notes the remarks below the header
   * @param sections the lines that part the rows
   */
  Set<Integer> withheld(List<Row> notes, List<Row> sections, Questions questions) {
    if (columns.figures().isEmpty()) {
      return Set.of();
    }
    columns.all().stream().filter(Remarks::says).forEach(this::ownRemarks);
    columns.all().stream().filter(Remarks::asksWhetherOfGroup).forEach(this::ofGroups);
    notes.stream()
        .flatMap(row -> row.cells().stream())
        .filter(Cell.Text.class::isInstance)
        .flatMap(cell -> SENTENCES.splitAsStream(cell.raw()))
        .forEach(this::note);
    sections(sections);
    if (found.size() > ONE_BY_ONE) {
      return ask(found, table.question("rows.remark"), questions);
    }
    return found.entrySet().stream()
        .flatMap(one ->
            ask(
                new TreeMap<>(Map.of(one.getKey(), one.getValue())),
                table.question("r" + one.getKey() + ".remark"),
                questions)
                .stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a sentence of a note is about single firms: it has a mark, or names one. */
  static boolean isOfRows(String sentence) {
    return MARKED.matcher(sentence).matches() || sentence.matches(".*\\p{IsHan}{4,}公司.*");
  }

  private static boolean says(Column column) {
    return column.subject().isField("note") || SAYS.matcher(Plain.word(column.header())).matches();
  }

  private static boolean asksWhetherOfGroup(Column column) {
    return OF_GROUP.matcher(Plain.word(column.header())).matches();
  }

  // 是 in a column 是否合并报表
  private void ofGroups(Column column) {
    for (Row row : data) {
      if (YES.matcher(row.text(column.number()).strip()).matches()) {
        find(row, column.header());
      }
    }
  }

  private void ownRemarks(Column note) {
    Map<String, Boolean> judged = new HashMap<>();
    MergedCells merged = new MergedCells(table.sheet());
    String last = "";
    for (Row row : data) {
      String own = merged.cell(row, note.number()).map(Cell::raw).orElse("");
      String remark = DITTO.matcher(Plain.word(own)).matches() ? last : own;
      last = remark;
      if (!remark.isEmpty() && changes(remark, judged) && hasFigures(row)) {
        found.put(row.number(), remark);
      }
    }
  }

  // Most columns of remarks have few words, over and over.
  private boolean changes(String remark, Map<String, Boolean> judged) {
    Boolean known = judged.get(remark);
    if (known != null) {
      return known;
    }
    boolean changes = words.changes(remark);
    if (judged.size() < MOST_JUDGED) {
      judged.put(remark, changes);
    }
    return changes;
  }

  // *为1-5月数据 is about the rows with the mark, 甲数据有限公司为1-5月数据 about that firm's.
  private void note(String sentence) {
    Matcher marked = MARKED.matcher(sentence);
    if (marked.matches()) {
      if (words.changes(marked.group("said"))) {
        rows.marked(marked.group("mark").charAt(0)).forEach(row -> find(row, sentence));
      }
      return;
    }
    String bare = NOTE.matcher(sentence).replaceFirst("");
    if (!all && words.changesPeriodOfAll(bare)) {
      data.forEach(row -> find(row, sentence));
      all = true;
    }
    rows.named(bare)
        .forEach((name, own) -> {
          if (words.changes(bare.replace(name, ""))) {
            own.forEach(row -> find(row, sentence));
          }
        });
  }

  // 二、税务部门数据 is about the rows down to the next such line.
  private void sections(List<Row> sections) {
    for (int i = 0; i < sections.size(); i++) {
      String said = sections.get(i).cells().getFirst().raw();
      if (words.isOtherBureaus(said)) {
        lines.add(said);
        int from = sections.get(i).number();
        int to = i + 1 < sections.size() ? sections.get(i + 1).number() : Integer.MAX_VALUE;
        data.stream()
            .filter(row -> row.number() > from && row.number() < to)
            .forEach(row -> find(row, said));
      }
    }
  }

  private void find(Row row, String sentence) {
    if (hasFigures(row)) {
      found.putIfAbsent(row.number(), sentence);
    }
  }

  private boolean hasFigures(Row row) {
    return columns.figures().stream()
        .flatMap(column -> Stream.ofNullable(row.cell(column.number())))
        .anyMatch(cell -> !cell.raw().isBlank());
  }

  private Set<Integer> ask(TreeMap<Integer, String> rows, String id, Questions questions) {
    Question question =
        new Question(
            id,
            table.sheet().name(),
            null,
            new ArrayList<>(rows.keySet()),
            wording(rows),
            List.of(
                new Question.Option(KEEP, Wording.of("import.option.as_headed")),
                Question.Option.skip()),
            Question.Accepts.OPTIONS);
    return questions.ask(question).filter(KEEP::equals).isPresent()
        ? Set.of()
        : Set.copyOf(rows.keySet());
  }

  private Wording wording(TreeMap<Integer, String> rows) {
    String said = rows.firstEntry().getValue();
    if (rows.size() > 1) {
      return Wording.of("import.question.remarks", Integer.toString(rows.size()), said.strip());
    }
    String key = lines.contains(said) ? "import.question.remark_above" : "import.question.remark";
    return Wording.of(key, rows.firstKey().toString(), said.strip());
  }
}
