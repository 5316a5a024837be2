package guian.registry.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What an office has in its report, and in which order.
 *
 * @param sections the parts of the first level
 * @param features the parts under {@link Chapter#FEATURES}
 */
public record Template(List<Choice> sections, List<Choice> features) {
  /** All of it, in the order of the official outline. */
  public static final Template STANDARD = new Template(all(false), all(true));

  /**
   * A part's place is its place in the list.
   *
   * @param shown whether it is printed at all
   * @param table whether its tables and charts are printed with it
   */
  public record Choice(Chapter chapter, boolean shown, boolean table) {}

  private static List<Choice> all(boolean features) {
    return Chapter.standard(features).stream().map(c -> new Choice(c, true, true)).toList();
  }

  /** The parts that are printed, in their order, each feature behind its heading. */
  List<Chapter> printed() {
    List<Chapter> printed = new ArrayList<>();
    for (Choice section : sections) {
      if (section.shown()) {
        printed.add(section.chapter());
        if (section.chapter() == Chapter.FEATURES) {
          features.stream().filter(Choice::shown).map(Choice::chapter).forEach(printed::add);
        }
      }
    }
    return printed;
  }

  /** Whether a part's tables and charts are printed with it. */
  boolean hasTable(Chapter chapter) {
    return (chapter.isFeature() ? features : sections)
        .stream().anyMatch(choice -> choice.chapter() == chapter && choice.table());
  }
}
