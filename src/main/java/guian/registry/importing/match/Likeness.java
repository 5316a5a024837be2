package guian.registry.importing.match;

import guian.registry.model.NameKey;
import guian.registry.model.Relations;
import guian.registry.store.imports.KnownFirm;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a name can be a firm's new one: a changed name keeps most of its characters, in their
 * order; a wrong code brings a name of its own.
 */
final class Likeness {
  private static final Pattern SHARED = Pattern.compile("有限公司|股份|集团|贵州省?|贵安新区|贵阳市?");

  private Likeness() {}

  static boolean isLike(KnownFirm firm, @Nullable String name) {
    if (name == null) {
      return true;
    }
    String nowKey = NameKey.of(firm.facts().name());
    String thenKey = NameKey.of(name);
    if (nowKey.equals(thenKey)) {
      return true;
    }
    // A branch has its firm's whole name, and is another firm all the same.
    if (Relations.Ending.of(firm.facts().name()) != Relations.Ending.of(name)) {
      return false;
    }
    String now = core(nowKey);
    String then = core(thenKey);
    return 3 * common(now, then) >= 2 * Math.min(now.length(), then.length());
  }

  // The words that nearly all names share do not count.
  private static String core(String key) {
    return SHARED.matcher(key).replaceAll("");
  }

  /** The length of the longest common subsequence. */
  private static int common(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int[] here = new int[other.length() + 1];
      for (int j = 0; j < other.length(); j++) {
        here[j + 1] =
            one.charAt(i) == other.charAt(j) ? above[j] + 1 : Math.max(above[j + 1], here[j]);
      }
      above = here;
    }
    return above[other.length()];
  }
}
