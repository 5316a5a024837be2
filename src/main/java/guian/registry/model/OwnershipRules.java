package guian.registry.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a stake may not do to those already held, on any day on which it would be in force. */
public final class OwnershipRules {
  /** What is wrong with a stake. */
  public sealed interface Fault {
    /** It ends before it begins, or on the same day. */
    record Order() implements Fault {}

    /**
     * All shares of the firm come to more than the whole.
     *
     * @param since the first day on which they do; null when the stakes have no beginning
     * @param sum millionths
     */
    record Over(@Nullable LocalDate since, long sum, List<Holding> holdings) implements Fault {}

    /** The firm would own itself: the owner, the firm, and so on back to the owner. */
    record Cycle(List<Long> path) implements Fault {}

    /** The branch has another head office at the same time. */
    record SecondHead(long head) implements Fault {}

    /** A branch is all its head office's: it has no shareholders at the same time. */
    record BranchWithOwners(long other) implements Fault {}
  }

  private final Holding stake;
  private final List<Holding> others;

  private OwnershipRules(Holding stake, Collection<Holding> others) {
    this.stake = stake;
    this.others =
        others.stream()
            .filter(other -> stake.id() == null || !stake.id().equals(other.id()))
            .toList();
  }

  /**
   * What is wrong with a stake that is to be added or changed.
   *
   * @param others the stakes in its firm, and in every firm that this one owns by any chain; the
   *     stake's own earlier state among them does not count
   */
  public static Optional<Fault> fault(Holding stake, Collection<Holding> others) {
    return new OwnershipRules(stake, others).first();
  }

  private Optional<Fault> first() {
    if (!stake.end().isAfter(stake.start())) {
      return Optional.of(new Fault.Order());
    }
    List<Holding> beside =
        others.stream().filter(o -> o.firm() == stake.firm() && overlaps(o)).toList();
    return Stream.of(kinds(beside), sum(beside), cycle())
        .filter(Objects::nonNull)
        .findFirst()
        .map(fault -> fault);
  }

  private boolean overlaps(Holding other) {
    return other.start().isBefore(stake.end()) && stake.start().isBefore(other.end());
  }

  private @Nullable Fault kinds(List<Holding> beside) {
    for (Holding other : beside) {
      if (stake.kind() == StakeKind.HEAD_OFFICE && other.kind() == StakeKind.HEAD_OFFICE) {
        return new Fault.SecondHead(other.owner());
      }
      if (stake.kind() != other.kind()) {
        return new Fault.BranchWithOwners(other.owner());
      }
    }
    return null;
  }

  /** The days on which anything begins while the stake is in force. */
  private List<LocalDate> days(Stream<Holding> among) {
    return Stream.concat(Stream.of(stake), among)
        .map(Holding::start)
        .filter(day -> !day.isBefore(stake.start()) && day.isBefore(stake.end()))
        .distinct()
        .sorted()
        .toList();
  }

  private @Nullable Fault sum(List<Holding> beside) {
    for (LocalDate day : days(beside.stream())) {
      List<Holding> held = new ArrayList<>(beside.stream().filter(o -> o.isHeldOn(day)).toList());
      held.add(stake);
      long sum = held.stream().map(Holding::share).filter(Objects::nonNull).mapToLong(s -> s).sum();
      if (sum > Holding.WHOLE) {
        return new Fault.Over(day.equals(LocalDate.MIN) ? null : day, sum, List.copyOf(held));
      }
    }
    return null;
  }

  private @Nullable Fault cycle() {
    for (LocalDate day : days(others.stream())) {
      List<Long> path = pathOn(day);
      if (path != null) {
        return new Fault.Cycle(path);
      }
    }
    return null;
  }

  // The shortest way from the firm down to the owner, the owner put before it.
  private @Nullable List<Long> pathOn(LocalDate day) {
    Map<Long, Long> reachedFrom = new HashMap<>(Map.of(stake.firm(), stake.owner()));
    Deque<Long> next = new ArrayDeque<>(List.of(stake.firm()));
    while (!next.isEmpty() && stake.firm() != stake.owner()) {
      long from = next.remove();
      for (Holding other : others) {
        if (other.owner() == from && other.isHeldOn(day)) {
          if (reachedFrom.putIfAbsent(other.firm(), from) == null) {
            next.add(other.firm());
          }
        }
      }
    }
    return reachedFrom.containsKey(stake.owner()) ? path(reachedFrom) : null;
  }

  private List<Long> path(Map<Long, Long> reachedFrom) {
    List<Long> path = new ArrayList<>(List.of(stake.owner()));
    for (long at = stake.owner(); at != stake.firm(); ) {
      at = Objects.requireNonNull(reachedFrom.get(at));
      path.addFirst(at);
    }
    path.addFirst(stake.owner());
    return List.copyOf(path);
  }
}
