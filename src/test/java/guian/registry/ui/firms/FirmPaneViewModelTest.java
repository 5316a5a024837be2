package guian.registry.ui.firms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.NameKind;
import guian.registry.model.Relation;
import guian.registry.store.firm.FirmField;
import guian.registry.store.history.HandUndo;
import guian.registry.ui.firms.FirmPaneViewModel.Mode;
import guian.registry.ui.port.Destination;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirmPaneViewModelTest {
  @TempDir Path folder;

  private Ledger ledger;
  private FirmPaneViewModel pane;
  private long firm;

  @BeforeEach
  void open() {
    ledger = new Ledger(folder);
    pane = ledger.pane();
    firm = ledger.firm("贵安甲数据有限公司");
    ledger.firm("贵安乙云计算有限公司");
    ledger.revenue(firm, "2016", "5000000");
    ledger.revenue(firm, "2017Q2C", "3000000");
    pane.show(firm);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private PaneContent content() {
    return Objects.requireNonNull(pane.contentProperty().get());
  }

  private String fact(String label) {
    return content().facts().stream()
        .filter(fact -> fact.label().equals(label))
        .map(fact -> fact.value().text())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFileTellsFactsFiguresAndHistory() {
    assertEquals("贵安甲数据有限公司", content().name());
    assertEquals("信用代码未录入", content().code());
    assertEquals("未录入", fact("行业"));
    PaneContent.FigureGroup revenue = content().figures().getFirst();
    assertEquals("营业收入", revenue.name());
    assertEquals("万元", revenue.unit());
    assertEquals(
        List.of("2017 1–6月累计 300.00", "2016 全年 500.00"),
        revenue.lines().stream().map(line -> line.period() + " " + line.value().text()).toList());
    assertTrue(revenue.lines().getFirst().detail().startsWith("精确值 3,000,000.00 元\n来源 "));
    PaneContent.Change newest = content().past().changes().getFirst();
    assertEquals("2017 1–6月累计 营业收入", newest.what());
    assertEquals("无", newest.before());
    assertEquals("300.00 万元", newest.after());
    assertEquals("经办甲·手工", newest.by());
  }

  @Test
  void aGoodEntryIsSavedAndCanBeUndone() {
    pane.edit(true);
    pane.change(FirmField.FOUNDED_ON, "2015年8月");
    assertEquals("2015-08·未录入", fact("成立·园区"));
    assertEquals(List.of("已保存：成立日期"), ledger.notices.told());
    assertEquals(1, ledger.notices.changes());
    PaneContent.Change change = content().past().changes().getFirst();
    assertEquals("成立日期", change.what());
    assertEquals("无", change.before());
    assertEquals("2015-08", change.after());

    undo();
    assertEquals("未录入", fact("成立·园区"));
  }

  @Test
  void aBadEntryChangesNothingAndSaysWhyAtItsField() {
    pane.edit(true);
    pane.change(FirmField.CREDIT_CODE, "91520900PDY0100074");
    pane.change(FirmField.CAPITAL, "三千");
    pane.change(FirmField.NAME, " ");
    assertEquals(
        Map.of(
            FirmField.CREDIT_CODE, "信用代码 91520900PDY0100074 的校验位不对，请核对原件。",
            FirmField.CAPITAL, "“三千”不是金额，请写以万元为单位的数，如 3000 或 3000.5。",
            FirmField.NAME, "企业名称不能为空。"),
        pane.errors());
    assertEquals(List.of(), ledger.notices.told());
    assertEquals("贵安甲数据有限公司", content().name());

    pane.change(FirmField.CAPITAL, "3000");
    assertNull(pane.errors().get(FirmField.CAPITAL));
    assertEquals("3,000.00 万元", fact("注册资本"));
  }

  private void undo() {
    assertTrue(new HandUndo(ledger.registry).newest(ledger.services.author()).isPresent());
    pane.reload();
  }

  @Test
  void aRefusedEntryIsNotLeftWithoutAsking() {
    long other = ledger.firm("贵安戊有限公司");
    List<String> stayed = new ArrayList<>();
    pane.edit(true);
    pane.change(FirmField.FOUNDED_ON, "2015-13-45");
    pane.change(FirmField.CREDIT_CODE, "123");

    ledger.dialogs.refuse();
    pane.moveTo(other, () -> stayed.add("row"));
    pane.edit(false);
    pane.beginNew();
    assertEquals(List.of("row"), stayed);
    assertEquals(firm, content().id());
    assertEquals(Mode.EDIT, pane.modeProperty().get());
    assertEquals(Set.of(FirmField.FOUNDED_ON, FirmField.CREDIT_CODE), pane.errors().keySet());
    assertEquals(
        "以下填写有误，没有保存：信用代码、成立日期。离开后，这些填写不再保留。", ledger.dialogs.asked().getFirst().sentence());

    ledger.dialogs.agree();
    pane.moveTo(other, () -> stayed.add("again"));
    assertEquals(List.of("row"), stayed);
    assertEquals(other, content().id());
    assertEquals(Map.of(), pane.errors());
  }

  @Test
  void whoStaysIsAtTheFirmInThePaneHoweverManyWereChosenMeanwhile() {
    long second = ledger.firm("贵安戊有限公司");
    long third = ledger.firm("贵安己有限公司");
    List<Long> stayed = new ArrayList<>();
    ledger.dialogs.refuse();
    pane.edit(true);
    ledger.tasks.hold();
    pane.change(FirmField.CREDIT_CODE, "123");
    pane.moveTo(second, () -> stayed.add(pane.firm()));
    pane.moveTo(third, () -> stayed.add(pane.firm()));
    ledger.tasks.release();
    assertEquals(List.of(firm), stayed);
    assertEquals(1, ledger.dialogs.asked().size());
  }

  @Test
  void anEntryStillBeingSavedIsWaitedForBeforeItsFirmIsLeft() {
    long other = ledger.firm("贵安戊有限公司");
    List<String> stayed = new ArrayList<>();
    ledger.dialogs.refuse();
    pane.edit(true);
    ledger.tasks.hold();
    pane.change(FirmField.CREDIT_CODE, "123");
    pane.moveTo(other, () -> stayed.add("row"));
    assertEquals(List.of(), ledger.dialogs.asked());
    ledger.tasks.release();
    assertEquals(List.of("row"), stayed);
    assertEquals(firm, content().id());
    assertEquals(Set.of(FirmField.CREDIT_CODE), pane.errors().keySet());

    ledger.tasks.hold();
    pane.change(FirmField.CREDIT_CODE, "");
    pane.moveTo(other, () -> stayed.add("again"));
    ledger.tasks.release();
    assertEquals(other, content().id());
    assertEquals(List.of("row"), stayed);
  }

  @Test
  void whatDoesNotDifferIsNoStep() {
    pane.edit(true);
    pane.change(FirmField.NAME, "贵安甲数据有限公司");
    assertEquals(List.of(), ledger.notices.told());
  }

  @Test
  void aConfirmedRelationNamesWhoConfirmedIt() {
    PaneContent.TagText before = Objects.requireNonNull(content().facts().getFirst().tag());
    assertEquals(new PaneContent.TagText("待确认", true), before);
    pane.confirm(Relation.JOINT_VENTURE);
    PaneContent.Fact relation = content().facts().getFirst();
    assertEquals("合资", relation.value().text());
    assertEquals(new PaneContent.TagText("已确认", false), relation.tag());
    assertEquals("经办甲 2017-07-18", relation.note());
  }

  @Test
  void aFormerNameIsAddedAndRemoved() {
    pane.addName(NameKind.FORMER, "贵安老甲有限公司");
    assertEquals(
        List.of("贵安老甲有限公司 曾用名"),
        content().names().stream().map(n -> n.name() + " " + n.kind()).toList());
    pane.removeName(content().names().getFirst().id());
    assertEquals(List.of(), content().names());
  }

  @Test
  void aNewFirmOpensForEditing() {
    long[] selected = new long[1];
    pane.onChange(() -> {}, id -> selected[0] = id);
    pane.beginNew();
    assertEquals(Mode.NEW, pane.modeProperty().get());
    pane.create("贵安丙软件有限公司", "");
    assertEquals(Mode.EDIT, pane.modeProperty().get());
    assertEquals("贵安丙软件有限公司", content().name());
    assertEquals(content().id(), selected[0]);
  }

  @Test
  void aNewFirmOfAKnownNameIsRefusedAtTheName() {
    pane.beginNew();
    pane.create("贵安乙云计算有限责任公司", "");
    assertEquals(Mode.NEW, pane.modeProperty().get());
    assertEquals(Map.of(FirmField.NAME, "台账里已有同名企业：贵安乙云计算有限公司。"), pane.errors());

    pane.create("贵安丁有限公司", "123");
    assertTrue(
        Objects.requireNonNull(pane.errors().get(FirmField.CREDIT_CODE))
            .startsWith("“123”不是统一社会信用代码"));

    pane.leaveNew();
    assertEquals(Mode.READ, pane.modeProperty().get());
    assertEquals("贵安甲数据有限公司", content().name());
  }

  @Test
  void undoingTheCreationLeavesAnEmptyPane() {
    pane.beginNew();
    pane.create("贵安丙软件有限公司", "");
    undo();
    assertNull(pane.contentProperty().get());
    assertEquals(Mode.EMPTY, pane.modeProperty().get());
  }

  @Test
  void aFileThatCameLateIsNotShownInPlaceOfTheNewest() {
    long other = ledger.firm("贵安戊有限公司");
    ledger.tasks.hold();
    pane.show(other);
    pane.show(firm);
    ledger.tasks.runLast();
    ledger.tasks.runFirst();
    assertEquals("贵安甲数据有限公司", content().name());
  }

  @Test
  void growthOpensForTheFirmShown() {
    pane.openGrowth();
    assertEquals(List.of(new Destination.Growth(firm)), ledger.gone);
  }
}
