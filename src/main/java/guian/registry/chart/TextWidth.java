package guian.registry.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How wide a text is in the bundled Noto Sans SC, known without any toolkit, so that a chart is
 * laid out alike on screen, paper and command line.
 */
public final class TextWidth {
  private static final double EM = 1000;
  private static final int FIRST = ' ';

  // The font's advances for U+0020 to U+007E, in thousandths of an em.
  private static final int[] REGULAR = {
    224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392,
    555, 555, 555, 555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474,
    946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812, 723, 742,
    633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559,
    606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606,
    620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555
  };
  private static final int[] BOLD = {
    227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387,
    590, 590, 590, 590, 590, 590, 590, 590, 590, 590, 325, 325, 590, 590, 590, 514,
    1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853, 749, 770,
    667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590, 567,
    626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626,
    644, 644, 437, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590
  };

  /** En dash, em dash, minus, degree: the signs of our texts that are not a full em. */
  private static final Map<Integer, int[]> SIGNS =
      Map.of(
          0x2013, new int[] {536, 544},
          0x2014, new int[] {894, 908},
          0x2212, new int[] {555, 590},
          0x00B0, new int[] {370, 404});

  private TextWidth() {}

  /** The width in px of a text set in {@code size} px; exact for what our texts are made of. */
  public static double of(String text, double size, boolean bold) {
    return text.codePoints().mapToLong(point -> advance(point, bold)).sum() * size / EM;
  }

  private static int advance(int point, boolean bold) {
    int[] plain = bold ? BOLD : REGULAR;
    if (point >= FIRST && point < FIRST + plain.length) {
      return plain[point - FIRST];
    }
    int[] sign = SIGNS.get(point);
    return sign == null ? (int) EM : sign[bold ? 1 : 0];
  }

  /** The text, or its beginning with an ellipsis, no wider than {@code width} px. */
  public static String fitted(String text, double width, double size, boolean bold) {
    if (of(text, size, bold) <= width) {
      return text;
    }
    int[] points = text.codePoints().toArray();
    int kept = points.length;
    while (kept > 0 && of(new String(points, 0, kept) + "…", size, bold) > width) {
      kept--;
    }
    return new String(points, 0, kept).strip() + "…";
  }

  /** The text in lines no wider than {@code width} px, broken where a language allows it. */
  static List<String> wrapped(String text, double width, double size, boolean bold) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (end > start && of(text.substring(start, next).strip(), size, bold) > width) {
        lines.add(text.substring(start, end).strip());
        start = end;
      }
      end = next;
    }
    lines.add(text.substring(start).strip());
    return lines;
  }
}
