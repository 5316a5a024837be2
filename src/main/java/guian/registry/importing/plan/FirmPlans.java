package guian.registry.importing.plan;

import guian.registry.importing.match.Group;
import guian.registry.importing.match.Groups;
import guian.registry.importing.rows.FirmRow;
import guian.registry.importing.rows.RowFact;
import guian.registry.model.Relation;
import guian.registry.store.firm.FirmField;
import guian.registry.store.imports.Statement;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the firms of a file, in the order of their rows. Only what was decided is kept;
 * what the rows say is put together when it is looked at.
 */
public final class FirmPlans extends AbstractList<FirmPlan> implements RandomAccess {
  /**
   * What was decided of one firm.
   *
   * @param decided null for a new firm, of which all that is said counts
   */
  private record Fate(
      FirmPlan.Decision decision,
      @Nullable Long firmId,
      @Nullable Relation relation,
      FirmDecider.@Nullable Decided decided,
      FirmPlan.@Nullable Head head) {}

  private static final FirmDecider.Decided NOTHING =
      new FirmDecider.Decided(List.of(), List.of(), null, Statement.NONE);

  private final Groups groups;
  private final List<Fate> fates = new ArrayList<>();
  // Most firms of a file share theirs.
  private final Map<Fate, Fate> alike = new HashMap<>();
  private final Map<FirmDecider.Decided, FirmDecider.Decided> alikeDecided = new HashMap<>();
  private int[] groupOf = new int[16];
  private int[] firmAt = new int[16];
  private int[] rowAt = new int[16];
  private int size;
  private boolean anyHead;

  FirmPlans(Groups groups) {
    this.groups = groups;
  }

  /** Adds a new firm and returns its number in the plan. */
  int fresh(Group of, @Nullable Relation relation, FirmPlan.@Nullable Head head) {
    return add(of, new Fate(FirmPlan.Decision.NEW, null, relation, null, head));
  }

  /** Adds a firm about which a question is open or set aside. */
  int asked(Group of, @Nullable Relation relation) {
    return add(of, new Fate(FirmPlan.Decision.ASK, null, relation, NOTHING, null));
  }

  /** Adds a firm that the registry has. */
  int known(
      Group of,
      FirmPlan.Decision decision,
      long firmId,
      @Nullable Relation relation,
      FirmDecider.Decided decided) {
    FirmDecider.Decided shared =
        decided.isChange() ? decided : alikeDecided.computeIfAbsent(decided, one -> one);
    return add(of, new Fate(decision, firmId, relation, shared, decided.head()));
  }

  /** The number that the next firm gets. */
  int next() {
    return fates.size();
  }

  private int add(Group of, Fate fate) {
    int number = fates.size();
    fates.add(fate.firmId() == null ? alike.computeIfAbsent(fate, one -> one) : fate);
    groupOf = put(groupOf, number, of.number());
    anyHead |= fate.head() != null;
    Set<String> seen = new HashSet<>();
    List<Integer> places = groups.places(of.number());
    for (int i = 0; i < places.size(); i++) {
      if (places.size() == 1 || seen.add(of.rows().get(i).sheet())) {
        firmAt = put(firmAt, size, number);
        rowAt = put(rowAt, size, places.get(i));
        size++;
      }
    }
    return number;
  }

  private static int[] put(int[] numbers, int at, int number) {
    int[] grown = at < numbers.length ? numbers : Arrays.copyOf(numbers, at + (at >> 1) + 16);
    grown[at] = number;
    return grown;
  }

  /**
   * Puts the firms in the order of their rows.
   *
   * @param rowsInOrder whether the rows of the file follow each other: then they need no look
   * @param place a row's place, sheet before row
   */
  void sort(boolean rowsInOrder, ToLongFunction<FirmRow> place) {
    long[] places = new long[size];
    boolean inOrder = true;
    for (int i = 0; i < size; i++) {
      places[i] = rowsInOrder ? rowAt[i] : place.applyAsLong(groups.rows().get(rowAt[i]));
      inOrder &= i == 0 || places[i - 1] <= places[i];
    }
    if (inOrder) {
      return;
    }
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, java.util.Comparator.comparingLong(i -> places[i]));
    int[] firms = firmAt.clone();
    int[] rows = rowAt.clone();
    for (int i = 0; i < size; i++) {
      firmAt[i] = firms[order[i]];
      rowAt[i] = rows[order[i]];
    }
  }

  /** The rows that a firm of the plan is about. */
  Group group(int number) {
    return groups.get(groupOf[number]);
  }

  /** The entries that wait for an answer, or were set aside. */
  public List<FirmPlan> waiting() {
    int[] places =
        IntStream.range(0, size)
            .filter(i -> fates.get(firmAt[i]).decision() == FirmPlan.Decision.ASK)
            .toArray();
    return new Some(this, places);
  }

  /** Whether any head office is to be recorded. */
  boolean anyHead() {
    return anyHead;
  }

  /** Whether any firm has entries in several sheets. */
  public boolean anyInSeveralSheets() {
    return size > fates.size();
  }

  /** The first entry of each firm of which something is decided, in their order. */
  public List<FirmPlan> once(Predicate<FirmPlan.Decision> decision) {
    BitSet seen = new BitSet();
    int[] places = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (!seen.get(firmAt[i]) && decision.test(fates.get(firmAt[i]).decision())) {
        seen.set(firmAt[i]);
        places[count++] = i;
      }
    }
    return new Some(this, Arrays.copyOf(places, count));
  }

  /** Some entries of a list, looked up there when they are asked for. */
  private static final class Some extends AbstractList<FirmPlan> implements RandomAccess {
    private final List<FirmPlan> all;
    private final int[] places;

    Some(List<FirmPlan> all, int[] places) {
      this.all = all;
      this.places = places;
    }

    @Override
    public FirmPlan get(int index) {
      return all.get(places[index]);
    }

    @Override
    public int size() {
      return places.length;
    }
  }

  @Override
  public FirmPlan get(int index) {
    Objects.checkIndex(index, size);
    int number = firmAt[index];
    Fate fate = fates.get(number);
    Group group = group(number);
    FirmRow row =
        groups.hasSeveral(groupOf[number]) ? groups.rows().get(rowAt[index]) : group.first();
    List<RowFact> said = group.facts();
    FirmDecider.Decided decided = fate.decided() == null ? all(group, said, fate) : fate.decided();
    return new FirmPlan(
        number,
        row.sheet(),
        row.row(),
        name(row, group),
        facts(said),
        fate.relation(),
        fate.decision(),
        fate.firmId(),
        decided.changes(),
        decided.formerNames(),
        decided.head(),
        decided.statement());
  }

  private static FirmDecider.Decided all(Group group, List<RowFact> said, Fate fate) {
    List<String> former = List.copyOf(group.formerNames());
    return new FirmDecider.Decided(new SaidFacts(said), former, null, Statement.NONE)
        .with(fate.head());
  }

  private static String name(FirmRow row, Group group) {
    String name = row.name() == null ? group.text(FirmField.NAME) : row.name();
    return Objects.requireNonNullElse(name, "");
  }

  private static Map<FirmField, String> facts(List<RowFact> said) {
    Map<FirmField, String> facts = new EnumMap<>(FirmField.class);
    said.forEach(fact -> facts.put(fact.field(), fact.value()));
    return Collections.unmodifiableMap(facts);
  }

  @Override
  public int size() {
    return size;
  }
}
