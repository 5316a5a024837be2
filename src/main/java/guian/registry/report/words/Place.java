package guian.registry.report.words;

import guian.registry.model.Coded;
import guian.registry.report.template.Chapter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of the report: it follows from the figures, or a person words it. */
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
  GRANTS(Chapter.GRANTS),
  PLACEMENTS(Chapter.PLACEMENTS),
  REPORTING(Chapter.REPORTING),
  LAPSED(Chapter.REPORTING),
  /** What only a person says: 存在问题. */
  PROBLEMS(Chapter.PROBLEMS),
  /** 下步工作. */
  NEXT_STEPS(Chapter.NEXT_STEPS);

  private final @Nullable Chapter chapter;

  Place(@Nullable Chapter chapter) {
    this.chapter = chapter;
  }

  /** The paragraphs of a part of the report; of none, those of the opening. */
  static List<Place> of(@Nullable Chapter chapter) {
    return Arrays.stream(values()).filter(place -> place.chapter == chapter).toList();
  }
}
