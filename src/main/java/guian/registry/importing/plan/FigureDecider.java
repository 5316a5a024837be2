package guian.registry.importing.plan;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.rows.RowFigure;
import guian.registry.model.Amount;
import guian.registry.model.Standing;
import guian.registry.store.imports.FigureKey;
import guian.registry.store.imports.ImportState;
import guian.registry.store.imports.KnownFigure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of figures. In its own line of sources a figure that differs is a revision,
 * and the former is kept; beside another line's it stands beside, and the one in use stays.
 */
final class FigureDecider {
  private Map<FigureKey, KnownFigure> known = Map.of();
  private final FileLine line;
  private final List<Issue> issues;
  private final Set<Long> shared = new HashSet<>();
  private final Map<FigureKey, @Nullable Amount> said = new HashMap<>();

  FigureDecider(FileLine line, List<Issue> issues) {
    this.line = line;
    this.issues = issues;
  }

  /** What the registry knows of the firms that come next. */
  void know(ImportState state) {
    known = state.figures();
  }

  /** Firms that several groups of rows are about: what the second says stands beside. */
  void share(Set<Long> firms) {
    shared.addAll(firms);
  }

  /**
   * Decides on one figure.
   *
   * @param firmId the firm of the registry; null for a new one
   */
  FigurePlan decide(int group, @Nullable Long firmId, String sheet, RowFigure figure) {
    if (firmId != null && shared.contains(firmId) && said.containsKey(key(firmId, figure))) {
      return again(group, sheet, figure, said.get(key(firmId, figure)));
    }
    if (firmId != null && shared.contains(firmId)) {
      said.put(key(firmId, figure), figure.amount());
    }
    KnownFigure before = firmId == null ? null : known.get(key(firmId, figure));
    if (before == null) {
      return new FigurePlan(
          group, sheet, figure, FigurePlan.Decision.NEW, null, FigureEffect.FIRST);
    }
    FigureEffect effect = against(before, figure);
    FigurePlan.Decision decision = decision(before, figure, effect);
    note(before, sheet, figure, effect);
    return new FigurePlan(group, sheet, figure, decision, before(before, effect), effect);
  }

  private FigurePlan again(int group, String sheet, RowFigure figure, @Nullable Amount before) {
    boolean same = Objects.equals(before, figure.amount()) || figure.amount() == null;
    if (!same) {
      String kept = before == null ? "" : Wording.amount(before);
      issues.add(
          new Issue(
              Issue.Severity.WARNING,
              sheet,
              figure.row(),
              figure.cell(),
              "other_source",
              figure.raw(),
              List.of(kept)));
    }
    return new FigurePlan(
        group,
        sheet,
        figure,
        same ? FigurePlan.Decision.UNCHANGED : FigurePlan.Decision.BESIDE,
        before,
        same ? FigureEffect.NONE : FigureEffect.BESIDE);
  }

  private static FigureKey key(long firmId, RowFigure figure) {
    return new FigureKey(firmId, figure.indicator(), figure.period(), figure.nature());
  }

  private FigureEffect against(KnownFigure known, RowFigure figure) {
    if (known.isOf(line.code())) {
      return inUse(known, figure);
    }
    Optional<KnownFigure.Beside> own = known.beside(line.code());
    return own.isPresent() ? beside(known, own.get(), figure) : first(known, figure);
  }

  // The line that is in use goes on.
  private FigureEffect inUse(KnownFigure known, RowFigure figure) {
    if (known.is(figure.amount())) {
      return FigureEffect.confirming(known.id());
    }
    return figure.amount() == null
        ? undisclosed(known)
        : FigureEffect.revising(Standing.CURRENT, known.id());
  }

  // The line that stands beside goes on.
  private FigureEffect beside(KnownFigure known, KnownFigure.Beside own, RowFigure figure) {
    if (Objects.equals(own.amount(), figure.amount())) {
      return FigureEffect.confirming(own.id());
    }
    return figure.amount() == null
        ? undisclosed(known)
        : FigureEffect.revising(Standing.BESIDE, own.id());
  }

  // That a firm does not disclose a figure replaces no amount.
  private FigureEffect undisclosed(KnownFigure known) {
    return known.undisclosed(line.code()).map(FigureEffect::confirming).orElse(FigureEffect.BESIDE);
  }

  // A line that says nothing of the figure yet.
  private FigureEffect first(KnownFigure known, RowFigure figure) {
    if (known.manual() || figure.amount() == null || known.is(figure.amount())) {
      return FigureEffect.BESIDE;
    }
    if (known.amount() == null) {
      return FigureEffect.revising(Standing.CURRENT, known.id());
    }
    return line.revises()
        ? new FigureEffect(Standing.CURRENT, known.id(), null, known.line())
        : FigureEffect.BESIDE;
  }

  private static FigurePlan.Decision decision(
      KnownFigure known, RowFigure figure, FigureEffect effect) {
    if (effect.standing() == Standing.CURRENT) {
      return FigurePlan.Decision.REVISED;
    }
    boolean same = known.is(figure.amount()) && effect.replaces() == null;
    return effect.confirms() != null || figure.amount() == null || same
        ? FigurePlan.Decision.UNCHANGED
        : FigurePlan.Decision.BESIDE;
  }

  private static @Nullable Amount before(KnownFigure known, FigureEffect effect) {
    Long replaced = effect.replaces();
    return replaced == null || replaced == known.id()
        ? known.amount()
        : known.beside().stream()
            .filter(other -> other.id() == replaced)
            .findFirst()
            .map(KnownFigure.Beside::amount)
            .orElse(null);
  }

  private void note(KnownFigure known, String sheet, RowFigure figure, FigureEffect effect) {
    if (effect.standing() == Standing.CURRENT || known.is(figure.amount())) {
      return;
    }
    if (figure.amount() == null) {
      note(Issue.Severity.INFO, sheet, figure, "undisclosed_kept", known);
    } else {
      String code = known.manual() ? "manual_kept" : "other_source";
      note(Issue.Severity.WARNING, sheet, figure, code, known);
    }
  }

  private void note(
      Issue.Severity severity, String sheet, RowFigure figure, String code, KnownFigure known) {
    String kept = known.amount() == null ? "" : Wording.amount(known.amount());
    issues.add(
        new Issue(severity, sheet, figure.row(), figure.cell(), code, figure.raw(), List.of(kept)));
  }
}
