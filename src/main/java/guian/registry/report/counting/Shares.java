package guian.registry.report.counting;

import guian.registry.model.Indicator;
import guian.registry.model.PartialDate;
import guian.registry.report.figures.Reading;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Tally;
import guian.registry.report.figures.Topic;
import guian.registry.store.report.ReportRows;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each firm adds to each key figure of a report; a figure is the sum of its firms' parts. */
public final class Shares {
  static final Shares NONE = new Shares(Map.of());

  private final Map<String, Map<Long, Part>> byFigure;

  private Shares(Map<String, Map<Long, Part>> byFigure) {
    this.byFigure = byFigure;
  }

  /**
   * One firm's part of one figure; zero where it has none.
   *
   * @param value of the figure
   * @param comparable of what is compared with last year
   * @param base of last year's figure
   * @param compared 1 when the firm is compared with last year, else 0
   */
  public record Part(
      BigDecimal value, BigDecimal comparable, BigDecimal base, BigDecimal compared) {
    static final Part NONE =
        new Part(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private Part plus(Part other) {
      return new Part(
          value.add(other.value),
          comparable.add(other.comparable),
          base.add(other.base),
          compared.max(other.compared));
    }

    private static Part now(BigDecimal amount) {
      return new Part(amount, amount, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static Part before(BigDecimal amount) {
      return new Part(BigDecimal.ZERO, BigDecimal.ZERO, amount, BigDecimal.ZERO);
    }
  }

  /** The parts of a figure by firm. */
  Map<Long, Part> of(String figure) {
    return byFigure.getOrDefault(figure, Map.of());
  }

  static Shares of(ReportRows rows, Ledger ledger, ReportQuarter at) {
    Adding adding = new Adding(ledger, at);
    rows.indicators().forEach(adding::reported);
    adding.firms(rows);
    adding.paid(rows);
    adding.posts(rows);
    return new Shares(adding.byFigure);
  }

  /** Goes through what the figures count, firm by firm. */
  private static final class Adding {
    private final Map<String, Map<Long, Part>> byFigure = new LinkedHashMap<>();
    private final Ledger ledger;
    private final ReportQuarter at;

    private Adding(Ledger ledger, ReportQuarter at) {
      this.ledger = ledger;
      this.at = at;
    }

    private void add(Topic topic, long firm, Part part) {
      byFigure
          .computeIfAbsent(topic.id(), unused -> new LinkedHashMap<>())
          .merge(firm, part, Part::plus);
    }

    private void reported(Indicator indicator) {
      for (Subject subject : ledger.subjects()) {
        long firm = subject.firm().id();
        Reading now = ledger.readings().actual(firm, indicator.id(), at);
        Reading base = ledger.base(firm, indicator.id()).reading();
        if (now.isReported()) {
          BigDecimal value = Tally.decimal(now.hundredths());
          add(
              Topic.of(indicator),
              firm,
              base.isReported()
                  ? new Part(value, value, Tally.decimal(base.hundredths()), BigDecimal.ONE)
                  : new Part(value, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
        }
      }
    }

    private void firms(ReportRows rows) {
      BigDecimal one = BigDecimal.ONE;
      ledger.subjects().forEach(s -> add(Topic.FIRMS, s.firm().id(), Part.now(one)));
      for (ReportRows.Firm firm : rows.firms()) {
        if (ledger.belongedYearBefore(firm)) {
          add(Topic.FIRMS, firm.id(), Part.before(one));
        }
        dated(Topic.NEW_FIRMS, firm.id(), firm.foundedOn(), one);
      }
    }

    private void paid(ReportRows rows) {
      for (ReportRows.Payment payment : rows.payments()) {
        if (payment.fen() != null) {
          BigDecimal paid = Tally.decimal(payment.fen());
          dated(Topic.GRANTS_PAID, payment.firmId(), payment.paidOn(), paid);
          once(payment.firmId(), payment.paidOn());
        }
      }
    }

    // A firm counts once, however often it was paid.
    private void once(long firm, @Nullable PartialDate paidOn) {
      Part known =
          byFigure.getOrDefault(Topic.GRANT_FIRMS.id(), Map.of()).getOrDefault(firm, Part.NONE);
      boolean counted =
          paidOn != null
              && (at.covers(paidOn) ? known.value().signum() > 0 : known.base().signum() > 0);
      if (!counted) {
        dated(Topic.GRANT_FIRMS, firm, paidOn, BigDecimal.ONE);
      }
    }

    private void posts(ReportRows rows) {
      for (ReportRows.Posts posts : rows.posts()) {
        dated(Topic.POSTS, posts.firmId(), posts.startsOn(), BigDecimal.valueOf(posts.count()));
      }
    }

    private void dated(Topic topic, long firm, @Nullable PartialDate date, BigDecimal amount) {
      if (date != null && at.covers(date)) {
        add(topic, firm, Part.now(amount));
      } else if (date != null && at.yearBefore().covers(date)) {
        add(topic, firm, Part.before(amount));
      }
    }
  }
}
