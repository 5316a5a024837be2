package guian.registry.ui.imports;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Question;
import guian.registry.importing.plan.Plan;
import guian.registry.model.RefusedException;
import guian.registry.text.Messages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a person says of a sheet against what was recognised, and the steps back. */
final class Corrections {
  private final ImportWork work;
  private final ImportState state;
  private final BusyModel busy;
  private final QuestionsModel questions;
  private final Messages messages;
  private final Deque<Said> before = new ArrayDeque<>();
  private Said said = Said.NOTHING;

  Corrections(
      ImportWork work,
      ImportState state,
      BusyModel busy,
      QuestionsModel questions,
      Messages messages) {
    this.work = work;
    this.state = state;
    this.busy = busy;
    this.questions = questions;
    this.messages = messages;
  }

  /** Begins with a file just read, of which an earlier one's answers are recalled. */
  void begin(Plan plan) {
    Map<String, String> recalled = new HashMap<>(plan.mapping().answers());
    recalled.keySet().retainAll(plan.recalled());
    before.clear();
    said = new Said(Map.of(), Map.copyOf(recalled));
    questions.begin(plan, said.recalled());
  }

  /** What is said now. */
  Said said() {
    return new Said(said.told(), questions.recalled());
  }

  /** All that is said and answered. */
  Answers answers() {
    return said.and(questions.answers());
  }

  /**
   * Says things, each by its id; an empty answer takes back what was said or recalled.
   *
   * @param refused hears why it cannot be so; then nothing has changed
   * @param done runs once the sheet is read so
   */
  void say(Map<String, String> things, Consumer<RefusedException> refused, Runnable done) {
    Said next = said();
    for (Map.Entry<String, String> thing : things.entrySet()) {
      next =
          thing.getValue().isEmpty()
              ? next.without(thing.getKey())
              : next.with(thing.getKey(), thing.getValue());
    }
    Said wanted = next;
    if (wanted.equals(said())) {
      done.run();
      return;
    }
    Said former = said();
    replan(wanted, things.keySet(), () -> remember(former, done), refused);
  }

  private void remember(Said former, Runnable done) {
    before.push(former);
    done.run();
  }

  /** Reads the file as the program alone recognises it, nothing said, nothing recalled. */
  void readAnew() {
    if (!said().equals(Said.NOTHING)) {
      Said former = said();
      replan(Said.NOTHING, Set.of(), () -> before.push(former), this::show);
    }
  }

  /** Takes back the last thing said; does nothing when there is none. */
  void undo() {
    Said last = before.peek();
    if (last != null) {
      replan(last, Set.of(), before::pop, this::show);
    }
  }

  private void show(RefusedException refused) {
    state.refusal.set(messages.refusal(refused));
  }

  /** Forgets what another answer has made void; whether it was said. */
  boolean forget(String id) {
    boolean known = said.told().containsKey(id);
    said = said.without(id);
    return known;
  }

  private void replan(
      Said next, Set<String> now, Runnable done, Consumer<RefusedException> refused) {
    ImportReading read = state.reading.get();
    if (read == null || busy.isBusy()) {
      return;
    }
    busy.run(
        messages.get("imports.busy.planning"),
        progress -> work.correct(read, next, now, progress),
        corrected -> {
          said = corrected.said();
          questions.renew(corrected.reading().plan(), said.recalled());
          state.refusal.set("");
          state.preview.set(null);
          state.reading.set(corrected.reading());
          done.run();
        },
        refused);
  }

  /** The open questions of a plan, and after them those that an earlier file answered. */
  static List<Question> questions(Plan plan) {
    return Stream.concat(plan.questions().stream(), plan.recalledQuestions().stream()).toList();
  }

  /** The row's id for what is said about it. */
  static String id(int sheet, String place, String about) {
    return table(sheet, 0) + "." + place + "." + about;
  }

  /** The column's id for what is said about it, in one of a sheet's tables. */
  static String id(int sheet, int table, String letters, String about) {
    return table(sheet, table) + "." + letters + "." + about;
  }

  /** What ids about a table begin with; 0 is a sheet's first table. */
  static String table(int sheet, int table) {
    return "s" + (sheet + 1) + (table == 0 ? "" : "t" + (table + 1));
  }
}
