package guian.registry.store.imports;

import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.Standing;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The figures of some firms, whatever their standing. */
final class FiguresOf {
  private FiguresOf() {}

  /**
   * The condition that a figure is one of these firms'. A firm's figures in use have one index, the
   * others another: where the condition does not name both, SQLite reads all figures there are.
   */
  static Condition firms(Collection<Long> ids) {
    var current = DSL.inline(Standing.CURRENT.code());
    return OBSERVATION
        .FIRM_ID
        .in(ids)
        .and(OBSERVATION.STANDING.eq(current))
        .or(OBSERVATION.FIRM_ID.in(ids).and(OBSERVATION.STANDING.ne(current)));
  }
}
