package guian.registry.importing.recognise;

import guian.registry.model.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The periods that a heading may mean whose words leave it open, as answers to choose from. */
final class LikelyPeriods {
  private final PeriodWords report;

  /**
   * Looks from what a sheet reports.
   *
   * @param report what stands above the table about its period
   */
  LikelyPeriods(PeriodWords report) {
    this.report = report;
  }

  /** The periods that a figure may be of, the likeliest first; empty when any may be meant. */
  List<Period> of(PeriodPlanner.Figure figure) {
    PeriodWords words = figure.words();
    Integer year = words.year() == null ? report.year() : words.year();
    Span span = months(words);
    if (words.unclear() || report.unclear() || year == null || span == null) {
      return List.of();
    }
    boolean stock = figure.indicator().kind().isAtEnd();
    int last = span.lastMonth();
    if (span.kind() == Span.Kind.DAY) {
      return List.of(to(year, last - 1, stock), to(year, last, stock));
    }
    if (words.span() != null && words.span().isPrevious()) {
      return previous(words.span(), year, span, stock);
    }
    if (words.edge() == PeriodWords.Edge.YEAR_END) {
      return List.of(Period.year(year - 1), Period.year(year));
    }
    return words.edge() == PeriodWords.Edge.OPENING && stock
        ? List.of(Period.year(year - 1), to(year, last - length(span), true))
        : List.of();
  }

  // The months of the heading, else those that the sheet reports.
  private @Nullable Span months(PeriodWords words) {
    Span own = words.span();
    Span span = own != null && own.isConcrete() ? own : report.span();
    return span != null && span.isConcrete() ? span : null;
  }

  // The state at the end of a month, or what has come from January to its end.
  private static Period to(int year, int month, boolean stock) {
    if (month < 1) {
      return to(year - 1, month + 12, stock);
    }
    if (!stock || month == 12) {
      return Period.throughMonth(year, month);
    }
    return month % 3 == 0 ? Period.quarter(year, month / 3) : Period.month(year, month);
  }

  private static List<Period> previous(Span own, int year, Span span, boolean stock) {
    int last = span.lastMonth();
    return switch (own.kind()) {
      case PREVIOUS_MONTH -> List.of(alone(year, last - 1, 1, stock));
      case PREVIOUS_QUARTER -> List.of(alone(year, (last - 1) / 3 * 3, 3, stock));
      // 上期 is the year before where a year is reported, and in accounts.
      default -> {
        List<Period> periods = new ArrayList<>();
        int months = length(span);
        if (months < 12) {
          periods.add(alone(year, last - months, months, stock));
        }
        periods.add(to(year - 1, last, stock));
        yield List.copyOf(periods);
      }
    };
  }

  private static Period alone(int year, int month, int months, boolean stock) {
    if (month < 1) {
      return alone(year - 1, month + 12, months, stock);
    }
    if (stock) {
      return to(year, month, true);
    }
    if (month == months) {
      return Period.throughMonth(year, month);
    }
    return switch (months) {
      case 1 -> Period.month(year, month);
      case 3 -> Period.quarter(year, month / 3);
      default -> Period.half(year, month / 6);
    };
  }

  // How many months the period before has.
  private static int length(Span span) {
    return switch (span.kind()) {
      case MONTH, POINT -> 1;
      case QUARTER, QUARTER_ALONE -> 3;
      case HALF -> 6;
      default -> 12;
    };
  }
}
