package guian.registry.cli;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Sentences;
import guian.registry.importing.match.Duplicate;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.plan.RejectedRow;
import guian.registry.importing.plan.SheetPlan;
import guian.registry.model.Indicator;
import guian.registry.store.imports.AbsentFirms;
import guian.registry.store.imports.ImportBatch;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The plan of an import in sentences. */
final class PlanReport {
  private static final int NAMED = 20;

  private final Messages messages;
  private final Sentences sentences;

  private final PlanLines firms;

  PlanReport(Messages messages, List<Indicator> indicators) {
    this.messages = messages;
    this.firms = new PlanLines(messages, indicators);
    this.sentences = new Sentences(messages);
  }

  /** The whole plan of an import that is not written. */
  List<String> of(Plan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("cli.import.plan", plan.source().name()));
    lines.addAll(used(plan));
    lines.addAll(leftOut(plan));
    plan.questions().forEach(question -> lines.add(question(question)));
    return lines;
  }

  /** What is read of the file, and what it does to the registry. */
  List<String> used(Plan plan) {
    List<String> lines = new ArrayList<>();
    plan.sheets().forEach(sheet -> lines.add(sheet(plan, sheet)));
    lines.add(counts(plan));
    lines.addAll(firms.of(plan));
    plan.duplicates().forEach(duplicate -> lines.add(duplicate(duplicate)));
    missing(plan).ifPresent(lines::add);
    recalled(plan).ifPresent(lines::add);
    lines.addAll(remarks(plan));
    return lines;
  }

  private Optional<String> recalled(Plan plan) {
    List<String> answers =
        plan.recalled().stream()
            .sorted()
            .map(id -> id + "=" + plan.mapping().answers().get(id))
            .toList();
    return answers.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.get("cli.import.recalled", sentences.list(answers)));
  }

  // Of each kind the first ones: a column that is not understood has as many as the file has rows.
  private List<String> remarks(Plan plan) {
    List<String> lines = new ArrayList<>();
    Map<String, Integer> told = new LinkedHashMap<>();
    plan.issues().stream()
        .filter(Predicate.not(Issue::leavesOut))
        .forEach(issue -> {
          if (told.merge(issue.code(), 1, Integer::sum) <= NAMED) {
            lines.add(issue(issue));
          }
        });
    int more = told.values().stream().mapToInt(count -> Math.max(0, count - NAMED)).sum();
    if (more > 0) {
      lines.add(messages.get("cli.import.remarks.more", more));
    }
    return lines;
  }

  private String duplicate(Duplicate duplicate) {
    return messages.get(
        duplicate.certain() ? "cli.import.duplicate" : "cli.import.duplicate.suspected",
        firms.place(
            duplicate.sheet(),
            sentences.list(duplicate.rows().stream().map(String::valueOf).toList())),
        sentences.of(duplicate.why()));
  }

  /** The firms that reported before and that the file does not name; empty when there are none. */
  Optional<String> missing(Plan plan) {
    AbsentFirms missing = plan.missing();
    if (missing.count() == 0) {
      return Optional.empty();
    }
    List<String> names =
        missing.first().stream()
            .limit(NAMED)
            .map(firm -> new Words(messages).name(firm.name()))
            .toList();
    String key = missing.count() > names.size() ? "cli.import.missing.more" : "cli.import.missing";
    return Optional.of(messages.get(key, missing.count(), sentences.list(names)));
  }

  private String sheet(Plan plan, SheetPlan sheet) {
    String name = sheet.name().isEmpty() ? plan.source().name() : sheet.name();
    String key = sheet.used() ? "cli.import.sheet" : "cli.import.sheet.unused";
    return messages.get(key, name, sentences.of(sheet.why()));
  }

  private String counts(Plan plan) {
    ImportBatch.Counts counts = plan.counts();
    return messages.get(
        "cli.import.new",
        counts.firmsNew(),
        counts.firmsUpdated(),
        counts.firmsUnchanged(),
        counts.figuresNew(),
        counts.figuresRevised(),
        counts.figuresUnchanged());
  }

  /** The rows and values that are not used, and the questions set aside. */
  List<String> leftOut(Plan plan) {
    List<String> lines = new ArrayList<>();
    plan.rejected().forEach(row -> lines.add(rejected(row)));
    plan.valuesLeftOut().forEach(issue -> lines.add(issue(issue)));
    plan.setAside()
        .forEach(q -> lines.add(messages.get("cli.import.aside", sentences.of(q.text()))));
    return lines;
  }

  private String rejected(RejectedRow row) {
    return messages.get(
        "cli.import.rejected",
        firms.place(row.sheet(), Integer.toString(row.row())),
        sentences.of(row.wording()));
  }

  private String issue(Issue issue) {
    String severity = messages.get("cli.import.severity." + issue.severity().code());
    String place = issue.cell() == null ? issue.sheet() : issue.cell();
    String where = place.isEmpty() ? severity : severity + " " + place;
    return messages.get("cli.import.issue", where, sentences.of(issue.wording()));
  }

  private String question(Question question) {
    String options =
        question.options().stream()
            .map(option -> option.id() + " = " + sentences.of(option.text()))
            .collect(Collectors.joining("; "));
    return messages.get(
        "cli.import.question", question.id(), sentences.of(question.text()), options);
  }
}
