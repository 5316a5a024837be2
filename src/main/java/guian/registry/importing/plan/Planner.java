package guian.registry.importing.plan;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.match.Grouping;
import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.Recogniser;
import guian.registry.importing.recognise.Vocabulary;
import guian.registry.importing.rows.FirmRow;
import guian.registry.importing.rows.PackedFirms;
import guian.registry.importing.rows.RowReader;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.SourceFile;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.OfficialTime;
import guian.registry.model.RefusedException;
import guian.registry.store.imports.ImportLookup;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes the plan of importing a workbook into a registry. Writes nothing. */
public final class Planner {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final int chunk;
  private final ImportLookup lookup;
  private final List<Indicator> indicators;
  private final Recogniser recogniser;
  private final Industries industries = Industries.load();

  /** Plans imports of figures of these indicators. */
  public Planner(ImportLookup lookup, List<Indicator> indicators, Vocabulary vocabulary) {
    this(lookup, indicators, vocabulary, KnownState.CHUNK);
  }

  /** As the other; so many firms are looked up at a time. */
  Planner(ImportLookup lookup, List<Indicator> indicators, Vocabulary vocabulary, int chunk) {
    this.chunk = chunk;
    this.lookup = lookup;
    this.indicators = List.copyOf(indicators);
    this.recogniser = new Recogniser(vocabulary, indicators);
  }

  /**
   * Plans an import.
   *
   * @param today the last day on which a firm can have been founded
   * @throws RefusedException {@code import.sheet}, {@code import.answer} or {@code
   *     import.answer.unasked} when what the person told does not fit the file; {@code
   *     file.not_workbook} for text without a table in a file named as a workbook
   */
  public Plan plan(Workbook workbook, Answers answers, LocalDate today) {
    checkSheets(workbook, answers);
    String shape = recogniser.shape(workbook);
    if (answers.recalled() != null) {
      return plan(workbook, shape, answers, today);
    }
    Map<String, String> earlier = lookup.mapping(shape).answers();
    try {
      return plan(workbook, shape, answers.recalling(earlier), today);
    } catch (RefusedException refused) {
      // An earlier file's answer that does not fit this one is none.
      if (earlier.isEmpty() || !refused.code().equals("import.answer")) {
        throw refused;
      }
      return plan(workbook, shape, answers.recalling(Map.of()), today);
    }
  }

  private Plan plan(Workbook workbook, String shape, Answers answers, LocalDate today) {
    Questions questions = new Questions(answers);
    List<Recognised> sheets = recogniser.recognise(workbook, answers, questions);
    PlanBuilder builder = new PlanBuilder(workbook, shape, sheets);
    noteMisnamed(workbook, builder);
    noteEarlier(workbook.source(), builder);
    PackedFirms rows = read(workbook, sheets, builder, today);
    if (rows.anyLines()) {
      Set<FirmRow> noLines = FurtherLines.leftOut(rows, questions);
      rows.takeOut(noLines);
      noLines.forEach(builder::nameless);
    }
    if (rows.anyDoubtful()) {
      Set<FirmRow> leftOut = new Doubtful(lookup, rows).leftOut(rows, questions);
      rows.stream().filter(leftOut::contains).forEach(builder::unclear);
      rows.takeOut(leftOut);
    }
    Grouping grouping = new Grouping(rows, questions);
    Deciding deciding =
        new Deciding(
            new KnownState(lookup, grouping.group(), chunk), indicators, questions, builder);
    Absence absence = new Absence(lookup);
    PlanBuilder.Firms firms = deciding.decide(absence, rows.anyHeads());
    questions.checkAllAsked();
    return builder.build(
        firms,
        rows.isInOrder(),
        grouping.duplicates(),
        questions,
        absence.find(),
        deciding.lastChange());
  }

  private PackedFirms read(
      Workbook workbook, List<Recognised> sheets, PlanBuilder builder, LocalDate today) {
    PackedFirms rows = new PackedFirms();
    boolean several = sheets.stream().map(Recognised::number).distinct().count() < sheets.size();
    UnaryOperator<FirmRow> places = several ? FurtherLines.places() : UnaryOperator.identity();
    for (Recognised sheet : sheets) {
      if (sheet.used()) {
        builder.add(
            sheet,
            RowReader.read(
                sheet,
                indicators,
                industries,
                new RowReader.Days(workbook.epoch(), today),
                row -> rows.append(places.apply(row))));
      }
    }
    return rows;
  }

  // Text may be a table whatever its name; one that is none was never meant as a workbook.
  private static void noteMisnamed(Workbook workbook, PlanBuilder builder) {
    SourceFile source = workbook.source();
    String name = source.name().toLowerCase(Locale.ROOT);
    if (!source.format().equals("csv") || !name.matches(".*\\.(xls[xmb]?|xlt[xm]?|ods|et)")) {
      return;
    }
    if (workbook.sheets().stream().allMatch(Planner::isProse)) {
      throw new RefusedException("file.not_workbook", source.name());
    }
    builder.addIssues(
        List.of(
            new Issue(
                Issue.Severity.WARNING, "", 0, null, "text_misnamed", source.name(), List.of())));
  }

  private void noteEarlier(SourceFile source, PlanBuilder builder) {
    lookup
        .earlier(source.sha256())
        .ifPresent(earlier -> {
          String at = TIME.format(earlier.at().atZone(OfficialTime.ZONE));
          List<String> said = List.of(Long.toString(earlier.id()), at, earlier.by());
          builder.addIssues(
              List.of(
                  new Issue(
                      Issue.Severity.INFO, "", 0, null, "imported_before", earlier.file(), said)));
        });
  }

  private static boolean isProse(Sheet sheet) {
    return sheet.rows().stream().filter(row -> row.cells().size() > 1).count() < 2;
  }

  private static void checkSheets(Workbook workbook, Answers answers) {
    for (String name : answers.sheets()) {
      if (workbook.sheets().stream().noneMatch(sheet -> sheet.name().equals(name))) {
        throw new RefusedException("import.sheet", workbook.source().name(), name);
      }
    }
  }
}
