package guian.registry.ui.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.paint.PagePicture;
import guian.registry.report.printing.PageRanges;
import guian.registry.report.printing.PrintOrder;
import guian.registry.report.printing.PrintOrder.Sides;
import guian.registry.report.printing.Spooler;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.common.Outgoing;
import guian.registry.ui.common.Paper;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ToldNotices;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Printing a report page by page. */
class PrintingTest {
  @TempDir Path folder;
  private final DirectTasks tasks = new DirectTasks();
  private final ToldNotices notices = new ToldNotices();

  private ReportsViewModel model(Registry registry) {
    Ports ports = new Ports(tasks, new NoDialogs(), new GivenFiles(), to -> {}, notices);
    return new ReportsViewModel(
        ReportServices.of(registry, TestRegistry.LI).reports(), ports, new Messages(Language.ZH));
  }

  /** Paper that counts, and takes no more than some pages. */
  private static final class Pile implements Paper {
    private final int most;
    private final List<Integer> chosen;
    private int pages;

    Pile(int most, List<Integer> chosen) {
      this.most = most;
      this.chosen = chosen;
    }

    Pile(int most) {
      this(most, List.of());
    }

    @Override
    public List<Integer> wanted(int count) {
      return IntStream.rangeClosed(1, count)
          .filter(page -> chosen.isEmpty() || chosen.contains(page))
          .boxed()
          .toList();
    }

    @Override
    public boolean print(PagePicture page) {
      return page.width() > 2000 && ++pages <= most;
    }

    @Override
    public boolean end(boolean whole) {
      return whole;
    }
  }

  @Test
  void everyPageIsPrintedAndAPrinterThatStopsIsTold() {
    // One firm: pages enough, and each takes its time at 300 dots to the inch.
    try (Registry small = TestRegistry.open(folder)) {
      TestRegistry.revenue(small, TestRegistry.firm(small, "甲有限公司"), "2017Q2C", "5000000");
      ReportsViewModel few = model(small);
      few.refresh(null);
      int count = Objects.requireNonNull(few.madeProperty().get()).pdf().pages();
      assertTrue(count > 2);
      Pile pile = new Pile(count);
      few.output().print(Optional.of(pile));
      assertEquals(count, pile.pages);
      assertEquals("已送打印机 " + count + " 页", notices.told().getLast());
      few.output().print(Optional.of(new Pile(1)));
      assertEquals("! 打印到第 2 页时打印机停止了，其余页没有打印。", notices.told().getLast());
      assertFalse(few.work().isUnderWay());
      Pile some = new Pile(count, List.of(2, 3));
      few.output().print(Optional.of(some));
      assertEquals(2, some.pages);
      assertEquals("已送打印机 2 页", notices.told().getLast());
      few.output().print(Optional.of(new Pile(count, List.of(count + 1))));
      assertEquals("! 报告共 " + count + " 页，所选页码都不在其中。", notices.told().getLast());
      tasks.hold();
      Pile started = new Pile(count);
      few.output().print(Optional.of(started));
      assertEquals("正在打印第 1 页，共 " + count + " 页", few.work().textProperty().get());
      tasks.runLast();
      assertEquals("正在打印第 2 页，共 " + count + " 页", few.work().textProperty().get());
      assertEquals(1.0 / count, few.work().partProperty().get(), 1e-9);
      few.output().print(Optional.of(new Pile(count)));
      assertTrue(notices.told().getLast().startsWith("! 正在打印第 2 页"), "one at a time");
      few.work().cancel();
      tasks.release();
      assertEquals(1, started.pages);
      assertEquals("已停止打印，共 " + count + " 页中前 1 页已送打印机", notices.told().getLast());
      assertFalse(few.work().isUnderWay());
      few.output().print(Optional.empty());
      assertTrue(notices.told().getLast().startsWith("! 没有可用的打印机"));
    }
  }

  @Test
  void theSummaryGoesTheSameWayOnOnePage() {
    try (Registry small = TestRegistry.open(folder)) {
      TestRegistry.revenue(small, TestRegistry.firm(small, "甲有限公司"), "2017Q2C", "5000000");
      ReportsViewModel model = model(small);
      Ports ports = new Ports(tasks, new NoDialogs(), new GivenFiles(), to -> {}, notices);
      List<Outgoing> made = new ArrayList<>();
      SummaryPrinting summary = new SummaryPrinting(model, ports, new Messages(Language.ZH));
      summary.make(made::add);
      assertEquals(List.of(), made, "no report is made yet");
      assertEquals(1, notices.told().size());
      model.refresh(null);
      summary.make(made::add);
      assertEquals(1, made.getFirst().pages());
      assertTrue(made.getFirst().title().endsWith("（一页简报）"), made.getFirst().title());
      Pile pile = new Pile(9);
      made.getFirst().print(Optional.of(pile));
      assertEquals(1, pile.pages);
      assertEquals("已送打印机 1 页", notices.told().getLast());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theSpoolerGetsThePdfThatIsShown() throws IOException {
    command("lpstat", "[ $1 = -e ] && echo PDF");
    command("lp", "cat > '" + folder + "/given.pdf'");
    Spooler spooler = Spooler.in(List.of(folder)).orElseThrow();
    try (Registry small = TestRegistry.open(folder)) {
      TestRegistry.revenue(small, TestRegistry.firm(small, "甲有限公司"), "2017Q2C", "5000000");
      ReportsViewModel model = model(small);
      model.refresh(null);
      MadeReport made = Objects.requireNonNull(model.madeProperty().get());
      List<Spooler.Printers> heard = new ArrayList<>();
      model.output().printers(spooler, heard::add);
      assertEquals(List.of("PDF"), heard.getFirst().names());
      PrintOrder order =
          new PrintOrder("PDF", "季报", PageRanges.of("2", made.pdf().pages()), 1, Sides.ONE);
      model.output().hand(spooler, order);
      assertEquals("已送打印机“PDF”：1 页，1 份", notices.told().getLast());
      try (InputStream in = made.pdf().open()) {
        assertArrayEquals(in.readAllBytes(), Files.readAllBytes(folder.resolve("given.pdf")));
      }
      command("lpstat", "exit 1");
      model.output().printers(spooler, heard::add);
      assertEquals(1, heard.size());
      assertTrue(notices.told().getLast().startsWith("! 没有可用的打印机"));
    }
  }

  private void command(String name, String script) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
