package guian.registry.importing.match;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.rows.FirmRow;
import guian.registry.model.NameKey;
import guian.registry.store.firm.FirmField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a file that are about one firm together: by credit code, registration number,
 * then name. Where that is in doubt a person is asked, and nothing is put together until then.
 */
public final class Grouping {
  private static final String SAME = "same";
  private static final String DIFFERENT = "different";

  private final Questions questions;
  private final List<Group> groups = new ArrayList<>();
  private final List<Duplicate> duplicates = new ArrayList<>();
  private final Map<String, Group> byCode = new HashMap<>();
  private final Map<String, Group> byNumber = new HashMap<>();
  private final Map<String, Group> byName = new HashMap<>();
  private final Map<String, Group> byFormer = new HashMap<>();

  /** Asks by these questions. */
  public Grouping(Questions questions) {
    this.questions = questions;
  }

  /** Groups the rows, in their order. */
  public List<Group> group(List<FirmRow> rows) {
    rows.forEach(this::place);
    for (Group group : groups) {
      if (group.rows().size() > 1) {
        settle(group);
      }
    }
    return List.copyOf(groups);
  }

  /** The rows that are one firm's, or may be. */
  public List<Duplicate> duplicates() {
    return List.copyOf(duplicates);
  }

  private void place(FirmRow row) {
    String code = row.text(FirmField.CREDIT_CODE);
    String number = row.text(FirmField.REGISTRATION_NUMBER);
    String name = row.name() == null ? null : NameKey.of(row.name());
    Group byIdentity = find(byCode, code).or(() -> find(byNumber, number)).orElse(null);
    Group byThisName = find(byName, name).orElse(null);
    Group group;
    if (byIdentity != null) {
      group =
          hasName(byIdentity, name) ? join(byIdentity, row) : doubt(byIdentity, row, "same_code");
    } else if (byThisName != null) {
      group =
          differs(byThisName, row) ? doubt(byThisName, row, "same_name") : join(byThisName, row);
    } else {
      Group former = former(row, name).filter(g -> !differs(g, row)).orElse(null);
      group = former == null ? start(row) : doubt(former, row, "former_name");
    }
    for (String other : row.formerNames()) {
      remember(byFormer, NameKey.of(other), group);
    }
    remember(byCode, code, group);
    remember(byNumber, number, group);
    remember(byName, name, group);
  }

  // The name of one row is a former name of another one's firm.
  private Optional<Group> former(FirmRow row, @Nullable String name) {
    return find(byFormer, name)
        .or(() ->
            row.formerNames().stream()
                .flatMap(other -> find(byName, NameKey.of(other)).stream())
                .findFirst());
  }

  private static Optional<Group> find(Map<String, Group> known, @Nullable String key) {
    return key == null ? Optional.empty() : Optional.ofNullable(known.get(key));
  }

  private static void remember(Map<String, Group> known, @Nullable String key, Group group) {
    if (key != null) {
      known.putIfAbsent(key, group);
    }
  }

  private static boolean hasName(Group group, @Nullable String key) {
    return key == null
        || group.first().name() == null
        || group.rows().stream()
            .flatMap(row -> Optional.ofNullable(row.name()).stream())
            .anyMatch(name -> NameKey.of(name).equals(key))
        || group.formerNames().stream().anyMatch(name -> NameKey.of(name).equals(key));
  }

  private static boolean differs(Group group, FirmRow row) {
    return differs(group, row, FirmField.CREDIT_CODE)
        || differs(group, row, FirmField.REGISTRATION_NUMBER);
  }

  private static boolean differs(Group group, FirmRow row, FirmField field) {
    String one = group.text(field);
    String other = row.text(field);
    return one != null && other != null && !one.equals(other);
  }

  private Group start(FirmRow row) {
    Group group = new Group(row);
    groups.add(group);
    return group;
  }

  private static Group join(Group group, FirmRow row) {
    group.add(row);
    return group;
  }

  // Two rows with one code and two names, or one name and two codes.
  private Group doubt(Group group, FirmRow row, String why) {
    FirmRow first = group.first();
    Question question =
        new Question(
            row.id() + ".duplicate",
            row.sheet(),
            null,
            List.of(first.row(), row.row()),
            Wording.of(
                "import.question.duplicate",
                Integer.toString(first.row()),
                Integer.toString(row.row()),
                Objects.requireNonNullElse(first.name(), ""),
                Objects.requireNonNullElse(row.name(), "")),
            List.of(
                new Question.Option(SAME, Wording.of("import.option.same")),
                new Question.Option(DIFFERENT, Wording.of("import.option.different")),
                Question.Option.skip()),
            Question.Accepts.OPTIONS);
    if (why.equals("same_code")) {
      question = withoutDifferent(question);
    }
    String answer = questions.ask(question).orElse("");
    if (row.sheetNumber() == first.sheetNumber() && !answer.equals(SAME)) {
      duplicates.add(
          new Duplicate(
              row.sheet(),
              List.of(first.row(), row.row()),
              false,
              Wording.of("import.duplicate." + why),
              List.of()));
    }
    return answered(group, row, answer);
  }

  // One code cannot be two firms'.
  private static Question withoutDifferent(Question question) {
    List<Question.Option> options =
        question.options().stream().filter(o -> !o.id().equals(DIFFERENT)).toList();
    return new Question(
        question.id(),
        question.sheet(),
        question.cell(),
        question.rows(),
        question.text(),
        options,
        question.accepts());
  }

  private Group answered(Group group, FirmRow row, String answer) {
    if (answer.equals(SAME)) {
      return join(group, row);
    }
    Group own = start(row);
    if (answer.isEmpty()) {
      group.ask();
      own.ask();
    } else if (answer.equals(Question.SKIP)) {
      group.leaveOut();
      own.leaveOut();
    }
    return own;
  }

  private void settle(Group group) {
    List<String> conflicts = group.conflicts();
    Map<Integer, List<FirmRow>> bySheet =
        group.rows().stream()
            .collect(
                Collectors.groupingBy(
                    FirmRow::sheetNumber, LinkedHashMap::new, Collectors.toList()));
    for (List<FirmRow> rows : bySheet.values()) {
      if (rows.size() > 1) {
        duplicates.add(
            new Duplicate(
                rows.getFirst().sheet(),
                rows.stream().map(FirmRow::row).toList(),
                true,
                Wording.of("import.duplicate." + why(rows)),
                conflicts));
      }
    }
    if (!conflicts.isEmpty()) {
      askWhich(group, conflicts);
    }
  }

  private static String why(List<FirmRow> rows) {
    boolean coded = rows.stream().allMatch(r -> r.text(FirmField.CREDIT_CODE) != null);
    boolean numbered = rows.stream().allMatch(r -> r.text(FirmField.REGISTRATION_NUMBER) != null);
    return coded ? "code" : numbered ? "number" : "name";
  }

  private void askWhich(Group group, List<String> conflicts) {
    FirmRow first = group.first();
    List<Question.Option> options = new ArrayList<>();
    Map<String, FirmRow> byOption = new HashMap<>();
    for (FirmRow row : group.rows()) {
      boolean here = row.sheetNumber() == first.sheetNumber();
      String option =
          here ? Integer.toString(row.row()) : "s" + row.sheetNumber() + "." + row.row();
      byOption.put(option, row);
      options.add(
          new Question.Option(
              option, Wording.of("import.option.row", row.sheet(), Integer.toString(row.row()))));
    }
    options.add(Question.Option.skip());
    Question question =
        new Question(
            first.id() + ".conflict",
            first.sheet(),
            conflicts.getFirst(),
            group.rows().stream().map(FirmRow::row).toList(),
            Wording.of(
                "import.question.conflict",
                Objects.requireNonNullElse(first.name(), ""),
                String.join("、", conflicts)),
            List.copyOf(options),
            Question.Accepts.OPTIONS);
    String answer = questions.ask(question).orElse("");
    FirmRow preferred = byOption.get(answer);
    if (preferred != null) {
      group.prefer(preferred);
    } else if (answer.isEmpty()) {
      group.ask();
    } else {
      group.leaveOut();
    }
  }
}
