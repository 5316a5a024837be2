package guian.registry.importing.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks up the pieces of one heading whose unit and words about periods are taken out. */
final class HeadingPieces {
  // Nothing, or the number of the column: (1), (3=1/2), (甲).
  static final Pattern EMPTY_BRACKETS =
      Pattern.compile("[(\\[](?:[;,、]*|\\d{1,2}(?:=[^()]*)?|[甲乙丙丁戊己庚辛])[)\\]]");
  // 301 营业收入, 一、营业收入 and 营业收入（301）: the number of an indicator or of a line of a form.
  private static final Pattern LINE_NUMBER =
      Pattern.compile(
          "^(?:[a-z]?\\d{2,4}(?=\\p{IsHan})(?![年月季])|\\d{1,3}[.、:-](?=\\p{IsHan})|[(]?[一二三四五六七八九十]{1,3}[)、.]+|[(]\\d{1,2}[)])"
              + "|[(]\\d{1,4}[)]$");
  private static final Pattern SEPARATOR = Pattern.compile("[;:/_,、|]+|(?<!\\d)-|-(?!\\d)");
  private static final Pattern FILLER =
      Pattern.compile(
          "其中:?|合计|月度|季度|分月|分季度?|余额|完成|完成数|完成额|实际|实绩|实现|情况|绝对[量额值]|数|额|数额|金额|指标|数据|企业|单位|统计|统计局|统计口径|统计数|统计数据|[^\\p{L}\\p{N}]*");

  // 其中：7月 below 完成投资 is no part of it but a month.
  private static final Pattern OF_WHICH = Pattern.compile("其中(?![:;]*(?:$|[;)]))");

  private final Vocabulary vocabulary;
  private final List<String> parts;

  /**
   * The pieces of one heading.
   *
   * @param parts its texts from the top row of the header to the bottom row
   */
  HeadingPieces(Vocabulary vocabulary, List<String> parts) {
    this.vocabulary = vocabulary;
    this.parts = parts;
  }

  /** What one word means, with or without its number in a list. */
  Optional<Subject> named(String word) {
    return vocabulary
        .find(word)
        .or(() -> vocabulary.find(LINE_NUMBER.matcher(word).replaceAll("")));
  }

  /** The figure that a text names; {@link Subject#NOT_KNOWN} when it names none, or several. */
  Subject lookUp(String text) {
    // 工业销售产值;出口交货值 is one word of the vocabulary.
    String whole = text.replaceAll("^;+|;+$", "").replaceAll(";{2,}", ";");
    Optional<Subject> named = vocabulary.find(whole).filter(Subject::mayBeFigure);
    return named.isPresent() ? named.get() : lookUpPieces(text);
  }

  private Subject lookUpPieces(String text) {
    String closed = withoutFillers(EMPTY_BRACKETS.matcher(text).replaceAll(PeriodScanner.GAP));
    List<String> rows = List.of(closed.split(PeriodScanner.GAP + "+"));
    List<String> pieces =
        rows.stream()
            .map(row -> find(row).isPresent() ? row : bare(row))
            .filter(r -> !isFiller(r) && !(r.equals("到位") && text.contains("到位资金")))
            .toList();
    List<Subject> known = new ArrayList<>();
    boolean doubtful = false;
    for (String piece : pieces) {
      Optional<Subject> subject = find(piece);
      if (subject.isPresent()) {
        known.add(subject.get());
      } else if (caption(piece) == Caption.OTHER) {
        return Subject.NOT_KNOWN;
      } else {
        doubtful |= caption(piece) == Caption.DOUBTFUL;
      }
    }
    boolean lastIsKnown = !pieces.isEmpty() && find(pieces.getLast()).isPresent();
    // 资产 over 负债合计 heads a group, or says of what the liabilities are.
    boolean captioned = lastIsKnown && isCaption(pieces, known);
    boolean one = captioned || known.stream().distinct().count() == 1;
    if (!one || (!lastIsKnown && known.size() != pieces.size())) {
      return Subject.NOT_KNOWN;
    }
    Subject meant = known.getLast();
    // 软件业务 over 收入, 其中：销售收入: a part by a word that is doubtful itself is none.
    if (meant.kind() == Subject.Kind.ALIKE
        && (doubtful || captioned || OF_WHICH.matcher(text).find())) {
      return Subject.NOT_KNOWN;
    }
    return doubtful || captioned ? new Subject(Subject.Kind.PERHAPS, meant.id()) : meant;
  }

  // 营业收入（统计）
  private static String withoutFillers(String text) {
    return HeadingReader.BRACKETS
        .matcher(text)
        .replaceAll(m ->
            isFiller(m.group(1))
                ? PeriodScanner.GAP
                : java.util.regex.Matcher.quoteReplacement(m.group()));
  }

  private boolean isCaption(List<String> pieces, List<Subject> known) {
    return known.size() == 2
        && pieces.size() == 2
        && !known.getFirst().equals(known.getLast())
        && parts.size() == 2
        && HeadingReader.BRACKETS
            .matcher(parts.getFirst())
            .replaceAll("")
            .equals(pieces.getFirst());
  }

  private static String bare(String row) {
    return row.replaceAll("^(?:(?:的|实现|完成|实际|实绩|基期|月度|季度|分月|分季度|各月|逐月)(?=\\p{IsHan}{2}))+|的$", "");
  }

  // A row of the header above the last one may be a mere caption; any other word that is not known
  // changes the meaning.
  private Caption caption(String piece) {
    boolean above =
        parts.stream()
            .limit(parts.size() - 1L)
            .map(part -> HeadingReader.BRACKETS.matcher(part).replaceAll(""))
            .anyMatch(piece::equals);
    return above ? Caption.of(piece) : Caption.OTHER;
  }

  /** Whether a piece adds nothing to the meaning. */
  static boolean isFiller(String piece) {
    return FILLER.matcher(piece.replaceAll("^[;,、]+|[;,、]+$", "")).matches();
  }

  private Optional<Subject> find(String piece) {
    Optional<Subject> whole = named(piece).filter(Subject::mayBeFigure);
    if (whole.isPresent()) {
      return whole;
    }
    List<String> words =
        List.of(SEPARATOR.split(LINE_NUMBER.matcher(piece).replaceAll(""))).stream()
            .filter(word -> !isFiller(word))
            .toList();
    if (words.size() != 1 || words.getFirst().equals(piece)) {
      return Optional.empty();
    }
    return named(words.getFirst()).filter(Subject::mayBeFigure);
  }
}
