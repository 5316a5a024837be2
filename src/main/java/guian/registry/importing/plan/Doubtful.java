package guian.registry.importing.plan;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.rows.FirmRow;
import guian.registry.model.NameKey;
import guian.registry.store.imports.ImportLookup;
import guian.registry.store.imports.ImportQuery;
import guian.registry.store.imports.KnownFirm;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sorts out the rows whose name may be a group's: a name known elsewhere makes them firms, else a
 * person says so.
 */
final class Doubtful {
  private static final String FIRM = "firm";
  private static final int ONE_BY_ONE = 5;

  private final Set<String> known = new HashSet<>();

  /** Looks the names in doubt up among the other rows of the file and in the registry. */
  Doubtful(ImportLookup lookup, List<FirmRow> rows) {
    Set<String> inDoubt =
        rows.stream().filter(this::isNamed).map(Doubtful::key).collect(Collectors.toSet());
    if (inDoubt.isEmpty()) {
      return;
    }
    rows.stream().filter(row -> !row.doubtful()).map(Doubtful::key).forEach(known::add);
    ImportQuery query =
        new ImportQuery(Set.of(), Set.of(), inDoubt, Set.of(), Set.of(), false, false);
    List<KnownFirm> firms = lookup.state(() -> query).firms();
    inDoubt.stream()
        .filter(key -> firms.stream().anyMatch(firm -> firm.isNow(key) || firm.isAlso(key)))
        .forEach(known::add);
  }

  /** The rows that stay out: a group by a person's word, or until somebody says what they are. */
  Set<FirmRow> leftOut(List<FirmRow> rows, Questions questions) {
    Map<Integer, List<FirmRow>> bySheet =
        rows.stream()
            .filter(this::isUnclear)
            .collect(
                Collectors.groupingBy(
                    FirmRow::sheetNumber, LinkedHashMap::new, Collectors.toList()));
    Set<FirmRow> out = new HashSet<>();
    for (List<FirmRow> unclear : bySheet.values()) {
      if (unclear.size() <= ONE_BY_ONE) {
        unclear.stream()
            .filter(row -> !isFirm(List.of(row), row.id() + ".firm_or_group", questions))
            .forEach(out::add);
      } else if (!isFirm(unclear, sheet(unclear) + ".rows.firm_or_group", questions)) {
        out.addAll(unclear);
      }
    }
    return out;
  }

  private static String sheet(List<FirmRow> rows) {
    return "s" + rows.getFirst().sheetNumber();
  }

  private static boolean isFirm(List<FirmRow> rows, String id, Questions questions) {
    FirmRow first = rows.getFirst();
    String name = Objects.requireNonNullElse(first.name(), "");
    Question question =
        new Question(
            id,
            first.sheet(),
            null,
            rows.stream().map(FirmRow::row).toList(),
            rows.size() == 1
                ? Wording.of("import.question.group", Integer.toString(first.row()), name)
                : Wording.of("import.question.groups", Integer.toString(rows.size()), name),
            List.of(
                new Question.Option(FIRM, Wording.of("import.option.is_firm")),
                Question.Option.skip()),
            Question.Accepts.OPTIONS);
    return questions.ask(question).filter(FIRM::equals).isPresent();
  }

  private boolean isNamed(FirmRow row) {
    return row.doubtful() && row.name() != null;
  }

  private static String key(FirmRow row) {
    @Nullable String name = row.name();
    return name == null ? "" : NameKey.of(name);
  }

  /** Whether it cannot be told that a row is about a firm. */
  private boolean isUnclear(FirmRow row) {
    return isNamed(row) && !known.contains(key(row));
  }
}
