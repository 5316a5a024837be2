package guian.registry.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.paint.PagePicture;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.common.Paper;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ToldNotices;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
    private int pages;

    Pile(int most) {
      this.most = most;
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
}
