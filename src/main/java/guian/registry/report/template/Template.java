package guian.registry.report.template;

import guian.registry.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What an office has in its report, and in which order. It says nothing of any figure: any report
 * can be printed by any template.
 *
 * @param name what the office calls it; empty for the standard report
 * @param chinese the head of the Chinese report
 * @param english the head of the English report
 * @param sections the parts of the first level, each once
 * @param features the parts under {@link Chapter#FEATURES}, each once
 * @param indicators the ids of the key figures in the order they are printed; empty for all
 * @param lists how long its lists are
 */
public record Template(
    String name,
    Head chinese,
    Head english,
    List<Choice> sections,
    List<Choice> features,
    List<String> indicators,
    Lists lists) {
  /** All of it, in the order of the official outline, without a head. */
  public static final Template STANDARD =
      new Template(
          "",
          Head.NONE,
          Head.NONE,
          all(false),
          all(true),
          List.of(),
          new Lists(10, 10, Lists.MOST_FIRMS));

  /**
   * A part's place is its place in the list.
   *
   * @param shown whether it is printed at all
   * @param table whether its tables and charts are printed with it
   */
  public record Choice(Chapter chapter, boolean shown, boolean table) {}

  /**
   * The head of an official document (版头); what is empty is not printed.
   *
   * @param organ 发文机关标志
   * @param number 发文字号
   * @param signer 签发人
   */
  public record Head(String organ, String number, String signer) {
    /** No head. */
    public static final Head NONE = new Head("", "", "");

    /** Whether nothing of it is printed. */
    public boolean isEmpty() {
      return organ.isEmpty() && number.isEmpty() && signer.isEmpty();
    }
  }

  /** How many rows lists have at most: the leading firms, who came or left, all firms. */
  public record Lists(int leaders, int movers, int firms) {
    /**
     * So many firms a template asks for at most, which then stands for all; and so many rows an
     * annex has that the layout engine sets, as more would need more memory than the window has.
     */
    public static final int MOST_FIRMS = 3_000;
  }

  private static List<Choice> all(boolean features) {
    return Chapter.standard(features).stream().map(c -> new Choice(c, !c.isExtra(), true)).toList();
  }

  /** The head of the report in a language. */
  public Head head(Language language) {
    return language == Language.ZH ? chinese : english;
  }

  /** The parts that are printed, in their order, each feature behind its heading. */
  public List<Chapter> printed() {
    List<Chapter> printed = new ArrayList<>();
    for (Choice section : sections) {
      List<Chapter> parts = section.chapter() == Chapter.FEATURES ? printedFeatures() : List.of();
      // A heading with nothing below it is none.
      boolean empty = section.chapter() == Chapter.FEATURES && parts.isEmpty();
      if (section.shown() && !empty) {
        printed.add(section.chapter());
        printed.addAll(parts);
      }
    }
    return printed;
  }

  private List<Chapter> printedFeatures() {
    return features.stream().filter(Choice::shown).map(Choice::chapter).toList();
  }

  /** Whether a part is printed. */
  public boolean prints(Chapter chapter) {
    return printed().contains(chapter);
  }

  /** With a part shown. */
  public Template showing(Chapter chapter) {
    return withParts(
        sections.stream()
            .map(c -> c.chapter() == chapter ? new Choice(chapter, true, c.table()) : c)
            .toList(),
        features);
  }

  /** Whether a part's tables and charts are printed with it. */
  public boolean hasTable(Chapter chapter) {
    return (chapter.isFeature() ? features : sections)
        .stream().anyMatch(choice -> choice.chapter() == chapter && choice.table());
  }

  /** The same under another name. */
  public Template named(String newName) {
    return new Template(newName, chinese, english, sections, features, indicators, lists);
  }

  /** With another order of its parts, or other parts. */
  public Template withParts(List<Choice> newSections, List<Choice> newFeatures) {
    return new Template(
        name,
        chinese,
        english,
        List.copyOf(newSections),
        List.copyOf(newFeatures),
        indicators,
        lists);
  }

  /** With another head in a language. */
  public Template withHead(Language language, Head head) {
    boolean isChinese = language == Language.ZH;
    return new Template(
        name,
        isChinese ? head : chinese,
        isChinese ? english : head,
        sections,
        features,
        indicators,
        lists);
  }

  /** With other key figures. */
  public Template withIndicators(List<String> ids) {
    return new Template(name, chinese, english, sections, features, List.copyOf(ids), lists);
  }

  /** With lists of another length. */
  public Template withLists(Lists newLists) {
    return new Template(name, chinese, english, sections, features, indicators, newLists);
  }
}
