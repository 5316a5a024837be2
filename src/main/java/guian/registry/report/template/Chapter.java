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
  REPORTING,
  /** 存在问题, where a person wrote some. */
  PROBLEMS,
  /** 下步工作, where a person wrote some. */
  NEXT_STEPS,
  NOTES,
  /** The annex with the list of firms, always the last. */
  FIRMS;

  /** Whether it stands under {@link #FEATURES}. */
  public boolean isFeature() {
    return compareTo(TREND) >= 0 && compareTo(CLAIMS) <= 0;
  }

  /** Whether it has tables, or a chart, that can be left out while its text stays. */
  public boolean hasTable() {
    return this == KEY || this == REPORTING || isFeature();
  }

  /** Those of one level in the order of the standard report. */
  static List<Chapter> standard(boolean features) {
    return Arrays.stream(values()).filter(chapter -> chapter.isFeature() == features).toList();
  }
}
