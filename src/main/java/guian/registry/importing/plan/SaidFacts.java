package guian.registry.importing.plan;

import guian.registry.importing.rows.RowFact;
import java.util.AbstractList;
import java.util.List;

/** All that is said of a new firm, as changes from nothing. */
final class SaidFacts extends AbstractList<FirmPlan.FactChange> {
  private final List<RowFact> facts;

  SaidFacts(List<RowFact> facts) {
    this.facts = facts;
  }

  @Override
  public FirmPlan.FactChange get(int index) {
    RowFact fact = facts.get(index);
    return new FirmPlan.FactChange(fact.field().code(), null, fact.value(), fact.cell(), true);
  }

  @Override
  public int size() {
    return facts.size();
  }
}
