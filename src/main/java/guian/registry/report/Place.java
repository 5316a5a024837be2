package guian.registry.report;

import guian.registry.model.Coded;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of the report that follows from its figures. */
public enum Place implements Coded {
  /** The judgement, the size, the growth. */
  LEAD(null),
  /** Who is missing, and whom growth is measured over. */
  LEAD_REPORTING(null),
  KEY(Chapter.KEY),
  TREND(Chapter.TREND),
  INDUSTRY(Chapter.INDUSTRY),
  RELATION(Chapter.RELATION),
  SIZE(Chapter.SIZE),
  AGE(Chapter.AGE),
  LEADERS(Chapter.LEADERS),
  MOVERS(Chapter.MOVERS),
  CLAIMS(Chapter.CLAIMS),
  REPORTING(Chapter.REPORTING),
  LAPSED(Chapter.REPORTING);

  private final @Nullable Chapter chapter;

  Place(@Nullable Chapter chapter) {
    this.chapter = chapter;
  }

  /** The paragraphs of a part of the report; of none, those of the opening. */
  static List<Place> of(@Nullable Chapter chapter) {
    return Arrays.stream(values()).filter(place -> place.chapter == chapter).toList();
  }
}
