package guian.registry.growth;

import guian.registry.model.Claim;
import guian.registry.model.Indicator;
import guian.registry.store.Registry;
import guian.registry.store.claims.ClaimQueries;
import guian.registry.store.figures.FirmFigures;
import guian.registry.store.figures.GrowthQueries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads every claim of the zone's firms and where it stands. */
public final class ClaimRegister {
  private final ClaimQueries claims;
  private final GrowthQueries firms;
  private final GrowthReader growth;
  private final OutlookReader outlooks;

  public ClaimRegister(Registry registry) {
    this.claims = new ClaimQueries(registry);
    this.firms = new GrowthQueries(registry);
    this.growth = new GrowthReader(registry);
    this.outlooks = new OutlookReader(registry);
  }

  /** The claims, the latest target first, with their odds. */
  public List<ClaimEntry> entries() {
    List<Claim> all = claims.all();
    Map<Long, ClaimEntry> known = new HashMap<>();
    Map<String, List<Claim>> byIndicator =
        all.stream().collect(Collectors.groupingBy(Claim::indicator));
    byIndicator.forEach((id, some) -> read(growth.indicator(id), some, known));
    List<ClaimEntry> entries = new ArrayList<>();
    for (Claim claim : all) {
      ClaimEntry entry = known.get(claim.id());
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private void read(Indicator indicator, List<Claim> some, Map<Long, ClaimEntry> known) {
    List<Long> ids = some.stream().map(Claim::firmId).distinct().toList();
    GrowthReader.Due due = growth.due(indicator);
    for (FirmFigures figures : firms.firms(ids, indicator)) {
      FirmGrowth alone = new FirmGrowth(figures, due.deadline());
      FirmGrowth firm = alone.with(outlooks.oddsOf(alone, due.periods()));
      firm.claims().forEach(c -> known.put(c.claim().id(), new ClaimEntry(firm, c)));
    }
  }

  /** One claim as recorded; null when it is gone. */
  public @Nullable Claim claim(long id) {
    return claims.claim(id).orElse(null);
  }
}
