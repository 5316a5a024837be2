package guian.registry.store.placements;

import static guian.registry.store.db.Tables.UNIVERSITY;

import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.PlacementRecord;
import guian.registry.store.db.tables.records.PlacementShareRecord;
import guian.registry.store.db.tables.records.UniversityRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose posts are, in one step: one university's alone, or shared by several. */
public final class Universities {
  private final Writing step;
  private final Map<String, Long> known = new HashMap<>();

  /** Universities that a step names; those not known yet are added. */
  public Universities(Writing step) {
    this.step = step;
  }

  /** The university that has posts alone; null when none or several are named. */
  public @Nullable Long alone(List<String> names) {
    return names.size() == 1 ? id(names.getFirst()) : null;
  }

  /** Writes down which universities share posts, where several do. */
  public void share(PlacementRecord posts, List<String> names) {
    if (names.size() > 1) {
      for (String name : names.stream().distinct().toList()) {
        PlacementShareRecord row = new PlacementShareRecord();
        row.setPlacementId(posts.getId());
        row.setUniversityId(id(name));
        step.insert(row, posts.getFirmId());
      }
    }
  }

  private Long id(String name) {
    return known.computeIfAbsent(
        name,
        unused ->
            step.db()
                .select(UNIVERSITY.ID)
                .from(UNIVERSITY)
                .where(UNIVERSITY.NAME.eq(name))
                .fetchOptional(UNIVERSITY.ID)
                .orElseGet(() -> insert(name)));
  }

  private Long insert(String name) {
    UniversityRecord row = new UniversityRecord();
    row.setName(name);
    return step.insert(row, null);
  }
}
