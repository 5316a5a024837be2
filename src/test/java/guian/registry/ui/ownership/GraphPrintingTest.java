package guian.registry.ui.ownership;

import static guian.registry.store.TestRegistry.LI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.paint.PagePicture;
import guian.registry.model.StakeKind;
import guian.registry.report.printing.PageRanges;
import guian.registry.report.printing.PrintOrder;
import guian.registry.report.printing.Spooler;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.stakes.StakeEdits;
import guian.registry.store.stakes.StakeQueries;
import guian.registry.store.stakes.TypedStake;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.common.Paper;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ToldNotices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The firms around a firm go to paper, on one sheet. */
class GraphPrintingTest {
  private static final int WHITE = 0xffffffff;

  /** 15 mm at 300 pixels to the inch: 15 ÷ 25.4 × 300 = 177.2. */
  private static final int MARGIN = 177;

  @TempDir Path folder;
  private Registry registry;
  private GraphViewModel model;
  private final ToldNotices notices = new ToldNotices();

  /** Paper that keeps what it was given. */
  private static final class Sheets implements Paper {
    private final List<PagePicture> pages = new ArrayList<>();
    private final boolean works;
    private boolean ended;

    Sheets(boolean works) {
      this.works = works;
    }

    @Override
    public boolean print(PagePicture page) {
      pages.add(page);
      return works;
    }

    @Override
    public boolean end(boolean whole) {
      ended = true;
      return whole;
    }
  }

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    Ports ports =
        new Ports(new DirectTasks(), new NoDialogs(), new GivenFiles(), to -> {}, notices);
    model =
        new GraphViewModel(
            new StakeQueries(registry), registry.clock(), ports, new Messages(Language.ZH));
    long firm = TestRegistry.firm(registry, "贵安样板数据有限公司");
    StakeEdits stakes = new StakeEdits(registry);
    for (String owner : List.of("甲控股有限公司", "乙控股有限公司")) {
      stakes.addWithOwner(LI, owner, firm, new TypedStake(StakeKind.SHARE, "50", null, null));
    }
    model.show(firm);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  /** A4 on its side at 300 to the inch: 297 mm are 3508 pixels, 210 mm 2480. */
  @Test
  void theGraphFillsOneSheetWithinItsMargins() {
    Sheets paper = new Sheets(true);
    model.printing().print(Optional.of(paper));
    assertEquals(List.of("已送打印机 1 页"), notices.told());
    assertTrue(paper.ended);
    PagePicture sheet = paper.pages.getFirst();
    assertEquals(List.of(3508, 2480), List.of(sheet.width(), sheet.height()));
    int[] inked =
        IntStream.range(0, sheet.pixels().length).filter(i -> sheet.pixels()[i] != WHITE).toArray();
    int left = IntStream.of(inked).map(i -> i % 3508).min().orElseThrow();
    int right = IntStream.of(inked).map(i -> i % 3508).max().orElseThrow();
    int top = inked[0] / 3508;
    assertTrue(left >= MARGIN && right <= 3508 - MARGIN, left + " to " + right);
    assertTrue(top >= MARGIN && top < 2 * MARGIN, "from " + top);
    assertTrue(right - left > 2000, "as wide as it can be");
  }

  /** A spooler gets a PDF of one sheet of A4 on its side, with the names as text. */
  @Test
  void theSpoolerGetsASheetWithText() throws IOException {
    Path kept = folder.resolve("sheet.pdf");
    Path lp = folder.resolve("lp");
    Files.writeString(lp, "#!/bin/sh\ncat > '" + kept + "'\n");
    assertTrue(lp.toFile().setExecutable(true));
    Path lpstat = folder.resolve("lpstat");
    Files.writeString(lpstat, "#!/bin/sh\necho 'Office accepting requests'\n");
    assertTrue(lpstat.toFile().setExecutable(true));
    Spooler spooler = Spooler.in(List.of(folder)).orElseThrow();
    PrintOrder order = new PrintOrder("Office", "x", PageRanges.of("", 1), 1, PrintOrder.Sides.ONE);
    model.printing().hand(spooler, order);
    try (PDDocument document = Loader.loadPDF(kept.toFile())) {
      assertEquals(1, document.getNumberOfPages());
      PDRectangle size = document.getPage(0).getMediaBox();
      assertEquals(297 / 25.4 * 72, size.getWidth(), 0.1);
      assertEquals(210 / 25.4 * 72, size.getHeight(), 0.1);
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("甲控股有限公司") && text.contains("贵安样板数据有限公司"), text);
    }
  }

  @Test
  void aPrinterThatStopsAndNoPrinterAreTold() {
    Sheets paper = new Sheets(false);
    model.printing().print(Optional.of(paper));
    assertTrue(paper.ended);
    model.printing().print(Optional.empty());
    assertEquals(
        List.of("! 打印到第 1 页时打印机停止了，其余页没有打印。", "! 没有可用的打印机。可另存为 PDF，到有打印机的电脑上打印。"), notices.told());
  }
}
