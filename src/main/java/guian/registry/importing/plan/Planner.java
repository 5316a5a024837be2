package guian.registry.importing.plan;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.check.Held;
import guian.registry.importing.match.Group;
import guian.registry.importing.match.Grouping;
import guian.registry.importing.match.Matcher;
import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.Recogniser;
import guian.registry.importing.recognise.Vocabulary;
import guian.registry.importing.rows.FirmRow;
import guian.registry.importing.rows.RowReader;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.SourceFile;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.NameKey;
import guian.registry.model.OfficialTime;
import guian.registry.model.RefusedException;
import guian.registry.store.firm.FirmField;
import guian.registry.store.imports.AbsentFirms;
import guian.registry.store.imports.ImportLookup;
import guian.registry.store.imports.ImportQuery;
import guian.registry.store.imports.ImportState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the plan of importing a workbook into a registry. Writes nothing. */
public final class Planner {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final ImportLookup lookup;
  private final List<Indicator> indicators;
  private final Recogniser recogniser;
  private final Industries industries = Industries.load();

  /** Plans imports of figures of these indicators. */
  public Planner(ImportLookup lookup, List<Indicator> indicators, Vocabulary vocabulary) {
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
    List<FirmRow> rows = new ArrayList<>();
    for (Recognised sheet : sheets) {
      if (sheet.used()) {
        RowReader.Read read =
            RowReader.read(sheet, indicators, industries, workbook.epoch(), today);
        rows.addAll(read.firms());
        builder.add(sheet, read);
      }
    }
    if (sheets.stream().map(Recognised::number).distinct().count() < sheets.size()) {
      rows.replaceAll(FurtherLines.places());
    }
    Set<FirmRow> noLines = FurtherLines.leftOut(rows, questions);
    rows.removeIf(noLines::contains);
    noLines.forEach(builder::nameless);
    Doubtful doubtful = new Doubtful(lookup, rows);
    Set<FirmRow> leftOut = doubtful.leftOut(rows, questions);
    rows.stream().filter(leftOut::contains).forEach(builder::unclear);
    rows.removeIf(leftOut::contains);
    Grouping grouping = new Grouping(questions);
    List<Group> groups = grouping.group(rows);
    ImportState state = lookup.state(query(groups));
    decide(builder, groups, state, questions);
    questions.checkAllAsked();
    AbsentFirms missing = new Absence(lookup).of(groups, state);
    return builder.build(grouping.duplicates(), questions, missing, state.lastChange());
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

  private ImportQuery query(List<Group> groups) {
    Set<String> names = new HashSet<>();
    Set<String> figures = new HashSet<>();
    for (Group group : groups) {
      for (FirmRow row : group.rows()) {
        if (row.name() != null) {
          names.add(NameKey.of(row.name()));
        }
        if (row.headOffice() != null) {
          names.add(NameKey.of(row.headOffice().name()));
        }
        row.figures().forEach(figure -> figures.add(figure.indicator()));
      }
    }
    return new ImportQuery(
        texts(groups, FirmField.CREDIT_CODE),
        texts(groups, FirmField.REGISTRATION_NUMBER),
        names,
        figures,
        groups.stream().flatMap(group -> group.rows().stream()).anyMatch(FirmRow::hasLists),
        groups.stream().anyMatch(group -> HeadOffices.said(group).isPresent()));
  }

  private static Set<String> texts(List<Group> groups, FirmField field) {
    Function<Group, @Nullable String> text = group -> group.text(field);
    return groups.stream().map(text).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static Set<Long> namedTwice(Collection<Matcher.Match> matches) {
    Set<Long> once = new HashSet<>();
    Set<Long> twice = new HashSet<>();
    for (Matcher.Match match : matches) {
      if (match instanceof Matcher.Known known && !once.add(known.firm().id())) {
        twice.add(known.firm().id());
      }
    }
    return twice;
  }

  private void decide(
      PlanBuilder builder, List<Group> groups, ImportState state, Questions questions) {
    Matcher matcher = new Matcher(state, questions);
    List<Issue> issues = new ArrayList<>();
    Held held = new Held(indicators, state, questions, issues);
    Map<Group, Matcher.Match> matches = new LinkedHashMap<>();
    for (Group group : groups) {
      Matcher.Match match = matcher.match(group);
      matches.put(group, match);
      held.add(group, match instanceof Matcher.Known known ? known.firm().facts() : null);
    }
    held.hold();
    FirmDecider firms = new FirmDecider(issues);
    PlanBuilder.Deciders deciders =
        new PlanBuilder.Deciders(
            firms,
            new FigureDecider(state, builder.line(), issues),
            new ListDecider(state, questions),
            new HeadOffices(state, matches, firms, issues));
    deciders.figures().share(namedTwice(matches.values()));
    for (Group group : groups) {
      switch (Objects.requireNonNull(matches.get(group))) {
        case Matcher.Known known -> builder.known(group, known.firm(), deciders);
        case Matcher.Unknown unknown -> builder.unknown(group, deciders);
        case Matcher.Asked asked -> builder.asked(group, deciders);
        case Matcher.Nameless nameless -> builder.nameless(group);
      }
    }
    builder.addIssues(issues);
  }
}
