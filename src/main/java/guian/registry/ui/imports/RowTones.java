package guian.registry.ui.imports;

import guian.registry.importing.asking.Question;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.plan.SheetPlan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts each row of a sheet into exactly one group. */
final class RowTones {
  private final List<RowTone> tones;

  private RowTones(List<RowTone> tones) {
    this.tones = tones;
  }

  static RowTones of(Plan plan, SheetPlan sheet, int rows) {
    List<RowTone> tones = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      tones.add(i < sheet.kinds().size() ? RowTone.of(sheet.kinds().get(i)) : RowTone.UNUSED);
    }
    RowTones painted = new RowTones(tones);
    painted.paint(plan, sheet.name());
    return painted;
  }

  // The later ones win: a row refused is refused, whatever else was thought of it.
  private void paint(Plan plan, String sheet) {
    questions(plan)
        .filter(question -> question.sheet().equals(sheet))
        .forEach(question -> question.rows().forEach(row -> set(row, RowTone.ASKED)));
    plan.firms().waiting().stream()
        .filter(firm -> firm.sheet().equals(sheet))
        .forEach(firm -> set(firm.row(), RowTone.ASKED));
    RepeatedRows repeated = new RepeatedRows(plan);
    repeated
        .in(sheet)
        .forEach(same -> repeated.of(same).forEach(row -> set(row, RowTone.DUPLICATE)));
    plan.rejected().stream()
        .filter(row -> row.sheet().equals(sheet))
        .forEach(row -> set(row.row(), RowTone.REJECTED));
  }

  private static Stream<Question> questions(Plan plan) {
    return Stream.concat(plan.questions().stream(), plan.setAside().stream());
  }

  private void set(int row, RowTone tone) {
    boolean passedOver = tones.get(row - 1).group() == RowTone.RowGroup.SKIPPED;
    if (!passedOver) {
      tones.set(row - 1, tone);
    }
  }

  RowTone of(int row) {
    return tones.get(row - 1);
  }

  /** How many rows each group has. */
  Map<RowTone.RowGroup, Integer> counts() {
    Map<RowTone.RowGroup, Integer> counts = new EnumMap<>(RowTone.RowGroup.class);
    for (RowTone tone : tones) {
      counts.merge(tone.group(), 1, Integer::sum);
    }
    return counts;
  }

  /** How many rows there are. */
  int size() {
    return tones.size();
  }
}
