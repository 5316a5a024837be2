package guian.registry.report.template;

import guian.registry.model.Coded;
import java.util.Arrays;
import java.util.List;

/** A part of the report that a template orders, or leaves out. */
public enum Chapter implements Coded {
  KEY,
  /** The heading over the features, which follow it in an order of their own. */
  FEATURES,
  TREND,
  INDUSTRY,
  RELATION,
  SIZE,
  AGE,
  LEADERS,
  /** Newcomers and leavers. */
  MOVERS,
  CLAIMS,
  /** Incentives paid, by policy. */
  GRANTS,
  /** Posts for students, by university. */
  PLACEMENTS,
  REPORTING,
  /** 存在问题, where a person wrote some. */
  PROBLEMS,
  /** 下步工作, where a person wrote some. */
  NEXT_STEPS,
  NOTES,
  /** The annex with the list of firms, always behind the other parts. */
  FIRMS,
  /** The annex that follows each key figure to firms, files and cells, always the last. */
  SOURCES;

  /** Whether it stands under {@link #FEATURES}. */
  public boolean isFeature() {
    return compareTo(TREND) >= 0 && compareTo(PLACEMENTS) <= 0;
  }

  /** Whether it has tables, or a chart, that can be left out while its text stays. */
  public boolean hasTable() {
    return this == KEY || this == REPORTING || isFeature();
  }

  /** Whether it is printed only where an office asks for it. */
  boolean isExtra() {
    return this == SOURCES;
  }

  /** Whether it stands behind the report, and cannot be moved. */
  public boolean isAnnex() {
    return this == FIRMS || this == SOURCES;
  }

  /** Those of one level in the order of the standard report. */
  static List<Chapter> standard(boolean features) {
    return Arrays.stream(values()).filter(chapter -> chapter.isFeature() == features).toList();
  }
}
