package guian.registry.importing.plan;

import guian.registry.importing.match.Group;
import guian.registry.importing.match.Groups;
import guian.registry.importing.rows.FirmRow;
import guian.registry.importing.rows.RowFigure;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the figures of a file, in the order of their cells. Of most firms it is the same
 * for all figures: then only that is kept, and the figures are put together when they are looked
 * at.
 */
public final class FigurePlans extends AbstractList<FigurePlan> implements RandomAccess {
  /** What was decided of all figures of one firm. */
  private sealed interface Decided {}

  /** All are the first of their kind. */
  private record Fresh() implements Decided {}

  /** All wait for an answer. */
  private record Asked() implements Decided {}

  /** All are what the registry has, by its figures' ids. */
  private record Confirmed(long[] ids) implements Decided {}

  /** Each has a decision of its own. */
  private record Each(List<FigurePlan> plans) implements Decided {}

  private static final Decided FRESH = new Fresh();
  private static final Decided ASKED = new Asked();

  /** The figures of a row that were looked at last. */
  private record Recent(int row, List<FigurePlan> plans) {}

  private final FirmPlans firms;
  private final Groups groups;
  private final List<Decided> decided = new ArrayList<>();
  private final int[] firmOf;
  // How many figures the rows before a row have; until all are there, how many it has itself.
  private final int[] before;
  private @Nullable List<FigurePlan> sorted;
  private ToLongFunction<FigurePlan> place = plan -> 0;
  private volatile @Nullable Recent recent;

  FigurePlans(FirmPlans firms, Groups groups) {
    this.firms = firms;
    this.groups = groups;
    this.firmOf = new int[groups.size()];
    this.before = new int[groups.rows().size() + 1];
  }

  /** Adds the figures of the next firm, which all are the first. */
  int fresh(Group of) {
    return add(of, FRESH, planned(decided.size(), of, FRESH));
  }

  /** Adds the figures of the next firm, which all wait for an answer. */
  void asked(Group of) {
    add(of, ASKED, planned(decided.size(), of, ASKED));
  }

  /** Adds the figures of the next firm, each with its decision. */
  void known(Group of, List<FigurePlan> plans) {
    if (plans.stream().allMatch(FigurePlans::isFresh)) {
      add(of, FRESH, plans);
    } else if (plans.stream().allMatch(FigurePlans::isConfirmed)) {
      long[] ids =
          plans.stream()
              .mapToLong(plan -> Objects.requireNonNull(plan.effect().confirms()))
              .toArray();
      add(of, new Confirmed(ids), plans);
    } else {
      add(of, new Each(List.copyOf(plans)), plans);
    }
  }

  private static boolean isFresh(FigurePlan plan) {
    return plan.decision() == FigurePlan.Decision.NEW
        && plan.before() == null
        && plan.effect().equals(FigureEffect.FIRST);
  }

  private static boolean isConfirmed(FigurePlan plan) {
    Long id = plan.effect().confirms();
    return plan.decision() == FigurePlan.Decision.UNCHANGED
        && id != null
        && plan.effect().equals(FigureEffect.confirming(id))
        && Objects.equals(plan.before(), plan.figure().amount());
  }

  private int add(Group of, Decided what, List<FigurePlan> plans) {
    firmOf[of.number()] = decided.size();
    decided.add(what);
    if (groups.hasSeveral(of.number())) {
      List<Integer> places = groups.places(of.number());
      plans.forEach(plan -> before[places.get(rowOf(of, plan))]++);
    } else {
      before[groups.firstRow(of.number())] += plans.size();
    }
    return plans.size();
  }

  private static int rowOf(Group of, FigurePlan plan) {
    for (int i = 0; i < of.rows().size(); i++) {
      if (isIn(plan, of.rows().get(i))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isIn(FigurePlan plan, FirmRow row) {
    return plan.figure().row() == row.row() && plan.sheet().equals(row.sheet());
  }

  /**
   * Ends the adding.
   *
   * @param inOrder whether the rows of the file follow each other, each place once
   * @param newPlace a figure's place, sheet before row before column
   */
  void sort(boolean inOrder, ToLongFunction<FigurePlan> newPlace) {
    this.place = newPlace;
    int count = 0;
    for (int row = 0; row < before.length; row++) {
      int own = before[row];
      before[row] = count;
      count += own;
    }
    if (!inOrder) {
      List<FigurePlan> all = new ArrayList<>(count);
      for (int firm = 0; firm < decided.size(); firm++) {
        all.addAll(ofFirm(firm));
      }
      all.sort(Comparator.comparingLong(newPlace));
      sorted = all;
    }
  }

  /** The figures of a firm of the plan, in the order of their cells. */
  public List<FigurePlan> ofFirm(int firm) {
    List<FigurePlan> plans = planned(firm, firms.group(firm), decided.get(firm));
    for (int i = 1; i < plans.size(); i++) {
      if (place.applyAsLong(plans.get(i - 1)) > place.applyAsLong(plans.get(i))) {
        return plans.stream().sorted(Comparator.comparingLong(place)).toList();
      }
    }
    return plans;
  }

  private static List<FigurePlan> planned(int firm, Group of, Decided what) {
    if (what instanceof Each each) {
      return each.plans();
    }
    List<RowFigure> figures = of.figures();
    List<FigurePlan> plans = new ArrayList<>(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      RowFigure figure = figures.get(i);
      String sheet = sheet(of, figure);
      plans.add(
          switch (what) {
            case Fresh fresh ->
                new FigurePlan(
                    firm, sheet, figure, FigurePlan.Decision.NEW, null, FigureEffect.FIRST);
            case Asked asked ->
                new FigurePlan(
                    firm, sheet, figure, FigurePlan.Decision.ASK, null, FigureEffect.NONE);
            case Confirmed confirmed ->
                new FigurePlan(
                    firm,
                    sheet,
                    figure,
                    FigurePlan.Decision.UNCHANGED,
                    figure.amount(),
                    FigureEffect.confirming(confirmed.ids()[i]));
            case Each each -> each.plans().get(i);
          });
    }
    return plans;
  }

  /** The sheet in which a figure of a firm stands. */
  static String sheet(Group of, RowFigure figure) {
    if (of.rows().size() == 1) {
      return of.first().sheet();
    }
    return of.rows().stream()
        .filter(row -> row.figures().contains(figure))
        .map(FirmRow::sheet)
        .findFirst()
        .orElse(of.first().sheet());
  }

  @Override
  public FigurePlan get(int index) {
    Objects.checkIndex(index, size());
    if (sorted != null) {
      return sorted.get(index);
    }
    int found = Arrays.binarySearch(before, index);
    int row = found < 0 ? -found - 2 : found;
    // Rows without figures stand at the same number as the one after them.
    while (before[row + 1] == before[row]) {
      row++;
    }
    return ofRow(row).get(index - before[row]);
  }

  private List<FigurePlan> ofRow(int row) {
    Recent last = recent;
    if (last != null && last.row() == row) {
      return last.plans();
    }
    int group = groups.numberOfRow(row);
    List<FigurePlan> plans = ofFirm(firmOf[group]);
    if (groups.hasSeveral(group)) {
      FirmRow own = groups.rows().get(row);
      plans = plans.stream().filter(plan -> isIn(plan, own)).toList();
    }
    recent = new Recent(row, plans);
    return plans;
  }

  @Override
  public int size() {
    return before[before.length - 1];
  }
}
