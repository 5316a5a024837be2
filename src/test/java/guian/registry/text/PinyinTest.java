package guian.registry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pinyin of names: characters of several readings, ü, and what is not Chinese. */
class PinyinTest {
  @ParameterizedTest
  @CsvSource({
    "贵安新区, gui an xin qu, gaxq",
    "长沙银行, chang sha yin hang, csyh",
    "厦门番禺, xia men pan yu, xmpy",
    "重庆绿色, chong qing lv se, cqls",
    "ibm安顺12, ibm an shun 12, ibmas12",
    "an安, an an, ana",
  })
  void isSpelt(String text, String full, String initials) {
    assertEquals(new Pinyin(full, initials), Pinyin.of(text));
    PinyinReader reader = new PinyinReader();
    assertEquals(new Pinyin(full, initials), reader.of(text));
    assertEquals(new Pinyin(full, initials), reader.of(text));
  }
}
