package guian.registry.report.pages;

import java.util.Arrays;

/**
 * One column of a printed table.
 *
 * @param unit stands under the head in brackets; empty when it has none
 * @param width its part of the table's width; the 156 mm of the text block when all fit it, 225 mm
 *     on its side
 */
public record Column(String head, String unit, int width, Kind kind) {
  /** How its cells are set. */
  public enum Kind {
    /** A name or sentence from the registry, which may be any text. */
    TEXT("t"),
    /** A label of the program's own. */
    LABEL("l"),
    NUMBER("n"),
    CODE("c"),
    WORD("w");

    /** In half characters: Chinese ones are twice as wide as the others. */
    private static final int LONG = 40;

    private static final int HAN = 0x2E80;

    private final String cssClass;

    Kind(String cssClass) {
      this.cssClass = cssClass;
    }

    String cssClass() {
      return cssClass;
    }

    /** Whether a cell is a word in place of a number, which may take two lines. */
    public boolean isWords(String cell) {
      return this == NUMBER && cell.codePoints().anyMatch(Character::isLetter);
    }

    /**
     * Whether a cell is set smaller: a long name is rather small than torn, as it is searched for
     * and copied whole.
     */
    public boolean isLong(String cell) {
      return this == TEXT && cell.codePoints().map(point -> point < HAN ? 1 : 2).sum() > LONG;
    }

    /** The kind whose cells have this class on the pages. */
    public static Kind of(String cssClass) {
      return Arrays.stream(values())
          .filter(kind -> kind.cssClass.equals(cssClass))
          .findFirst()
          .orElseThrow();
    }
  }
}
