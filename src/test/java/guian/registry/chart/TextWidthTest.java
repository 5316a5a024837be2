package guian.registry.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthTest {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyPrintableSignIsAsWideAsInTheBundledFont(boolean bold)
      throws IOException, FontFormatException {
    Font font = font(bold);
    StringBuilder signs = new StringBuilder("–—−×·…％（）：，。、“”°贵安新区企业营收增长预期未到报");
    for (char c = ' '; c <= '~'; c++) {
      signs.append(c);
    }
    for (char c : signs.toString().toCharArray()) {
      String text = String.valueOf(c);
      double measured = font.createGlyphVector(EXACT, text).getGlyphMetrics(0).getAdvanceX();
      assertEquals(measured, TextWidth.of(text, 1000, bold), 1, text);
    }
  }

  private static Font font(boolean bold) throws IOException, FontFormatException {
    String name = "/guian/registry/fonts/NotoSansSC-" + (bold ? "Bold" : "Regular") + ".ttf";
    try (InputStream in = TextWidthTest.class.getResourceAsStream(name)) {
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f);
    }
  }

  @Test
  void aLongTextIsCutWithAnEllipsisAndAShortOneIsNot() {
    // 12 px: a Chinese character is 12 px wide, so is the ellipsis.
    assertEquals("互联网和相关服务", TextWidth.fitted("互联网和相关服务", 96, 12, false));
    assertEquals("互联网和相关服…", TextWidth.fitted("互联网和相关服务业", 96, 12, false));
    assertEquals("…", TextWidth.fitted("互联网", 5, 12, false));
  }
}
