package guian.registry.importing.plan;

import guian.registry.importing.rows.FirmRow;
import guian.registry.model.NameKey;
import guian.registry.store.imports.ImportLookup;
import guian.registry.store.imports.ImportQuery;
import guian.registry.store.imports.KnownFirm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sorts out the rows whose name may be a group's: only a name known elsewhere makes them firms. */
final class Doubtful {
  private final Set<String> known = new HashSet<>();

  /** Looks the names in doubt up among the other rows of the file and in the registry. */
  Doubtful(ImportLookup lookup, List<FirmRow> rows) {
    Set<String> inDoubt =
        rows.stream().filter(this::isNamed).map(Doubtful::key).collect(Collectors.toSet());
    if (inDoubt.isEmpty()) {
      return;
    }
    rows.stream().filter(row -> !row.doubtful()).map(Doubtful::key).forEach(known::add);
    ImportQuery query = new ImportQuery(Set.of(), Set.of(), inDoubt, Set.of(), false);
    List<KnownFirm> firms = lookup.state(query).firms();
    inDoubt.stream()
        .filter(key -> firms.stream().anyMatch(firm -> firm.isNow(key) || firm.isAlso(key)))
        .forEach(known::add);
  }

  private boolean isNamed(FirmRow row) {
    return row.doubtful() && row.name() != null;
  }

  private static String key(FirmRow row) {
    @Nullable String name = row.name();
    return name == null ? "" : NameKey.of(name);
  }

  /** Whether it cannot be told that a row is about a firm. */
  boolean isUnclear(FirmRow row) {
    return isNamed(row) && !known.contains(key(row));
  }
}
