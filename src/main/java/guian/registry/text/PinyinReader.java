package guian.registry.text;

import com.github.houbb.pinyin.spi.IPinyinSegment;
import com.github.houbb.pinyin.support.segment.PinyinSegments;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the pinyin of many texts, each word of them once: names of firms are made of few words.
 * Used by one thread at a time.
 */
public final class PinyinReader {
  private static final int MOST = 20_000;

  private final IPinyinSegment words = PinyinSegments.defaults();
  private final Map<String, Pinyin> known = new HashMap<>();

  /** The pinyin of a text in lower case without {@code |}, as {@link Pinyin#of} gives it. */
  public Pinyin of(String text) {
    StringBuilder full = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    for (String word : words.segment(text)) {
      Pinyin pinyin = known(word);
      full.append(full.isEmpty() ? "" : " ").append(pinyin.full());
      initials.append(pinyin.initials());
    }
    return new Pinyin(full.toString(), initials.toString());
  }

  private Pinyin known(String word) {
    if (known.size() > MOST) {
      known.clear();
    }
    return known.computeIfAbsent(word, Pinyin::of);
  }
}
