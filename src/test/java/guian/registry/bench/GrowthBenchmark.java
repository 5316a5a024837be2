package guian.registry.bench;

import guian.registry.growth.GrowthReader;
import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.radar.Definition;
import guian.registry.radar.Definitions;
import guian.registry.radar.RadarReader;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.claims.ClaimEdits;
import guian.registry.store.claims.TypedClaim;
import guian.registry.store.figures.TotalQueries.Grouping;
import guian.registry.store.figures.TotalQueries.Order;
import java.math.BigDecimal;
import java.util.Random;

/** The radar, and what the Growth screen and {@code guian growth} ask for. */
final class GrowthBenchmark {
  private static final int WARM = 3;

  private final Registry registry;
  private final int firms;
  private final int times;

  GrowthBenchmark(Registry registry, int firms, int times) {
    this.registry = registry;
    this.firms = firms;
    this.times = times;
  }

  void run() {
    RadarReader radar = new RadarReader(registry);
    for (Definition definition : Definitions.load().all()) {
      measure("radar, " + definition.id(), () -> radar.read(definition, null));
    }
    Random random = new Random(7);
    GrowthReader warm = new GrowthReader(registry);
    Indicator revenue = warm.indicator(Indicator.REVENUE);
    measure(
        "growth of a firm, bands tested anew",
        () -> new GrowthReader(registry).firm(1 + random.nextInt(firms), revenue));
    measure(
        "growth of a firm, bands tested already",
        () -> warm.firm(1 + random.nextInt(firms), revenue));
    long claimant = claimant(revenue);
    warm.firm(claimant, revenue);
    measure("growth of a firm with a claim and its odds", () -> warm.firm(claimant, revenue));
    measure("growth of the zone", () -> warm.zone(revenue));
    for (Grouping grouping : Grouping.values()) {
      measure("growth by " + grouping, () -> warm.groups(revenue, grouping, null));
    }
    measure("the fastest ten", () -> warm.leaders(revenue, Order.RATE, 0, 10));
  }

  private void measure(String what, Runnable work) {
    Timings.of("", Math.min(WARM, times), work);
    Runtime.getRuntime().gc();
    Timings.of(firms + " firms: " + what, times, work).print();
  }

  /** A firm that claims what the generator does not write: to double its revenue of 2015. */
  private long claimant(Indicator revenue) {
    ClaimEdits claims = new ClaimEdits(registry);
    Author author = Author.manual("bench");
    long firm = firms / 2;
    TypedClaim claim =
        new TypedClaim(
            revenue.id(),
            "翻一番",
            null,
            null,
            Period.year(2015),
            new Amount(500_000_000, Amount.CNY),
            BigDecimal.TWO,
            Period.year(2016),
            null);
    claims.add(author, firm, claim);
    return firm;
  }
}
