package guian.registry.importing.recognise;

import guian.registry.importing.value.Unit;
import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which headings a caption's unit is not of: 主要经济指标（万元） over 从业人员 is of the money beside it.
 */
final class CaptionUnits {
  private final HeadingReader headings;
  private final Set<String> counts;

  CaptionUnits(HeadingReader headings, List<Indicator> indicators) {
    this.headings = headings;
    this.counts =
        indicators.stream()
            .filter(indicator -> !indicator.unit().equals(Amount.CNY))
            .map(Indicator::id)
            .collect(Collectors.toSet());
  }

  /**
   * Reads a heading, what is counted without the money of the captions above it.
   *
   * @param parts its texts from the top row of the header to the bottom row
   */
  Heading read(List<String> parts) {
    Heading whole = headings.read(parts);
    Unit unit = whole.unit();
    boolean above =
        parts.size() > 1
            && unit != null
            && unit.isMoney()
            && whole.subject().isIndicator()
            && counts.contains(whole.subject().id())
            && headings.read(List.of(parts.getLast())).unit() == null;
    return above ? whole.inNoUnit() : whole;
  }
}
