package guian.registry.importing.recognise;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises the tables of a workbook. */
public final class Recogniser {
  private static final Pattern OLDER =
      Pattern.compile("旧|作废|备份|废弃|副本|存档|不用|\\bold\\b|backup|\\bcopy\\b", Pattern.CASE_INSENSITIVE);

  private final Vocabulary vocabulary;
  private final HeadingReader headings;
  private final List<Indicator> indicators;

  /** Recognises by this vocabulary, figures of these indicators. */
  public Recogniser(Vocabulary vocabulary, List<Indicator> indicators) {
    this.vocabulary = vocabulary;
    this.headings = new HeadingReader(vocabulary);
    this.indicators = List.copyOf(indicators);
  }

  /**
   * Recognises every sheet, those that are not used with the reason. A sheet with one table below
   * another gives one part for each.
   */
  public List<Recognised> recognise(Workbook workbook, Answers answers, Questions questions) {
    List<Recognised> result = new ArrayList<>();
    Told told = new Told(vocabulary, indicators, questions);
    SheetTables tables =
        new SheetTables(
            new FileContext(
                vocabulary,
                headings,
                indicators,
                workbook.source().title(),
                answers,
                questions,
                told));
    for (int i = 0; i < workbook.sheets().size(); i++) {
      Sheet sheet = workbook.sheets().get(i);
      Optional<HeaderFinder.Header> header = told.header(i + 1, sheet.lastRow());
      List<SideTables.Part> turned = header.isPresent() ? List.of() : turned(sheet);
      Optional<String> unused =
          header.isPresent() ? Optional.empty() : unused(workbook, sheet, turned, answers);
      if (unused.isPresent()) {
        result.add(
            Recognised.unused(i + 1, sheet, unused.get()).saying(headless(sheet, unused.get())));
      } else if (!turned.isEmpty()) {
        result.addAll(tables.recognise(i + 1, sheet, turned));
      } else {
        result.addAll(tables.recognise(i + 1, sheet, header));
      }
    }
    return List.copyOf(result);
  }

  /** What the workbook has in common with the next quarter's, whatever a person told of it. */
  public String shape(Workbook workbook) {
    return new Shape(headings).of(workbook);
  }

  private Optional<HeaderFinder.Header> header(Sheet sheet) {
    return new HeaderFinder(headings, sheet).find();
  }

  // Tables that are not read row by row: with indicators or periods down the side, the firms
  // across,
  // or broken into blocks beside each other.
  private List<SideTables.Part> turned(Sheet sheet) {
    SideTables sides = new SideTables(headings);
    Optional<HeaderFinder.Header> header = header(sheet);
    if (header.isPresent()) {
      return Stream.<Supplier<List<SideTables.Part>>>of(
              () -> sides.parts(sheet, header.get()),
              () -> new RowsOfPeriods(headings, sheet, header.get()).parts(),
              () -> new SideBySide(headings).parts(sheet, header.get()))
          .map(Supplier::get)
          .filter(parts -> !parts.isEmpty())
          .findFirst()
          .orElse(List.of());
    }
    FirmForm firm = new FirmForm(headings, sheet);
    Optional<SideTables.Part> form = firm.find();
    if (form.isPresent()) {
      return sides.parts(form.get().sheet(), form.get().header());
    }
    return firm.dated().map(List::of).orElseGet(() -> new FirmsAcross(headings, sheet).parts());
  }

  // Part files come without the header of the first of them.
  private static List<Issue> headless(Sheet sheet, String why) {
    boolean firms =
        why.equals("no_header") && new Evidence(List.copyOf(sheet.rows()), 0).hasFirms();
    return firms
        ? List.of(
            new Issue(
                Issue.Severity.ERROR,
                sheet.name(),
                0,
                null,
                "firms_without_header",
                sheet.name(),
                List.of()))
        : List.of();
  }

  private Optional<String> unused(
      Workbook workbook, Sheet sheet, List<SideTables.Part> turned, Answers answers) {
    boolean chosen = answers.sheets().contains(sheet.name());
    if (!answers.sheets().isEmpty() && !chosen) {
      return Optional.of("not_chosen");
    }
    if (sheet.rows().isEmpty()) {
      return Optional.of("empty");
    }
    if (sheet.hidden() && !chosen) {
      return Optional.of("hidden");
    }
    if (turned.isEmpty() && header(sheet).isEmpty()) {
      return Optional.of("no_header");
    }
    return turned.isEmpty() && !chosen && isOlderCopy(workbook, sheet)
        ? Optional.of("older_copy")
        : Optional.empty();
  }

  // A sheet that calls itself old, beside another one with the same headings.
  private boolean isOlderCopy(Workbook workbook, Sheet sheet) {
    return OLDER.matcher(sheet.name()).find()
        && workbook.sheets().stream()
            .filter(other -> !other.hidden() && !OLDER.matcher(other.name()).find())
            .filter(other -> !other.rows().isEmpty())
            .anyMatch(other -> header(other).isPresent() && isAlike(subjects(other), sheet));
  }

  private boolean isAlike(Set<Subject> subjects, Sheet sheet) {
    return subjects.containsAll(subjects(sheet));
  }

  private Set<Subject> subjects(Sheet sheet) {
    HeaderFinder.Header header = header(sheet).orElseThrow();
    HeaderGrid grid = new HeaderGrid(sheet, header.top(), header.bottom());
    return grid.columns().stream()
        .map(column -> headings.read(grid.parts(column)).subject())
        .collect(Collectors.toSet());
  }
}
