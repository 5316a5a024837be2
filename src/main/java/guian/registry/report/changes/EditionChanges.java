package guian.registry.report.changes;

import guian.registry.model.Industries;
import guian.registry.model.RefusedException;
import guian.registry.report.counting.FigureState;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.counting.Shares;
import guian.registry.report.figures.Aspect;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Topic;
import guian.registry.store.Registry;
import guian.registry.store.history.PastRegistry;
import guian.registry.store.report.EditionRow;
import guian.registry.store.report.Editions;
import guian.registry.store.report.LaterStep;
import guian.registry.store.report.LaterSteps;
import guian.registry.store.report.ReportQueries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed since an edition, and why. A copy of the registry is taken back act by act, and the
 * figures are worked out before and after each: the differences of the acts add up to the whole
 * difference by construction, and what is left is named as a change of the program's rules.
 */
public final class EditionChanges {
  private final Registry registry;
  private final Industries industries;

  public EditionChanges(Registry registry, Industries industries) {
    this.registry = registry;
    this.industries = industries;
  }

  /**
   * The printed key figures that are others now than in an edition, in the order of the report.
   *
   * @param check called between two acts; what it throws ends the work
   */
  public List<FigureChange> since(EditionRow edition, Runnable check) {
    ReportQuarter quarter = ReportQuarter.parse(edition.quarter()).orElseThrow();
    Frozen frozen = Frozen.of(new Editions(registry).figures(edition.id()));
    LaterSteps later = new LaterSteps(registry);
    Map<String, Topic> topics = new HashMap<>();
    new QuarterlyReports(new ReportQueries(registry), industries)
        .topics()
        .forEach(topic -> topics.put(topic.id(), topic));
    Following following = new Following(later, topics);
    try (PastRegistry past = PastRegistry.of(registry)) {
      FigureState now = state(past.registry(), quarter);
      FigureState after = now;
      for (LaterStep step : later.after(edition.knownStep())) {
        check.run();
        past.backTo(step.id() - 1);
        FigureState before = state(past.registry(), quarter);
        following.step(step, before, after);
        after = before;
      }
      following.rules(frozen, after);
      return following.changes(frozen, now);
    }
  }

  private FigureState state(Registry at, ReportQuarter quarter) {
    try {
      return new QuarterlyReports(new ReportQueries(at), industries).state(quarter);
    } catch (RefusedException e) {
      if (e.code().equals("report.empty")) {
        return FigureState.EMPTY;
      }
      throw e;
    }
  }

  private record Number(String id, Aspect aspect) {}

  /** Collects the causes of each number's change, the newest act first. */
  private static final class Following {
    private final LaterSteps later;
    private final Map<String, Topic> topics;
    private final Map<Number, List<FigureChange.Cause>> causes = new LinkedHashMap<>();

    private Following(LaterSteps later, Map<String, Topic> topics) {
      this.later = later;
      this.topics = topics;
    }

    private void step(LaterStep step, FigureState before, FigureState after) {
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

    private void rules(Frozen frozen, FigureState then) {
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

    private List<FigureChange> changes(Frozen frozen, FigureState now) {
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
}
