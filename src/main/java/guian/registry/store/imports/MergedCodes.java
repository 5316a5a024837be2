package guian.registry.store.imports;

import static guian.registry.store.db.Tables.MERGE;

import guian.registry.store.db.tables.records.MergeRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The codes of firms that went into others, by the firm that stayed; there are few of them. */
final class MergedCodes {
  private final Map<Long, List<MergeRecord>> merges;

  MergedCodes(DSLContext db) {
    this.merges =
        db
            .selectFrom(MERGE)
            .where(MERGE.PARTED_STEP.isNull())
            .fetchGroups(MERGE.KEPT_ID)
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
  }

  /** The firms that a file means by such a code. */
  Set<Long> firms(ImportQuery query) {
    Map<Long, Boolean> named = new HashMap<>();
    merges.forEach((firm, gone) ->
        named.put(
            firm,
            gone.stream()
                .anyMatch(each ->
                    has(query.codes(), each.getGoneCode())
                        || has(query.numbers(), each.getGoneNumber()))));
    Set<Long> firms = new HashSet<>(named.keySet());
    firms.removeIf(firm -> !Boolean.TRUE.equals(named.get(firm)));
    return firms;
  }

  private static boolean has(Set<String> all, @Nullable String one) {
    return one != null && all.contains(one);
  }

  Set<String> codes(long firmId) {
    return of(firmId, MergeRecord::getGoneCode);
  }

  Set<String> numbers(long firmId) {
    return of(firmId, MergeRecord::getGoneNumber);
  }

  private Set<String> of(long firmId, Function<MergeRecord, @Nullable String> text) {
    return merges.getOrDefault(firmId, List.of()).stream()
        .map(text)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }
}
