package guian.registry.chart.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The two fonts that charts are lettered in, at one px. */
public record Fonts(Font regular, Font bold) {
  private static final String FOLDER = "/guian/registry/fonts/";

  /** The bundled Noto Sans SC. */
  public static Fonts bundled() {
    return new Fonts(load("NotoSansSC-Regular.ttf"), load("NotoSansSC-Bold.ttf"));
  }

  private static Font load(String name) {
    try (InputStream in = open(name)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The bundled font file itself. */
  static InputStream open(String name) {
    return Objects.requireNonNull(Fonts.class.getResourceAsStream(FOLDER + name));
  }
}
