package guian.registry.text;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.StringJoiner;

/**
 * The pinyin of a text, chosen by its words (长沙 is chang sha, 行长 is hang zhang).
 *
 * @param full syllables without tones, ü written v, divided by blanks; what is not Chinese stands
 *     as it was
 * @param initials the first letter of each syllable, and what is not Chinese as it was, unbroken
 */
public record Pinyin(String full, String initials) {
  private static final String DIVIDER = "|";

  /** The pinyin of a text in lower case without {@code |}. */
  public static Pinyin of(String text) {
    StringJoiner full = new StringJoiner(" ");
    StringBuilder initials = new StringBuilder();
    int at = 0;
    for (String part : PinyinHelper.toPinyin(text, PinyinStyleEnum.INPUT, DIVIDER).split("\\|")) {
      boolean asItWas = text.startsWith(part, at);
      full.add(part);
      initials.append(asItWas ? part : part.substring(0, 1));
      at += asItWas ? part.length() : 1;
    }
    return new Pinyin(full.toString(), initials.toString());
  }
}
