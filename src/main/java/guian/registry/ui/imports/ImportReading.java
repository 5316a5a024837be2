package guian.registry.ui.imports;

import guian.registry.importing.plan.Plan;
import guian.registry.importing.plan.SheetPlan;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.Indicator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A file as read, and what importing it would do with the answers given so far.
 *
 * @param indicators the indicators by id
 * @param missing the firms that the file does not name; known once all is answered
 */
record ImportReading(
    Workbook workbook, Plan plan, Map<String, Indicator> indicators, MissingFirms missing) {
  static ImportReading of(Workbook workbook, Plan plan, List<Indicator> indicators) {
    Map<String, Indicator> byId =
        indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    return new ImportReading(workbook, plan, byId, MissingFirms.NONE);
  }

  ImportReading with(Plan other, MissingFirms without) {
    return new ImportReading(workbook, other, indicators, without);
  }

  /** The sheet to show first: the first that is used, else the first. */
  int firstSheet() {
    for (int i = 0; i < plan.sheets().size(); i++) {
      if (plan.sheets().get(i).used()) {
        return i;
      }
    }
    return 0;
  }

  SheetPlan sheetPlan(int index) {
    return plan.sheets().get(index);
  }

  Sheet sheet(int index) {
    return workbook.sheets().get(index);
  }
}
