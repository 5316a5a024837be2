package guian.registry.report.words;

import guian.registry.report.template.Chapter;
import guian.registry.store.report.OwnSentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a report: what follows from its figures, and what people say instead. */
public final class Prose {
  private final ReportContent content;
  private final Wording wording;
  private final Lead lead;
  private final Features features;
  private final CountedWords counted;
  private final Map<Place, Paragraph> made = new EnumMap<>(Place.class);

  public Prose(ReportContent content, Wording wording) {
    this.content = content;
    this.wording = wording;
    this.lead = new Lead(content, wording);
    this.features = new Features(content, wording);
    this.counted = new CountedWords(content, wording);
  }

  /** The paragraphs in the places of the report, in their order; some say nothing. */
  List<Paragraph> all() {
    List<Paragraph> all = new ArrayList<>();
    Place.of(null).forEach(place -> all.add(of(place)));
    for (Chapter chapter : content.template().printed()) {
      Place.of(chapter).forEach(place -> all.add(of(place)));
    }
    return all;
  }

  /** The paragraphs of a part that say something; of none, those of the opening. */
  public List<Paragraph> in(@Nullable Chapter chapter) {
    return Place.of(chapter).stream().map(this::of).filter(p -> !p.text().isEmpty()).toList();
  }

  private Paragraph of(Place place) {
    return made.computeIfAbsent(place, this::make);
  }

  private Paragraph make(Place place) {
    String composed = wording.prose(composed(place));
    // What only a person says stands on all key figures: nothing tells which it speaks of.
    String basis =
        composed.isEmpty()
            ? wording.prose(wording.sentences(lead.judgement(), lead.keyFigures()))
            : composed;
    return new Paragraph(place, composed, basis, own(place));
  }

  private @Nullable OwnSentence own(Place place) {
    return content.report().sentences().stream()
        .filter(own -> own.language().equals(wording.language().code()))
        .filter(own -> own.place().equals(place.code()))
        .findFirst()
        .orElse(null);
  }

  private String composed(Place place) {
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
      case GRANTS -> counted.grants();
      case PLACEMENTS -> counted.placements();
      case REPORTING -> features.reporting();
      case LAPSED -> features.lapsed();
      case PROBLEMS, NEXT_STEPS -> "";
    };
  }
}
