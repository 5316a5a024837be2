package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.FigurePlan;
import guian.registry.importing.plan.FirmPlan;
import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** However the same figures are set into a sheet, the import finds these and no others. */
class OneTruthTest extends ImportCase {
  private static final int BOOKS = 60;

  @Test
  void everyLayoutGivesTheFiguresThatWereSetIntoIt() throws IOException {
    for (long seed = 0; seed < BOOKS; seed++) {
      Layout layout = new Layout(seed);
      Plan plan = plan(layout.write(folder.resolve(seed + ".xlsx")));
      String shown = "layout " + seed + "\n" + String.join("\n", layout.lines());
      assertEquals(List.of(), questions(plan), shown);
      assertEquals(String.join("\n", layout.truth()), String.join("\n", found(plan)), shown);
    }
  }

  private static Set<String> found(Plan plan) {
    Map<Integer, String> names =
        plan.firms().stream().collect(Collectors.toMap(FirmPlan::row, FirmPlan::name));
    return plan.figures().stream()
        .map(figure -> found(figure, names))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String found(FigurePlan plan, Map<Integer, String> names) {
    var figure = plan.figure();
    return String.join(
        " ",
        String.valueOf(names.get(figure.row())),
        figure.indicator(),
        figure.period().code(),
        figure.nature().code(),
        figure.amount() == null ? "-" : figure.amount().plain());
  }
}
