package guian.registry.store.history;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.OBSERVATION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The firms that several steps changed; those between which rows went stand together. */
final class MovedRows {
  private final DSLContext db;
  private final Condition counted;

  MovedRows(DSLContext db, Condition counted) {
    this.db = db;
    this.counted = counted;
  }

  /** Lists of about so many firms. */
  List<List<Long>> together(int size) {
    Set<Long> firms = severalTimes();
    Joined<Long> joined = new Joined<>();
    db.selectDistinct(CHANGE.OLD_VALUE.cast(Long.class), CHANGE.NEW_VALUE.cast(Long.class))
        .from(CHANGE)
        .where(counted)
        .and(CHANGE.FIELD.eq(OBSERVATION.FIRM_ID.getName()))
        .forEach(moved -> {
          joined.join(moved.value1(), moved.value2());
          firms.addAll(List.of(moved.value1(), moved.value2()));
        });
    Map<Long, List<Long>> groups = new LinkedHashMap<>();
    for (Long firm : firms) {
      groups.computeIfAbsent(joined.root(firm), unused -> new ArrayList<>()).add(firm);
    }
    return packed(groups, size);
  }

  private Set<Long> severalTimes() {
    return new TreeSet<>(
        db.select(CHANGE.FIRM_ID)
            .from(CHANGE)
            .where(counted)
            .and(CHANGE.FIRM_ID.isNotNull())
            .groupBy(CHANGE.FIRM_ID)
            .having(DSL.countDistinct(CHANGE.STEP_ID).gt(1))
            .fetch(CHANGE.FIRM_ID));
  }

  private static List<List<Long>> packed(Map<Long, List<Long>> groups, int size) {
    List<List<Long>> lists = new ArrayList<>();
    for (List<Long> group : groups.values()) {
      if (lists.isEmpty() || lists.getLast().size() + group.size() > size) {
        lists.add(new ArrayList<>());
      }
      lists.getLast().addAll(group);
    }
    return lists;
  }
}
