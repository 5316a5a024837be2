package guian.registry.importing.check;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.match.Group;
import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import guian.registry.store.imports.ImportState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares the figures of all firms of a file with their past and with each other: what jumps is
 * held until a person says that it is right, what contradicts is said.
 */
public final class Held {
  private static final String KEEP = "keep";
  private static final int MANY = 3;

  private final Past past = new Past();
  private final Questions questions;
  private final Jumps jumps;
  private final PeriodCheck periods;

  /** Notes contradictions in {@code issues}. */
  public Held(List<Indicator> indicators, Questions questions, List<Issue> issues) {
    this.questions = questions;
    this.jumps = new Jumps(indicators, past);
    this.periods = new PeriodCheck(indicators, past, issues);
  }

  /** What the registry knows of the firms that come next. */
  public void know(ImportState state) {
    past.know(state);
  }

  /** Compares the figures of one firm; {@code known} is null for a new one. */
  public void add(Group group, @Nullable FirmFacts known) {
    jumps.measure(group, known);
    periods.check(known == null ? null : known.id(), group.first().sheet(), group.figures());
  }

  /** Holds what jumps, once all firms are compared. */
  public void hold(List<Group> groups) {
    Map<Jumps.Column, List<Jumps.Jump>> columns =
        jumps.found(groups).stream()
            .collect(
                Collectors.groupingBy(Jumps.Jump::column, LinkedHashMap::new, Collectors.toList()));
    columns.forEach((column, found) -> {
      // A whole column that jumps against the past is one mistake, not many.
      List<Jumps.Jump> late =
          found.stream().filter(j -> j.against() == Jumps.Against.PAST).toList();
      boolean whole = late.size() >= MANY && 2 * late.size() > jumps.compared(column);
      if (whole) {
        ask(late, columnQuestion(late));
      }
      found.stream()
          .filter(jump -> !whole || jump.against() != Jumps.Against.PAST)
          .forEach(jump -> ask(List.of(jump), cellQuestion(jump)));
    });
  }

  private void ask(List<Jumps.Jump> held, Question question) {
    if (questions.ask(question).filter(KEEP::equals).isEmpty()) {
      held.forEach(jump -> jump.group().hold(jump.figure()));
    }
  }

  private static Question columnQuestion(List<Jumps.Jump> late) {
    Jumps.Jump first = late.getFirst();
    return question(
        late,
        first.column().letters(),
        Wording.of(
            "import.question.jump.column",
            first.column().letters(),
            Integer.toString(late.size())));
  }

  private static Question cellQuestion(Jumps.Jump jump) {
    return question(
        List.of(jump),
        jump.figure().cell(),
        Wording.of(
            "import.question.jump." + jump.against().name().toLowerCase(Locale.ROOT),
            jump.figure().cell(),
            jump.figure().raw(),
            jump.compared()));
  }

  private static Question question(List<Jumps.Jump> held, String place, Wording text) {
    Jumps.Jump first = held.getFirst();
    return new Question(
        "s" + first.row().sheetNumber() + "." + place + ".jump",
        first.row().sheet(),
        first.figure().cell(),
        held.stream().map(jump -> jump.row().row()).toList(),
        text,
        List.of(
            new Question.Option(KEEP, Wording.of("import.option.keep")), Question.Option.skip()),
        Question.Accepts.OPTIONS);
  }
}
