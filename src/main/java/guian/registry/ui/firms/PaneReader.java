package guian.registry.ui.firms;

import guian.registry.growth.FirmGrowth;
import guian.registry.growth.GrowthReader;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.store.firm.FirmFile;
import guian.registry.text.Messages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a firm's file as the pane shows it, with the chart of its revenue. */
final class PaneReader {
  private final FirmServices services;
  private final Messages messages;
  private final Industries industries;

  PaneReader(FirmServices services, Messages messages, Industries industries) {
    this.services = services;
    this.messages = messages;
    this.industries = industries;
  }

  /** The content; empty when there is no such firm any more. */
  Optional<PaneContent> content(long firmId) {
    List<Indicator> indicators = services.queries().indicators();
    return services
        .files()
        .file(firmId)
        .map(file -> new PaneTexts(messages, industries, indicators).content(file, revenue(file)));
  }

  private @Nullable FirmGrowth revenue(FirmFile file) {
    boolean earns =
        file.observations().stream()
            .anyMatch(r -> r.observation().indicator().equals(Indicator.REVENUE));
    GrowthReader growth = services.growth();
    return earns ? growth.firm(file.facts().id(), growth.indicator(Indicator.REVENUE)) : null;
  }
}
