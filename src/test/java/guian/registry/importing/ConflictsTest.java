package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.conflicts.Conflict;
import guian.registry.store.conflicts.Conflicts;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.history.HandUndo;
import guian.registry.store.history.HistoryEntry;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of figures that two sources state differently, and choosing between them. */
class ConflictsTest extends ImportCase {
  private static final Author LI = Author.manual("li");
  private static final String CODE = "91520900PDY0090144";
  private static final String NARROW = "企业名称|统一社会信用代码|2016年营业收入（万元）";
  private static final String WIDE = "企业名称|统一社会信用代码|所属园区|2016年营业收入（万元）";

  private Conflicts conflicts;
  private long first;

  @BeforeEach
  void twoSources() throws IOException {
    conflicts = new Conflicts(registry);
    first = take(file("a.xlsx", NARROW, "甲数据有限公司|" + CODE + "|4", "乙数据有限公司||5"));
    take(file("b.xlsx", WIDE, "甲数据有限公司|" + CODE + "||3", "乙数据有限公司|||5"));
  }

  private FirmFile firm() {
    FirmFileQueries queries = new FirmFileQueries(registry);
    return queries.file(queries.find(CODE).getFirst()).orElseThrow();
  }

  private List<String> revenue() {
    return firm().observations().stream()
        .map(o -> o.observation().amount().plain() + " " + o.standing().code())
        .toList();
  }

  private List<String> list() {
    return conflicts.page(0, 10).stream().map(ConflictsTest::line).toList();
  }

  private static String line(Conflict conflict) {
    return String.join(
        " ",
        conflict.firm().name(),
        conflict.indicator(),
        conflict.period().code(),
        side(conflict.inUse()),
        side(conflict.other()),
        conflict.percent().orElseThrow().toPlainString());
  }

  private static String side(Conflict.Side side) {
    return side.amount().plain() + " " + side.source() + " " + side.cell() + " " + side.raw();
  }

  @Test
  void onlyWhatDiffersIsListedWithBothCells() {
    // (3 - 4) / 4 = -25 %
    assertEquals(List.of("甲数据有限公司 revenue 2016 40000 a.xlsx C2 4 30000 b.xlsx D2 3 -25.0"), list());
    assertEquals(1, conflicts.count());
  }

  @Test
  void theOtherIsPutInUseAndCtrlZTakesItBack() {
    conflicts.use(LI, List.of(conflicts.page(0, 1).getFirst().id()));
    assertEquals(List.of("30000 current", "40000 beside"), revenue());
    assertEquals(List.of(), list());
    HistoryEntry line = firm().history().getFirst();
    assertEquals("40000", line.figureOld().amount().plain());
    assertEquals("30000", line.figure().amount().plain());
    new HandUndo(registry).newest(LI).orElseThrow();
    assertEquals(List.of("40000 current", "30000 beside"), revenue());
    assertEquals(1, conflicts.count());
  }

  @Test
  void keepingTheOneInUseSettlesItUntilASourceSaysAnotherFigure() throws IOException {
    conflicts.keep(LI, List.of(conflicts.page(0, 1).getFirst().id()));
    assertEquals(List.of("40000 current", "30000 beside"), revenue());
    assertEquals(0, conflicts.count());
    take(file("c.xlsx", WIDE, "甲数据有限公司|" + CODE + "||2"));
    assertEquals(1, conflicts.count());
  }

  @Test
  void whatWasChosenStaysWhenTheOtherSourceIsRevisedOrUndone() throws IOException {
    conflicts.use(LI, List.of(conflicts.page(0, 1).getFirst().id()));
    take(file("c.xlsx", NARROW, "甲数据有限公司|" + CODE + "|6"));
    assertEquals(List.of("30000 current", "60000 beside", "40000 former"), revenue());
    importing.undo(first, "wang");
    assertEquals(List.of("30000 current", "60000 beside"), revenue());
  }

  @Test
  void whatStandsBesideNoOtherIsRefused() {
    long id = conflicts.page(0, 1).getFirst().id();
    conflicts.use(LI, List.of(id));
    RefusedException refused =
        assertThrows(RefusedException.class, () -> conflicts.use(LI, List.of(id)));
    assertEquals("conflict.gone", refused.code());
  }
}
