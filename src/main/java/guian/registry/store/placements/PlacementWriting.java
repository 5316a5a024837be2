package guian.registry.store.placements;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.PLACEMENT_SHARE;
import static guian.registry.store.db.Tables.UNIVERSITY;

import guian.registry.model.PartialDate;
import guian.registry.model.RefusedException;
import guian.registry.store.SharedPlacements;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.PlacementRecord;
import guian.registry.store.db.tables.records.PlacementShareRecord;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes posts by hand, in one step. */
final class PlacementWriting {
  private final Writing step;
  private final Universities universities;

  PlacementWriting(Writing step) {
    this.step = step;
    this.universities = new Universities(step);
  }

  long add(long firmId, TypedPlacement typed) {
    if (!step.db().fetchExists(FIRM, FIRM.ID.eq(firmId))) {
      throw new RefusedException("firm.gone", firmId);
    }
    PlacementRecord row = new PlacementRecord();
    row.setFirmId(firmId);
    set(row, typed);
    row.setUniversityId(universities.alone(typed.universities()));
    long id = step.insert(row, firmId);
    universities.share(row, typed.universities());
    return id;
  }

  boolean change(long placementId, TypedPlacement typed) {
    PlacementRecord row =
        find(placementId).orElseThrow(() -> new RefusedException("placement.gone"));
    List<String> before = named(row);
    set(row, typed);
    boolean others = !before.equals(typed.universities());
    if (others) {
      row.setUniversityId(universities.alone(typed.universities()));
      removeShares(row);
      universities.share(row, typed.universities());
    }
    return step.update(row, row.getFirmId()) > 0 || others;
  }

  private List<String> named(PlacementRecord row) {
    String alone =
        row.getUniversityId() == null
            ? null
            : step.db()
                .select(UNIVERSITY.NAME)
                .from(UNIVERSITY)
                .where(UNIVERSITY.ID.eq(row.getUniversityId()))
                .fetchSingle()
                .value1();
    return SharedPlacements.of(step.db(), List.of(row.getFirmId()))
        .universities(row.getId(), alone);
  }

  boolean remove(long placementId) {
    Optional<PlacementRecord> row = find(placementId);
    row.ifPresent(found -> {
      // What belongs to posts goes before them, so that it comes back after them.
      removeShares(found);
      step.delete(found, found.getFirmId());
    });
    return row.isPresent();
  }

  private void removeShares(PlacementRecord row) {
    for (PlacementShareRecord share :
        step.db().fetch(PLACEMENT_SHARE, PLACEMENT_SHARE.PLACEMENT_ID.eq(row.getId()))) {
      step.delete(share, row.getFirmId());
    }
  }

  private Optional<PlacementRecord> find(long placementId) {
    return Optional.ofNullable(step.db().fetchOne(PLACEMENT, PLACEMENT.ID.eq(placementId)));
  }

  private static void set(PlacementRecord row, TypedPlacement typed) {
    PartialDate starts = date(typed.starts(), "placement.starts");
    PartialDate ends = date(typed.ends(), "placement.ends");
    row.setTitle(typed.title().isBlank() ? null : typed.title().strip());
    row.setPosts(posts(typed.posts()));
    row.setStartsOn(starts == null ? null : starts.iso());
    row.setEndsOn(ends == null ? null : ends.iso());
    PlacementRules.check(row);
  }

  private static long posts(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceFirst("个$", "");
    if (!text.matches("\\d{1,7}")) {
      throw new RefusedException("placement.posts", typed.strip());
    }
    return Long.parseLong(text);
  }

  private static @Nullable PartialDate date(String typed, String refusal) {
    return typed.isBlank()
        ? null
        : PartialDate.parse(typed.strip())
            .orElseThrow(() -> new RefusedException(refusal, typed.strip()));
  }
}
