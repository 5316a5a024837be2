package guian.registry.chart.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.BarChart;
import guian.registry.chart.Chart;
import guian.registry.chart.Samples;
import guian.registry.chart.Size;
import guian.registry.model.RefusedException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartFileTest {
  private static final Chart CHART = BarChart.draw(Samples.tripling(), new Size(888, 432));

  @TempDir private Path folder;

  @Test
  void aPngHasTwiceTheSizeAndTheColourOfThisYear() throws IOException {
    Path file = folder.resolve("图.png");
    ChartFile.write(CHART, file);
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(1776, image.getWidth());
    assertEquals(864, image.getHeight());
    assertTrue(count(image, 0x0550ae) > 10_000);
    assertTrue(count(image, 0xbc4c00) > 500);
  }

  private static int count(BufferedImage image, int rgb) {
    int count = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        count += (image.getRGB(x, y) & 0xffffff) == rgb ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void aPdfHasEmbeddedFontsAndSelectableChinese() throws IOException {
    Path file = folder.resolve("chart.PDF");
    ChartFile.write(CHART, file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(1, document.getNumberOfPages());
      assertEquals(666, document.getPage(0).getMediaBox().getWidth(), 0.01);
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("预期 6.00（×3）"), text);
      assertTrue(text.contains("未到期"), text);
      assertTrue(text.contains("12月"), text);
      var resources = document.getPage(0).getResources();
      for (var name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        assertTrue(font.isEmbedded(), font.getName());
      }
    }
  }

  @Test
  void equalChartsGiveEqualPdfs() throws IOException {
    Path one = folder.resolve("1.pdf");
    Path two = folder.resolve("2.pdf");
    ChartFile.write(CHART, one);
    ChartFile.write(CHART, two);
    assertEquals(-1, Files.mismatch(one, two));
  }

  @Test
  void anSvgKeepsItsTextsAndEscapesThem() throws IOException {
    Path file = folder.resolve("chart.svg");
    ChartFile.write(new Chart(10, 10, "a<b & c", CHART.marks(), CHART.spots()), file);
    String svg = Files.readString(file);
    assertTrue(svg.contains("<desc>a&lt;b &amp; c</desc>"));
    assertTrue(svg.contains(">预期 6.00（×3）</text>"));
    assertTrue(svg.contains("stroke-dasharray=\"7 5\""));
  }

  @Test
  void anotherEndingAndAMissingFolderAreRefusedAndLeaveNothing() throws IOException {
    Path gif = folder.resolve("chart.gif");
    assertEquals(
        "chart.format",
        assertThrows(RefusedException.class, () -> ChartFile.write(CHART, gif)).code());
    Path nowhere = folder.resolve("none/chart.png");
    assertEquals(
        "chart.write",
        assertThrows(RefusedException.class, () -> ChartFile.write(CHART, nowhere)).code());
    try (var files = Files.list(folder)) {
      assertFalse(files.findAny().isPresent());
    }
  }
}
