package guian.registry.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a report as they follow from its figures. */
final class Prose {
  private final ReportContent content;
  private final Lead lead;
  private final Features features;

  Prose(ReportContent content, Wording wording) {
    this.content = content;
    this.lead = new Lead(content, wording);
    this.features = new Features(content, wording);
  }

  /** The paragraphs that the report prints, in their order. */
  List<Place> places() {
    List<Place> places = new ArrayList<>(in(null));
    content.template().printed().forEach(chapter -> places.addAll(in(chapter)));
    return places;
  }

  /** The paragraphs of a part; of none, those of the opening. */
  List<Place> in(@Nullable Chapter chapter) {
    return Place.of(chapter).stream().filter(place -> !composed(place).isEmpty()).toList();
  }

  /** What the figures say in a place; empty where they say nothing. */
  String composed(Place place) {
    return switch (place) {
      case LEAD -> lead.judgement();
      case LEAD_REPORTING -> lead.reporting();
      case KEY -> lead.keyFigures();
      case TREND -> features.trend();
      case INDUSTRY -> features.industries();
      case RELATION -> features.relations();
      case SIZE -> features.sizes();
      case AGE -> features.ages();
      case LEADERS -> features.leaders();
      case MOVERS -> features.movers();
      case CLAIMS -> features.claims();
      case REPORTING -> features.reporting();
      case LAPSED -> features.lapsed();
    };
  }
}
