package guian.registry.report.lists;

import guian.registry.report.pages.WideList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fonts of a list, and the sizes in which they are set: those of the report's style sheet. */
public final class ListFonts {
  private static final float LEADING = 12;
  private static final float DARK = 0.2f;

  private final List<Face> all;
  private final List<Face> upright;
  private final List<Face> bold;
  private final List<Face> heads;

  /**
   * Fonts from their bytes, each with the characters of the list.
   *
   * @param rare the font for characters beyond U+FFFF; null when there are none
   */
  public ListFonts(byte[] serif, byte[] serifBold, byte[] sans, byte @Nullable [] rare) {
    Face upright = new Face(serif);
    Face heavy = new Face(serifBold);
    Face plain = new Face(sans);
    List<Face> last = rare == null ? List.of() : List.of(new Face(rare));
    this.upright = stack(List.of(upright, plain), last);
    this.bold = stack(List.of(heavy, upright, plain), last);
    this.heads = stack(List.of(plain, upright), last);
    this.all = stack(List.of(upright, heavy, plain), last);
  }

  private static List<Face> stack(List<Face> first, List<Face> last) {
    List<Face> stack = new ArrayList<>(first);
    stack.addAll(last);
    return List.copyOf(stack);
  }

  List<Face> all() {
    return all;
  }

  Type cell() {
    return new Type(upright, 9, LEADING);
  }

  Type head() {
    return new Type(heads, 9, LEADING);
  }

  Type unit() {
    return new Type(heads, 8, 10, DARK);
  }

  Type line(WideList.Role role, boolean chinese) {
    return switch (role) {
      case LABEL -> new Type(heads, 16, 28.9f);
      case ANNEX_TITLE -> new Type(bold, 18, 28.9f);
      case TITLE -> chinese ? new Type(bold, 22, 34) : new Type(bold, 20, 28);
      case NOTE -> chinese ? new Type(upright, 12, 21) : new Type(upright, 10, 14.5f);
    };
  }

  /** The blank below a line, in points. */
  float below(WideList.Role role, boolean chinese) {
    return switch (role) {
      case LABEL -> chinese ? 0 : 7;
      case ANNEX_TITLE -> 8;
      case TITLE -> chinese ? 22 : 18;
      case NOTE -> chinese ? 0 : 4;
    };
  }
}
