package guian.registry.importing.plan;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.rows.RowFigure;
import guian.registry.store.imports.FigureKey;
import guian.registry.store.imports.ImportState;
import guian.registry.store.imports.KnownFigure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of figures. A revised one keeps the former; one that a person typed stays in
 * use, and the file's is kept beside it.
 */
final class FigureDecider {
  private final ImportState state;
  private final List<Issue> issues;

  FigureDecider(ImportState state, List<Issue> issues) {
    this.state = state;
    this.issues = issues;
  }

  /**
   * Decides on one figure.
   *
   * @param firmId the firm of the registry; null for a new one
   */
  FigurePlan decide(int group, @Nullable Long firmId, String sheet, RowFigure figure) {
    KnownFigure known = firmId == null ? null : state.figures().get(key(firmId, figure));
    FigurePlan.Decision decision =
        known == null ? FigurePlan.Decision.NEW : against(known, sheet, figure);
    Long replaces =
        known != null && decision == FigurePlan.Decision.REVISED ? Long.valueOf(known.id()) : null;
    return new FigurePlan(
        group, sheet, figure, decision, known == null ? null : known.amount(), replaces);
  }

  private static FigureKey key(long firmId, RowFigure figure) {
    return new FigureKey(firmId, figure.indicator(), figure.period(), figure.nature());
  }

  private FigurePlan.Decision against(KnownFigure known, String sheet, RowFigure figure) {
    if (known.is(figure.amount())) {
      return FigurePlan.Decision.UNCHANGED;
    }
    if (figure.amount() == null) {
      note(Issue.Severity.INFO, sheet, figure, "undisclosed_kept", known);
      return FigurePlan.Decision.UNCHANGED;
    }
    if (!known.manual()) {
      return FigurePlan.Decision.REVISED;
    }
    note(Issue.Severity.WARNING, sheet, figure, "manual_kept", known);
    return known.beside().contains(figure.amount())
        ? FigurePlan.Decision.UNCHANGED
        : FigurePlan.Decision.BESIDE;
  }

  private void note(
      Issue.Severity severity, String sheet, RowFigure figure, String code, KnownFigure known) {
    String kept = known.amount() == null ? "" : known.amount().plain();
    issues.add(
        new Issue(severity, sheet, figure.row(), figure.cell(), code, figure.raw(), List.of(kept)));
  }
}
