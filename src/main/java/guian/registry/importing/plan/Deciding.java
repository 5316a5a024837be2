package guian.registry.importing.plan;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.check.Held;
import guian.registry.importing.match.Group;
import guian.registry.importing.match.Matcher;
import guian.registry.model.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides what becomes of the firms of a file, in two passes over them: what jumps is only known
 * once all are compared.
 */
final class Deciding {
  private final KnownState known;
  private final List<Indicator> indicators;
  private final Questions questions;
  private final PlanBuilder builder;
  private final List<Issue> issues = new ArrayList<>();

  Deciding(KnownState known, List<Indicator> indicators, Questions questions, PlanBuilder builder) {
    this.known = known;
    this.indicators = indicators;
    this.questions = questions;
    this.builder = builder;
  }

  /** The registry's last change when it was first looked at. */
  long lastChange() {
    return known.lastChange();
  }

  /**
   * Decides.
   *
   * @param absence told what the file is about
   * @param namesHeads whether the file names head offices
   */
  PlanBuilder.Firms decide(Absence absence, boolean namesHeads) {
    FirmDecider firms = new FirmDecider(issues);
    HeadOffices heads = new HeadOffices(namesHeads, firms, issues);
    Set<Long> shared = compare(absence, heads);
    FigureDecider figures = new FigureDecider(builder.line(), issues);
    figures.share(shared);
    ListDecider lists = new ListDecider(questions);
    PlanBuilder.Firms plans =
        builder.new Firms(known.groups(), new PlanBuilder.Deciders(firms, figures, lists, heads));
    known.forEach((state, groups) -> {
      figures.know(state);
      lists.know(state);
      Matcher matcher = new Matcher(state, questions);
      groups.forEach(group -> decide(plans, group, matcher.match(group)));
    });
    builder.addIssues(issues);
    return plans;
  }

  private void decide(PlanBuilder.Firms plans, Group group, Matcher.Match match) {
    switch (match) {
      case Matcher.Known of -> plans.known(group, of.firm());
      case Matcher.Unknown unknown -> plans.unknown(group);
      case Matcher.Asked asked -> plans.asked(group);
      case Matcher.Nameless nameless -> builder.nameless(group);
    }
  }

  /** Compares all firms with their past and each other; returns the ids of those meant twice. */
  private Set<Long> compare(Absence absence, HeadOffices heads) {
    Held held = new Held(indicators, questions, issues);
    Ids ids = new Ids();
    known.forEach((state, groups) -> {
      absence.know(state);
      heads.know(state);
      held.know(state);
      Matcher matcher = new Matcher(state, questions);
      for (Group group : groups) {
        Matcher.Match match = matcher.match(group);
        heads.note(group, match);
        absence.note(group);
        if (match instanceof Matcher.Known of) {
          ids.add(of.firm().id());
          held.add(group, of.firm().facts());
        } else {
          held.add(group, null);
        }
      }
    });
    held.hold(known.groups());
    return ids.twice();
  }

  /** Ids of firms, kept as numbers. */
  private static final class Ids {
    private long[] ids = new long[16];
    private int size;

    void add(long id) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, 2 * size);
      }
      ids[size++] = id;
    }

    Set<Long> twice() {
      long[] sorted = Arrays.copyOf(ids, size);
      Arrays.sort(sorted);
      Set<Long> twice = new HashSet<>();
      for (int i = 1; i < size; i++) {
        if (sorted[i] == sorted[i - 1]) {
          twice.add(sorted[i]);
        }
      }
      return twice;
    }
  }
}
