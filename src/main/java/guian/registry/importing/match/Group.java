package guian.registry.importing.match;

import guian.registry.importing.rows.FirmRow;
import guian.registry.importing.rows.RowFact;
import guian.registry.importing.rows.RowFigure;
import guian.registry.model.Amount;
import guian.registry.model.NameKey;
import guian.registry.store.firm.FirmField;
import guian.registry.store.imports.FactText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a file that are about one firm, the first of them before the others. */
public final class Group {
  // So many are compared one by one sooner than by a table of their keys.
  private static final int FEW = 16;

  private final Groups all;
  private final int number;
  private @Nullable List<FirmRow> read;

  Group(Groups all, int number) {
    this.all = all;
    this.number = number;
  }

  /** Its number among the groups, from 0. */
  public int number() {
    return number;
  }

  /** The rows, the first before the others. */
  public List<FirmRow> rows() {
    List<FirmRow> rows = read;
    if (rows == null) {
      rows = all.rows(number);
      read = rows;
    }
    return rows;
  }

  /** The first row. */
  public FirmRow first() {
    return rows().getFirst();
  }

  /** Keeps a figure back. */
  public void hold(RowFigure figure) {
    all.hold(number, figure);
  }

  /** Whether a question about these rows is open. */
  public boolean isAsked() {
    return all.isAsked(number);
  }

  /** Whether a person left these rows out. */
  public boolean isLeftOut() {
    return all.isLeftOut(number);
  }

  // Of one plan: its groups are never compared with another's.
  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(@Nullable Object other) {
    return other instanceof Group group && group.number == number && group.all == all;
  }

  @Override
  public int hashCode() {
    return number;
  }

  /** The text of a field in the first row that says it; null when none does. */
  public @Nullable String text(FirmField field) {
    for (RowFact fact : facts()) {
      if (fact.field() == field) {
        return fact.value();
      }
    }
    return null;
  }

  // The row that a person preferred speaks first.
  private List<FirmRow> inOrder() {
    FirmRow preferred = all.preferred(number);
    if (preferred == null) {
      return rows();
    }
    List<FirmRow> order = new ArrayList<>(List.of(preferred));
    rows().stream().filter(row -> !row.equals(preferred)).forEach(order::add);
    return order;
  }

  /**
   * What the rows say of the firm: of each field the first, and of dates the finest. A note is
   * about its own row, so only the first row's counts.
   */
  public List<RowFact> facts() {
    if (rows().size() == 1) {
      return first().facts();
    }
    Map<FirmField, RowFact> facts = new LinkedHashMap<>();
    for (FirmRow row : inOrder()) {
      for (RowFact fact : row.facts()) {
        if (fact.field() != FirmField.NOTE || row.equals(first())) {
          facts.merge(fact.field(), fact, Group::better);
        }
      }
    }
    return List.copyOf(facts.values());
  }

  private static RowFact better(RowFact first, RowFact later) {
    boolean finer =
        first.field() == FirmField.FOUNDED_ON && later.value().startsWith(first.value());
    return finer ? later : first;
  }

  /** The capital that the rows state. */
  public Optional<Amount> capital() {
    return Optional.ofNullable(text(FirmField.CAPITAL)).map(FactText::capital);
  }

  /** The former names that the rows give. */
  public Set<String> formerNames() {
    Set<String> names = new LinkedHashSet<>();
    rows().forEach(row -> names.addAll(row.formerNames()));
    return names;
  }

  /**
   * The figures: of each the first; none of those that contradict each other while that is open.
   */
  public List<RowFigure> figures() {
    Set<RowFigure> held = all.held(number);
    boolean settled = all.preferred(number) != null;
    if (rows().size() == 1 && held.isEmpty() && isDistinct(first().figures())) {
      return first().figures();
    }
    Map<List<Object>, RowFigure> figures = new LinkedHashMap<>();
    Set<List<Object>> open = new HashSet<>();
    for (FirmRow row : inOrder()) {
      for (RowFigure figure : row.figures()) {
        RowFigure first = figures.putIfAbsent(figure.key(), figure);
        if (first != null && !first.agrees(figure) && !settled) {
          open.add(figure.key());
        }
      }
    }
    open.forEach(figures::remove);
    return figures.values().stream().filter(figure -> !held.contains(figure)).toList();
  }

  private static boolean isDistinct(List<RowFigure> figures) {
    if (figures.size() > FEW) {
      return false;
    }
    for (int i = 1; i < figures.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (figures.get(i).isOf(figures.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  /** The cells that contradict the first row's, each after the one it contradicts. */
  List<String> conflicts() {
    Set<String> cells = new LinkedHashSet<>();
    List<FirmRow> rows = rows();
    for (int i = 0; i < rows.size(); i++) {
      for (FirmRow later : rows.subList(i + 1, rows.size())) {
        cells.addAll(conflicts(rows.get(i), later));
      }
    }
    return List.copyOf(cells);
  }

  private static List<String> conflicts(FirmRow first, FirmRow later) {
    List<String> cells = new ArrayList<>();
    for (RowFact fact : first.facts()) {
      later
          .fact(fact.field())
          .filter(other -> contradicts(fact, other))
          .ifPresent(other -> {
            cells.add(fact.cell());
            cells.add(other.cell());
          });
    }
    for (RowFigure figure : first.figures()) {
      for (RowFigure other : later.figures()) {
        if (other.key().equals(figure.key()) && !other.agrees(figure)) {
          cells.add(figure.cell());
          cells.add(other.cell());
        }
      }
    }
    return cells;
  }

  private static boolean contradicts(RowFact one, RowFact other) {
    return switch (one.field()) {
      case NOTE -> false;
      case NAME -> !NameKey.of(one.value()).equals(NameKey.of(other.value()));
      case FOUNDED_ON ->
          !one.value().startsWith(other.value()) && !other.value().startsWith(one.value());
      default -> !one.value().equals(other.value());
    };
  }
}
