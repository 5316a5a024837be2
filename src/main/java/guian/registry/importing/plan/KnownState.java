package guian.registry.importing.plan;

import guian.registry.importing.match.Group;
import guian.registry.importing.match.Groups;
import guian.registry.importing.match.Places;
import guian.registry.importing.rows.FirmRow;
import guian.registry.model.NameKey;
import guian.registry.store.firm.FirmField;
import guian.registry.store.imports.ImportLookup;
import guian.registry.store.imports.ImportQuery;
import guian.registry.store.imports.ImportState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the registry knows of a file's firms, looked up for some thousands of them at a time: of a
 * million firms it would fill the memory.
 */
final class KnownState {
  static final int CHUNK = 5_000;

  private final ImportLookup lookup;
  private final Groups groups;
  private final int chunk;
  // That of a file of a single chunk, which is looked at twice.
  private @Nullable ImportState only;
  private long lastChange = -1;
  // By what their names are without a remark in brackets: 甲公司（停产） by 甲公司.
  private @Nullable Map<String, List<Long>> remarked;

  KnownState(ImportLookup lookup, Groups groups, int chunk) {
    this.chunk = chunk;
    this.lookup = lookup;
    this.groups = groups;
  }

  Groups groups() {
    return groups;
  }

  /** Hands over the groups in their order, each with what the registry knows of them. */
  void forEach(BiConsumer<ImportState, List<Group>> each) {
    for (int i = 0; i == 0 || i < groups.size(); i += chunk) {
      List<Group> some = groups.subList(i, Math.min(groups.size(), i + chunk));
      each.accept(state(some), some);
    }
  }

  private ImportState state(List<Group> some) {
    if (only != null) {
      return only;
    }
    ImportState state = lookup.state(() -> query(some));
    // What changes meanwhile makes the plan stale: the first look counts.
    lastChange = lastChange < 0 ? state.lastChange() : lastChange;
    if (some.size() == groups.size()) {
      only = state;
    }
    return state;
  }

  /** The registry's last change when it was first looked at. */
  long lastChange() {
    return lastChange;
  }

  // Few firms have a remark behind their names: they are read once.
  private Map<String, List<Long>> remarked() {
    Map<String, List<Long>> firms = remarked;
    if (firms == null) {
      Map<String, List<Long>> found = new HashMap<>();
      lookup
          .bracketed()
          .forEach((id, name) -> {
            if (Places.hasRemark(name)) {
              found.computeIfAbsent(Places.without(name), unused -> new ArrayList<>()).add(id);
            }
          });
      firms = found;
      remarked = firms;
    }
    return firms;
  }

  private ImportQuery query(List<Group> groups) {
    Map<String, List<Long>> known = remarked();
    Set<Long> firms = new HashSet<>();
    Set<String> codes = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> figures = new HashSet<>();
    boolean lists = false;
    boolean heads = false;
    for (Group group : groups) {
      add(codes, group.text(FirmField.CREDIT_CODE));
      add(numbers, group.text(FirmField.REGISTRATION_NUMBER));
      for (FirmRow row : group.rows()) {
        if (row.name() != null) {
          names.add(NameKey.of(row.name()));
          names.addAll(Places.spellings(row.name()));
          firms.addAll(known.getOrDefault(Places.without(row.name()), List.of()));
        }
        if (row.headOffice() != null) {
          names.add(NameKey.of(row.headOffice().name()));
          heads = true;
        }
        row.figures().forEach(figure -> figures.add(figure.indicator()));
        lists |= row.hasLists();
      }
    }
    return new ImportQuery(codes, numbers, names, firms, figures, lists, heads);
  }

  private static void add(Set<String> texts, @Nullable String text) {
    if (text != null) {
      texts.add(text);
    }
  }
}
