package guian.registry.example;

import guian.registry.example.InventedFirm.Report;
import guian.registry.model.PartialDate;
import guian.registry.model.Relation;
import guian.registry.model.Status;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the rules give an invented firm before its name and figures. */
record Draft(
    int number,
    @Nullable Relation relation,
    Status status,
    PartialDate founded,
    Report report,
    boolean corrected) {
  private static final int FIRST_NUMBER = 1408;
  private static final int NUMBER_STEP = 17;
  private static final int MISSING = 26;
  private static final int WITHHELD = 3;
  private static final int CORRECTED = 3;

  /** The drafts of all firms that are made by rule. */
  static List<Draft> all() {
    List<@Nullable Relation> relations = relations();
    List<Status> statuses = statuses(relations.size());
    List<Integer> years = years();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < relations.size(); i++) {
      int number = FIRST_NUMBER + i * NUMBER_STEP;
      PartialDate founded = founded(number, years.get(i));
      drafts.add(
          new Draft(number, relations.get(i), statuses.get(i), founded, Report.GIVEN, false));
    }
    return withGaps(drafts);
  }

  private static List<@Nullable Relation> relations() {
    return new Slots<@Nullable Relation>()
        .add(213, Relation.DOMESTIC)
        .add(82, Relation.BRANCH)
        .add(38, Relation.JOINT_VENTURE)
        .add(20, Relation.WHOLLY_HMT)
        .add(16, Relation.WHOLLY_FOREIGN)
        .add(6, Relation.REP_OFFICE)
        .add(9, null)
        .mixed("relation");
  }

  private static List<Status> statuses(int count) {
    return new Slots<Status>()
        .add(9, Status.MOVED_IN)
        .add(5, Status.SUSPENDED)
        .add(4, Status.MOVED_OUT)
        .add(3, Status.DEREGISTERED)
        .add(2, Status.REVOKED)
        .add(1, Status.LIQUIDATING)
        .add(count - 24, Status.ACTIVE)
        .mixed("status");
  }

  private static List<Integer> years() {
    return new Slots<Integer>()
        .add(4, 2010)
        .add(6, 2011)
        .add(9, 2012)
        .add(20, 2013)
        .add(75, 2014)
        .add(115, 2015)
        .add(105, 2016)
        .add(50, 2017)
        .mixed("year");
  }

  /** A founding date: to the day for most, to the month or the year for some. */
  private static PartialDate founded(int number, int year) {
    int precision = Noise.below(number, "precision", 100);
    if (precision < 5 && year < 2017) {
      return new PartialDate(year, 0, 0);
    }
    int month = Noise.between(number, "month", 1, year == 2017 ? 5 : 12);
    if (precision < 16) {
      return new PartialDate(year, month, 0);
    }
    int days = YearMonth.of(year, month).lengthOfMonth();
    return new PartialDate(year, month, Noise.between(number, "day", 1, days));
  }

  /** Some have not reported the first half of 2017, a few withhold it, three corrected a figure. */
  private static List<Draft> withGaps(List<Draft> drafts) {
    List<Draft> open =
        drafts.stream()
            .filter(d -> Quarters.firstFor(d.founded) < 8 && d.status == Status.ACTIVE)
            .sorted(Comparator.comparingLong(d -> Noise.rank(d.number, "late")))
            .toList();
    Map<Integer, Draft> changed = new HashMap<>();
    IntStream.range(0, MISSING + WITHHELD + CORRECTED)
        .mapToObj(i -> gap(open.get(i), i))
        .forEach(draft -> changed.put(draft.number, draft));
    return drafts.stream().map(d -> changed.getOrDefault(d.number, d)).toList();
  }

  private static Draft gap(Draft draft, int place) {
    Report report =
        place < MISSING
            ? Report.MISSING
            : place < MISSING + WITHHELD ? Report.WITHHELD : Report.GIVEN;
    return new Draft(
        draft.number, draft.relation, draft.status, draft.founded, report, report == Report.GIVEN);
  }
}
