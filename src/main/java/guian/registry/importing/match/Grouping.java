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
  private final Groups groups;
  private final List<Duplicate> duplicates = new ArrayList<>();
  private final FirstRows byCode;
  private final FirstRows byNumber;
  private final FirstRows byName;
  private final FirstRows byCore;
  private final FirstRows byFormer;
  private int at;

  /** Groups rows, asking by these questions. */
  public Grouping(List<FirmRow> rows, Questions questions) {
    this.questions = questions;
    this.groups = new Groups(rows);
    this.byCode = new FirstRows((row, code) -> is(rows.get(row), FirmField.CREDIT_CODE, code));
    this.byNumber =
        new FirstRows((row, number) -> is(rows.get(row), FirmField.REGISTRATION_NUMBER, number));
    this.byName = new FirstRows((row, key) -> isNamed(rows.get(row).name(), key));
    this.byCore =
        new FirstRows((row, key) -> {
          String name = rows.get(row).name();
          return name != null && AlikeNames.core(name).equals(key);
        });
    this.byFormer =
        new FirstRows((row, key) ->
            rows.get(row).formerNames().stream().anyMatch(name -> isNamed(name, key)));
  }

  private static boolean is(FirmRow row, FirmField field, String text) {
    return text.equals(row.text(field));
  }

  private static boolean isNamed(@Nullable String name, String key) {
    return name != null && NameKey.of(name).equals(key);
  }

  /** The groups, in the order of their first rows. */
  public Groups group() {
    List<FirmRow> rows = groups.rows();
    for (at = 0; at < rows.size(); at++) {
      place(rows.get(at));
    }
    groups.severalRows().forEach(number -> settle(groups.get(number)));
    return groups;
  }

  /** The rows that are one firm's, or may be. */
  public List<Duplicate> duplicates() {
    return List.copyOf(duplicates);
  }

  private void place(FirmRow row) {
    String code = row.text(FirmField.CREDIT_CODE);
    String number = row.text(FirmField.REGISTRATION_NUMBER);
    String name = row.name() == null ? null : NameKey.of(row.name());
    String core = row.name() == null ? null : AlikeNames.core(row.name());
    Group byIdentity = find(byCode, code).or(() -> find(byNumber, number)).orElse(null);
    Group byThisName = find(byName, name).orElse(null);
    if (byIdentity != null) {
      joinOrDoubt(byIdentity, row, hasName(byIdentity, name), "same_code");
    } else if (byThisName != null) {
      joinOrDoubt(byThisName, row, !differs(byThisName, row), "same_name");
    } else {
      former(row, name)
          .filter(group -> !differs(group, row))
          .ifPresentOrElse(group -> doubt(group, row, "former_name"), () -> alike(row, core));
    }
    for (String other : row.formerNames()) {
      remember(byFormer, NameKey.of(other));
    }
    remember(byCode, code);
    remember(byNumber, number);
    remember(byName, name);
    remember(byCore, core);
  }

  // 贵州省甲公司 beside 贵州甲公司.
  private void alike(FirmRow row, @Nullable String core) {
    find(byCore, core)
        .filter(group -> !differs(group, row))
        .ifPresentOrElse(group -> doubt(group, row, "alike_name"), () -> groups.start(at));
  }

  private void joinOrDoubt(Group group, FirmRow row, boolean sure, String why) {
    if (sure) {
      groups.join(group.number(), at);
    } else {
      doubt(group, row, why);
    }
  }

  // The name of one row is a former name of another one's firm.
  private Optional<Group> former(FirmRow row, @Nullable String name) {
    return find(byFormer, name)
        .or(() ->
            row.formerNames().stream()
                .flatMap(other -> find(byName, NameKey.of(other)).stream())
                .findFirst());
  }

  private Optional<Group> find(FirstRows known, @Nullable String key) {
    int row = key == null ? FirstRows.NONE : known.find(key);
    return row == FirstRows.NONE ? Optional.empty() : Optional.of(groups.ofRow(row));
  }

  private void remember(FirstRows known, @Nullable String key) {
    if (key != null) {
      known.add(key, at);
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

  // Two rows with one code and two names, or one name and two codes.
  private void doubt(Group group, FirmRow row, String why) {
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
    answered(group, answer);
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

  private void answered(Group group, String answer) {
    if (answer.equals(SAME)) {
      groups.join(group.number(), at);
      return;
    }
    int own = groups.start(at);
    if (answer.isEmpty()) {
      groups.ask(group.number());
      groups.ask(own);
    } else if (answer.equals(Question.SKIP)) {
      groups.leaveOut(group.number());
      groups.leaveOut(own);
    }
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
      groups.prefer(group.number(), preferred);
    } else if (answer.isEmpty()) {
      groups.ask(group.number());
    } else {
      groups.leaveOut(group.number());
    }
  }
}
