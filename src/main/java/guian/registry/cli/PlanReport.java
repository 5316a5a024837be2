package guian.registry.cli;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Sentences;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.plan.RejectedRow;
import guian.registry.importing.plan.SheetPlan;
import guian.registry.store.ImportBatch;
import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The plan of an import in sentences. */
final class PlanReport {
  private final Messages messages;
  private final Sentences sentences;

  PlanReport(Messages messages) {
    this.messages = messages;
    this.sentences = new Sentences(messages);
  }

  List<String> of(Plan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("cli.import.plan", plan.source().name()));
    plan.sheets().forEach(sheet -> lines.add(sheet(sheet)));
    lines.add(counts(plan));
    plan.issues().forEach(issue -> lines.add(issue(issue)));
    lines.addAll(leftOut(plan));
    plan.questions().forEach(question -> lines.add(question(question)));
    return lines;
  }

  private String sheet(SheetPlan sheet) {
    String key = sheet.used() ? "cli.import.sheet" : "cli.import.sheet.unused";
    return messages.get(key, sheet.name(), sentences.of(sheet.why()));
  }

  /** Firms and figures that are new, changed and as they were. */
  String counts(Plan plan) {
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

  /** The rows that are not used, and the questions set aside. */
  List<String> leftOut(Plan plan) {
    List<String> lines = new ArrayList<>();
    plan.rejected().forEach(row -> lines.add(rejected(row)));
    plan.setAside()
        .forEach(q -> lines.add(messages.get("cli.import.aside", sentences.of(q.text()))));
    return lines;
  }

  private String rejected(RejectedRow row) {
    return messages.get(
        "cli.import.rejected",
        row.sheet(),
        Integer.toString(row.row()),
        sentences.of(row.wording()));
  }

  private String issue(Issue issue) {
    String cell = issue.cell() == null ? issue.sheet() : issue.cell();
    return messages.get(
        "cli.import.issue",
        messages.get("cli.import.severity." + issue.severity().code()),
        cell,
        sentences.of(issue.wording()));
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
