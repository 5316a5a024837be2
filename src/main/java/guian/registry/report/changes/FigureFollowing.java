package guian.registry.report.changes;

import guian.registry.report.counting.FigureState;
import guian.registry.report.counting.Shares;
import guian.registry.report.figures.Aspect;
import guian.registry.report.figures.Topic;
import guian.registry.store.report.LaterStep;
import guian.registry.store.report.LaterSteps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the causes of each change of a number of the main table, the newest act first. */
final class FigureFollowing {
  private record Number(String id, Aspect aspect) {}

  private final LaterSteps later;
  private final Map<String, Topic> topics;
  private final Map<Number, List<FigureChange.Cause>> causes = new LinkedHashMap<>();

  FigureFollowing(LaterSteps later, Map<String, Topic> topics) {
    this.later = later;
    this.topics = topics;
  }

  void step(LaterStep step, FigureState before, FigureState after) {
    Set<String> ids = new LinkedHashSet<>(after.ids());
    ids.addAll(before.ids());
    for (String id : ids) {
      for (Aspect aspect : Aspect.values()) {
        BigDecimal was = before.number(id, aspect);
        BigDecimal is = after.number(id, aspect);
        if (!Same.number(was, is)) {
          add(
              new Number(id, aspect),
              new FigureChange.Cause(step, was, is, parts(step, id, aspect, before, after)));
        }
      }
    }
  }

  private void add(Number number, FigureChange.Cause cause) {
    causes.computeIfAbsent(number, unused -> new ArrayList<>()).addFirst(cause);
  }

  private List<FigureChange.Part> parts(
      LaterStep step, String id, Aspect aspect, FigureState before, FigureState after) {
    if (aspect == Aspect.TARGET) {
      return List.of(); // the zone's, no firm's
    }
    Topic topic = topics.get(id);
    Map<Long, String> cells =
        topic == null || topic.indicator() == null
            ? Map.of()
            : later.cells(step.id(), topic.indicator().id());
    List<FigureChange.Part> parts = new ArrayList<>();
    for (long firm : FigureState.firms(id, before, after)) {
      BigDecimal difference = difference(before.part(id, firm), after.part(id, firm), aspect);
      if (difference != null) {
        String name = after.name(firm) == null ? before.name(firm) : after.name(firm);
        parts.add(
            new FigureChange.Part(
                firm, Objects.requireNonNullElse(name, ""), difference, cells.get(firm)));
      }
    }
    parts.sort(
        Comparator.comparing(
                (FigureChange.Part part) -> part.difference().abs(), Comparator.reverseOrder())
            .thenComparingLong(FigureChange.Part::firmId));
    return List.copyOf(parts);
  }

  // A growth follows from what is compared: the firms are those for which that changed.
  private static @Nullable BigDecimal difference(
      Shares.Part before, Shares.Part after, Aspect aspect) {
    BigDecimal difference =
        switch (aspect) {
          case VALUE, DONE, TARGET -> after.value().subtract(before.value());
          case COMPARED_FIRMS -> after.compared().subtract(before.compared());
          case BASE -> after.base().subtract(before.base());
          case COMPARED_VALUE, GROWTH -> after.comparable().subtract(before.comparable());
        };
    boolean same =
        difference.signum() == 0
            && (aspect != Aspect.GROWTH || Same.number(before.base(), after.base()));
    return same ? null : difference;
  }

  void rules(Frozen frozen, FigureState then) {
    Set<String> ids = new LinkedHashSet<>(frozen.ids());
    ids.addAll(then.ids());
    for (String id : ids) {
      for (Aspect aspect : Aspect.values()) {
        BigDecimal printed = frozen.number(id, aspect);
        BigDecimal counted = then.number(id, aspect);
        if (frozen.knows(id, aspect) && !Same.number(printed, counted)) {
          add(new Number(id, aspect), new FigureChange.Cause(null, printed, counted, List.of()));
        }
      }
    }
  }

  List<FigureChange> changes(Frozen frozen, FigureState now) {
    Set<String> ids = new LinkedHashSet<>(now.ids());
    ids.addAll(frozen.ids());
    List<FigureChange> changes = new ArrayList<>();
    for (String id : ids) {
      for (Aspect aspect : Aspect.values()) {
        BigDecimal before = frozen.number(id, aspect);
        BigDecimal after = now.number(id, aspect);
        if (frozen.knows(id, aspect) && !Same.number(before, after)) {
          changes.add(
              new FigureChange(
                  id,
                  topics.get(id),
                  aspect,
                  before,
                  after,
                  causes.getOrDefault(new Number(id, aspect), List.of())));
        }
      }
    }
    return List.copyOf(changes);
  }
}
