package guian.registry.importing.plan;

import guian.registry.importing.match.AlikeNames;
import guian.registry.importing.match.Group;
import guian.registry.importing.match.Groups;
import guian.registry.importing.rows.FirmRow;
import guian.registry.model.NameKey;
import guian.registry.store.firm.FirmField;
import guian.registry.store.imports.ImportLookup;
import guian.registry.store.imports.ImportQuery;
import guian.registry.store.imports.ImportState;
import guian.registry.store.imports.KnownFirm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the registry knows of a file's firms, looked up for some thousands of them at a time: of a
 * million firms it would fill the memory.
 */
final class KnownState {
  static final int CHUNK = 5_000;

  // What the registry knows of so many firms is gone before the collector takes it for lasting.
  private static final int OF_MANY = 1_000;

  private final ImportLookup lookup;
  private final Groups groups;
  private final int chunk;
  // That of a file of a single chunk, which is looked at twice.
  private @Nullable ImportState only;
  private final List<Looked> looked = new ArrayList<>();
  private long lastChange = -1;
  // By what their names are without a remark in brackets: 甲公司（停产） by 甲公司.
  private @Nullable Map<String, List<Long>> remarked;

  // Which firms the first look found for a chunk, so that the second need not look for their names.
  private record Looked(long[] firms, @Nullable ImportQuery query) {}

  KnownState(ImportLookup lookup, Groups groups, int chunk) {
    this.chunk = groups.size() > CHUNK ? Math.min(chunk, OF_MANY) : chunk;
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
      each.accept(state(i / chunk, some), some);
    }
  }

  private ImportState state(int number, List<Group> some) {
    if (only != null) {
      return only;
    }
    ImportState state = number < looked.size() ? again(number) : first(some);
    // What changes meanwhile makes the plan stale: the first look counts.
    lastChange = lastChange < 0 ? state.lastChange() : lastChange;
    if (some.size() == groups.size()) {
      only = state;
    }
    return state;
  }

  private ImportState first(List<Group> some) {
    AtomicReference<@Nullable ImportQuery> asked = new AtomicReference<>();
    ImportState state =
        lookup.state(() -> Objects.requireNonNull(asked.updateAndGet(unused -> query(some))));
    ImportQuery query = asked.get();
    looked.add(
        new Looked(
            state.firms().stream().mapToLong(KnownFirm::id).toArray(),
            query == null ? null : query.ofFirms(List.of())));
    return state;
  }

  private ImportState again(int number) {
    Looked before = looked.get(number);
    List<Long> firms = Arrays.stream(before.firms()).boxed().toList();
    return lookup.state(() ->
        before.query() == null ? ImportQuery.ofNames(Set.of()) : before.query().ofFirms(firms));
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
            if (AlikeNames.hasRemark(name)) {
              found.computeIfAbsent(AlikeNames.core(name), unused -> new ArrayList<>()).add(id);
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
    Map<String, String> names = new HashMap<>();
    Set<String> keys = new HashSet<>();
    Set<String> figures = new HashSet<>();
    boolean lists = false;
    boolean heads = false;
    for (Group group : groups) {
      add(codes, group.text(FirmField.CREDIT_CODE));
      add(numbers, group.text(FirmField.REGISTRATION_NUMBER));
      for (FirmRow row : group.rows()) {
        if (row.name() != null) {
          names.putIfAbsent(NameKey.of(row.name()), row.name());
          if (!known.isEmpty()) {
            firms.addAll(known.getOrDefault(AlikeNames.core(row.name()), List.of()));
          }
        }
        if (row.headOffice() != null) {
          heads = true;
          keys.add(NameKey.of(row.headOffice().name()));
        }
        row.formerNames().forEach(name -> keys.add(NameKey.of(name)));
        row.figures().forEach(figure -> figures.add(figure.indicator()));
        lists |= row.hasLists();
      }
    }
    keys.addAll(names.keySet());
    return new ImportQuery(
        codes, numbers, keys, missing -> spellings(names, missing), firms, figures, lists, heads);
  }

  // A dozen spellings a name: only where the registry has not the name itself.
  private static Set<String> spellings(Map<String, String> names, Set<String> missing) {
    return missing.stream()
        .filter(names::containsKey)
        .flatMap(key -> AlikeNames.spellings(Objects.requireNonNull(names.get(key))).stream())
        .collect(Collectors.toSet());
  }

  private static void add(Set<String> texts, @Nullable String text) {
    if (text != null) {
      texts.add(text);
    }
  }
}
