package guian.registry.importing.recognise;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Gathers what the words of one text say about a period, and notices where they disagree. */
final class PeriodCollector {
  private @Nullable Integer year;
  private @Nullable Integer yearsBack;
  private @Nullable Span span;
  private boolean cumulative;
  private boolean single;
  private boolean samePeriod;
  private PeriodWords.@Nullable Edge edge;
  private PeriodWords.@Nullable Base base;
  private boolean unclear;
  private boolean unfinished;

  void year(int value) {
    unclear |= year != null && year != value;
    year = value;
  }

  // 2018年末从业人员期末人数: the state at the end, and at the end of which period.
  void edge(PeriodWords.Edge value) {
    boolean said = edge != null && value == PeriodWords.Edge.CLOSING;
    edge = said ? edge : value;
  }

  /** The end of a period that a match of relative words names; empty when it names none. */
  static Optional<PeriodWords.Edge> edge(MatchResult m) {
    if (m.group("opening") != null) {
      return Optional.of(PeriodWords.Edge.OPENING);
    }
    if (m.group("closing") != null) {
      return Optional.of(PeriodWords.Edge.CLOSING);
    }
    if (m.group("yearstart") != null) {
      return Optional.of(PeriodWords.Edge.YEAR_START);
    }
    return m.group("yearend") == null ? Optional.empty() : Optional.of(PeriodWords.Edge.YEAR_END);
  }

  void unclear() {
    unclear = true;
  }

  /** A day was named that no month begins or ends with. */
  void unfinished() {
    unfinished = true;
  }

  // A concrete span beside 本期 or 本季 says which period that is.
  void span(Span value) {
    // 1-本季 › 本期: the narrower words tell, 本期 only repeats them.
    boolean repeats = value.kind() == Span.Kind.CURRENT || value.kind() == Span.Kind.THIS_YEAR;
    if (span != null && repeats) {
      return;
    }
    unclear |= span != null && (value.isPrevious() || span.isPrevious());
    if (span == null || !span.isConcrete()) {
      unclear |= !isPossible(value);
      span = value;
    } else if (value.isConcrete() && !value.equals(span)) {
      Span narrower = span.narrower(value);
      unclear |= narrower == null;
      span = narrower == null ? span : narrower;
    }
  }

  private static boolean isPossible(Span span) {
    int last = span.lastMonth();
    return !span.isConcrete() || (last >= 1 && last <= 12);
  }

  void relative(Matcher m) {
    if (m.group("restated") != null) {
      base = PeriodWords.Base.RESTATED;
    } else if (m.group("published") != null) {
      base = PeriodWords.Base.PUBLISHED;
    } else if (m.group("same") != null) {
      samePeriod = true;
      narrowed(m.group("same")).ifPresent(this::span);
    } else if (m.group("before2") != null) {
      yearsBack = 2;
    } else if (m.group("last") != null) {
      yearsBack = 1;
    } else if (m.group("next") != null) {
      yearsBack = -1;
    } else if (m.group("previous") != null) {
      previous(m.group("previous"));
    } else if (edge(m).isPresent()) {
      edge(edge(m).get());
    } else if (m.group("cumulative") != null) {
      cumulative = true;
    } else if (m.group("single") != null) {
      single = true;
      span = span == null ? alone(m.group("single")) : span;
    } else if (m.group("wholeyear") != null) {
      span = span == null ? new Span(Span.Kind.YEAR, 0) : span;
    } else {
      // 6月当月 is June alone.
      boolean alone = m.group("month") != null || m.group("quarter") != null;
      single |= span != null && span.isConcrete() && alone && m.group().startsWith("当");
      span(relativeSpan(m));
    }
  }

  // 单月 is the last month of what the sheet reports; 各月 names none.
  private static @Nullable Span alone(String word) {
    return switch (word) {
      case "单月" -> new Span(Span.Kind.CURRENT_MONTH, 0);
      case "单季", "单季度" -> new Span(Span.Kind.CURRENT_QUARTER, 0);
      default -> null;
    };
  }

  // 上月 is that month alone, 上月末 what there was at its end.
  private void previous(String word) {
    span(
        new Span(
            word.contains("月")
                ? Span.Kind.PREVIOUS_MONTH
                : word.contains("季") ? Span.Kind.PREVIOUS_QUARTER : Span.Kind.PREVIOUS,
            0));
    edge = word.endsWith("末") ? PeriodWords.Edge.CLOSING : edge;
  }

  // 上年同月 is that month alone, beside whatever column it stands.
  private static Optional<Span> narrowed(String same) {
    return same.contains("同月")
        ? Optional.of(new Span(Span.Kind.CURRENT_MONTH, 0))
        : same.contains("同季")
            ? Optional.of(new Span(Span.Kind.CURRENT_QUARTER, 0))
            : Optional.empty();
  }

  private static Span relativeSpan(Matcher m) {
    if (m.group("through") != null) {
      return new Span(Span.Kind.THROUGH_CURRENT, 0);
    }
    if (m.group("month") != null) {
      return new Span(Span.Kind.CURRENT_MONTH, 0);
    }
    if (m.group("thisyear") != null) {
      return new Span(Span.Kind.THIS_YEAR, 0);
    }
    return m.group("quarter") != null
        ? new Span(Span.Kind.CURRENT_QUARTER, 0)
        : new Span(Span.Kind.CURRENT, 0);
  }

  PeriodWords words() {
    boolean before = span != null && span.isPrevious();
    boolean otherYear = year != null || yearsBack != null || samePeriod;
    boolean alone = before && !cumulative && edge == null;
    return new PeriodWords(
        year,
        yearsBack,
        unfinished && span != null ? new Span(Span.Kind.DAY, span.lastMonth()) : span,
        cumulative,
        single || alone,
        samePeriod,
        edge,
        base,
        unclear || (cumulative && single) || (before && otherYear));
  }
}
