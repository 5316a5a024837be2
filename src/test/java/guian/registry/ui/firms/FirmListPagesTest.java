package guian.registry.ui.firms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.paint.PagePicture;
import guian.registry.model.Industries;
import guian.registry.model.RefusedException;
import guian.registry.store.firm.FirmField;
import guian.registry.store.firms.Facet;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmSort;
import guian.registry.ui.common.LongWork;
import guian.registry.ui.common.Outgoing;
import guian.registry.ui.common.Paper;
import guian.registry.ui.port.GivenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of firms on paper. */
class FirmListPagesTest {
  @TempDir Path folder;

  private Ledger ledger;
  private FirmsViewModel model;

  @BeforeEach
  void open() {
    ledger = new Ledger(folder);
    for (String name : List.of("甲", "乙", "丙")) {
      long firm = ledger.firm("贵安" + name + "数据有限公司");
      ledger.revenue(firm, "2016", "5000000");
      ledger.revenue(firm, "2017Q2C", name.equals("乙") ? null : "3000000");
      ledger.set(firm, FirmField.STATUS, name.equals("丙") ? "suspended" : "active");
    }
    model = ledger.table();
    model.refresh();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private String saved() throws IOException {
    Path pdf = folder.resolve("名单.pdf");
    ((GivenFiles) ledger.ports.files()).give(pdf);
    model.toPaper(model.paper()::save);
    assertEquals("名单已存为 名单.pdf", ledger.notices.told().getLast());
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    }
  }

  @Test
  void whatIsFilteredOnScreenIsPrintedInItsOrderWithItsConditions() throws IOException {
    model.search("数据");
    model.choose(Facet.STATUS, Set.of("active"));
    String text = saved();
    assertTrue(text.contains("企业名单截至2017-07-18　共2户；查找“数据”；存续"), text);
    int first = text.indexOf("1贵安甲数据有限公司");
    assertTrue(first > 0 && text.indexOf("2贵安乙数据有限公司") > first, text);
    assertFalse(text.contains("贵安丙"));
    assertTrue(text.contains("500.00300.00"), "last year, and this year's months");
    assertTrue(text.contains("20171–6月收入累计万元"), text);
    assertTrue(text.contains("500.00不公示"), text);
  }

  @Test
  void itIsPrintedTheSameWay() {
    model.choose(Facet.STATUS, Set.of("active"));
    List<Outgoing> sent = new ArrayList<>();
    model.toPaper((pages, question) -> model.paper().print(pages, question, sent::add));
    Outgoing list = sent.getFirst();
    assertTrue(list.isReady());
    assertEquals("企业名单 2017-07-18", list.title());
    assertEquals(1, list.pages());
    list.print(Optional.empty());
    assertEquals("! 没有可用的打印机。可另存为 PDF，到有打印机的电脑上打印。", ledger.notices.told().getLast());
    List<PagePicture> printed = new ArrayList<>();
    list.print(Optional.of(paper(printed)));
    assertEquals("已送打印机 1 页", ledger.notices.told().getLast());
    assertTrue(printed.getFirst().width() > printed.getFirst().height(), "on its side");
    assertFalse(model.paper().work().isUnderWay());
  }

  private static Paper paper(List<PagePicture> printed) {
    return new Paper() {
      @Override
      public boolean print(PagePicture page) {
        return printed.add(page);
      }

      @Override
      public boolean end(boolean whole) {
        return whole;
      }
    };
  }

  @Test
  void makingItIsToldAndCanBeStopped() {
    Path pdf = folder.resolve("名单.pdf");
    ((GivenFiles) ledger.ports.files()).give(pdf);
    LongWork work = model.paper().work();
    ledger.tasks.hold();
    model.toPaper(model.paper()::save);
    assertEquals("正在生成名单 PDF", work.textProperty().get());
    model.toPaper(model.paper()::save);
    assertEquals("! 正在生成名单 PDF：请等它完成，或先取消。", ledger.notices.told().getLast(), "one at a time");
    work.cancel();
    ledger.tasks.release();
    assertEquals("已停止，名单没有保存", ledger.notices.told().getLast());
    assertFalse(work.isUnderWay());
    assertFalse(Files.exists(pdf));
  }

  @Test
  void moreThanAPdfHoldsIsRefused() {
    FirmCells cells = new FirmCells(ledger.messages, Industries.load());
    FirmReader reader = new FirmReader(ledger.services.queries(), cells, ledger.messages);
    FirmQuestion all = new FirmQuestion(FirmFilter.ALL, FirmSort.BY_NAME, List.of());
    LocalDate day = LocalDate.of(2017, 7, 18);
    assertEquals(
        3,
        new FirmListPages(reader, cells, ledger.messages, 3)
            .of(all, day, () -> {})
            .parts()
            .getFirst()
            .rows()
            .size());
    FirmListPages few = new FirmListPages(reader, cells, ledger.messages, 2);
    RefusedException e = assertThrows(RefusedException.class, () -> few.of(all, day, () -> {}));
    assertEquals("firms.paper.many", e.code());
  }
}
