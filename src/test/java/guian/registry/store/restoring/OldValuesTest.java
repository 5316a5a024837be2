package guian.registry.store.restoring;

import static guian.registry.store.TestRegistry.LI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.example.Example;
import guian.registry.model.NameKind;
import guian.registry.model.Observation;
import guian.registry.model.RefusedException;
import guian.registry.model.Relation;
import guian.registry.model.StakeKind;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.history.HandUndo;
import guian.registry.store.history.HistoryEntry;
import guian.registry.store.stakes.StakeEdits;
import guian.registry.store.stakes.TypedStake;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stood before one line of a firm's history comes back, as a step that can be taken back. */
class OldValuesTest extends RestoringCase {
  private List<String> figures() {
    return file().observations().stream()
        .map(o ->
            (o.observation().amount() == null ? "?" : o.observation().amount().plain())
                + " "
                + o.standing().code())
        .toList();
  }

  /** Entered 100, then 200, then 300: each line back in turn, and each taken back. */
  @Test
  void figuresComeBackWhateverWasEnteredSince() {
    TestRegistry.revenue(registry, firm, "2016", "100");
    long entered = line(HistoryEntry::isFigure);
    TestRegistry.revenue(registry, firm, "2016", "200");
    long second = line(HistoryEntry::isFigure);
    TestRegistry.revenue(registry, firm, "2016", "300");
    assertEquals("这一期后来又有别的数，请先恢复后来的那条历史。", refusal(entered));

    back(second);
    assertEquals(List.of("100 current", "300 former", "200 former"), figures());
    HistoryEntry newest = file().history().getFirst();
    assertEquals("300", newest.figureOld().amount().plain());
    assertEquals("100", newest.figureNew().amount().plain());
    assertEquals("现在就是这个值，不必恢复。", refusal(second));

    undo();
    assertEquals(List.of("300 current", "200 former", "100 former"), figures());
    back(second);
    // The line of bringing back has an old value of its own: 300.
    back(line(HistoryEntry::isFigure));
    assertEquals("300 current", figures().getFirst());
  }

  private String side(@Nullable Observation figure) {
    return figure == null ? "-" : figure.amount().plain();
  }

  private List<String> lines() {
    return file().history().stream()
        .filter(HistoryEntry::isFigure)
        .map(line -> side(line.figureOld()) + " to " + side(line.figureNew()))
        .toList();
  }

  /** 100, 9, 90 are entered, 9 is brought back; then all of it is taken back, step by step. */
  @Test
  void everyLineTellsWhatWasInUseBeforeAndAfterItWhateverWasTakenBackSince() {
    TestRegistry.revenue(registry, firm, "2016", "100");
    TestRegistry.revenue(registry, firm, "2016", "9");
    TestRegistry.revenue(registry, firm, "2016", "90");
    back(line(HistoryEntry::isFigure));
    List<String> done = List.of("90 to 9", "9 to 90", "100 to 9", "- to 100");
    assertEquals(done, lines());
    List<String> all = new ArrayList<>(done);
    for (String line : List.of("9 to 90", "90 to 9", "9 to 100", "100 to -")) {
      undo();
      all.addFirst(line);
      assertEquals(all, lines());
    }
    assertEquals(List.of(), figures());
    // The source of what was typed went with the first figure; it comes back with this one.
    back(file().history().get(1).id());
    assertEquals(List.of("9 current"), figures());
    assertEquals("- to 9", lines().getFirst());
  }

  @Test
  void whatWasEnteredWhereNothingStoodGoesAndComesBack() {
    TestRegistry.revenue(registry, firm, "2016", null);
    back(line(HistoryEntry::isFigure));
    assertEquals(List.of(), figures());
    HistoryEntry removed = file().history().getFirst();
    assertEquals(HistoryEntry.Action.DELETE, removed.action());
    assertEquals("2016", removed.figure().period().code());
    undo();
    assertEquals(List.of("? current"), figures());
    new HandUndo(registry).again(LI).orElseThrow();
    back(line(row("observation", HistoryEntry.Action.DELETE)));
    assertEquals(List.of("? current"), figures());
    assertEquals("它已经在台账中，不必恢复。", refusal(removed.id()));
  }

  @Test
  void aRemovedFigureTakesThePlaceOfOneEnteredSince() {
    TestRegistry.revenue(registry, firm, "2016", "100");
    back(line(HistoryEntry::isFigure));
    TestRegistry.revenue(registry, firm, "2016", "250");
    back(line(row("observation", HistoryEntry.Action.DELETE)));
    assertEquals(List.of("100 current", "250 former"), figures());
    undo();
    assertEquals(List.of("250 current"), figures());
  }

  @Test
  void figuresThatNobodyTypedStay() {
    registry.close();
    registry = Registry.open(folder.resolve("example.guian"), registry.clock());
    old = new OldValues(registry);
    Example.fill(registry, "li");
    FirmFile huawei = new FirmFileQueries(registry).file(108).orElseThrow();
    HistoryEntry figure =
        huawei.history().stream()
            .filter(e -> e.isFigure() && e.figureOld() == null)
            .findFirst()
            .orElseThrow();
    RefusedException refused = assertThrows(RefusedException.class, () -> back(figure.id()));
    assertEquals("restore.source", refused.code());
    assertEquals(
        huawei.observations(),
        new FirmFileQueries(registry).file(108).orElseThrow().observations());
  }

  private List<String> owners() {
    return file().owners().stream().map(s -> s.otherName().name() + " " + s.percent()).toList();
  }

  private static TypedStake share(String percent) {
    return new TypedStake(StakeKind.SHARE, percent, null, null);
  }

  @Test
  void aShareComesBackUnlessItWouldBeTooMuch() {
    StakeEdits stakes = new StakeEdits(registry);
    long owner = TestRegistry.firm(registry, "乙控股有限公司");
    long other = TestRegistry.firm(registry, "丙控股有限公司");
    long stake = stakes.add(LI, owner, firm, share("60"));
    stakes.change(LI, stake, share("30"));
    long fell = line(entry -> "share".equals(entry.field()));
    back(fell);
    assertEquals(List.of("乙控股有限公司 60.0000"), owners());
    undo();
    stakes.add(LI, other, firm, share("50"));
    // 60 + 50 = 110
    assertEquals("甲有限公司 的股权合计 110%，超过 100%：丙控股有限公司 50% + 乙控股有限公司 60%。", refusal(fell));
    assertEquals(List.of("丙控股有限公司 50.0000", "乙控股有限公司 30.0000"), owners());
  }

  @Test
  void aHeadOfficeThatWasRemovedComesBackAndGoes() {
    StakeEdits stakes = new StakeEdits(registry);
    long head = TestRegistry.firm(registry, "总公司有限公司");
    long stake =
        stakes.add(LI, head, firm, new TypedStake(StakeKind.HEAD_OFFICE, null, "2015", null));
    stakes.remove(LI, stake);
    long removed = line(row("stake", HistoryEntry.Action.DELETE));
    back(removed);
    assertEquals(List.of("总公司有限公司 null"), owners());
    assertEquals("它已经在台账中，不必恢复。", refusal(removed));
    undo();
    assertEquals(List.of(), owners());
    stakes.add(LI, head, firm, share("10"));
    assertEquals("甲有限公司 同一时间不能既是分公司又有股东：已录 总公司有限公司。", refusal(removed));
    back(line(row("stake", HistoryEntry.Action.INSERT)));
    assertEquals(List.of(), owners());
  }

  @Test
  void aRelationComesBackWithWhoConfirmedIt() {
    FirmEdits edits = new FirmEdits(registry);
    edits.confirmRelation(LI, firm, Relation.JOINT_VENTURE);
    edits.confirmRelation(LI, firm, Relation.DOMESTIC);
    back(line(entry -> "relation".equals(entry.field())));
    assertEquals(Relation.JOINT_VENTURE, file().facts().relation());
    assertEquals("li", file().facts().relationBy());
    edits.confirmRelation(LI, firm, null);
    back(line(entry -> "relation".equals(entry.field())));
    assertEquals(Relation.JOINT_VENTURE, file().facts().relation());
    assertEquals("li", file().facts().relationBy());
  }

  @Test
  void factsComeBackUnderTheirOwnRules() {
    TestRegistry.set(registry, firm, FirmField.CAPITAL, "3000");
    TestRegistry.set(registry, firm, FirmField.CAPITAL, "");
    back(line(entry -> "capital".equals(entry.field())));
    assertEquals("3000", file().facts().capital().plain());

    TestRegistry.set(registry, firm, FirmField.NAME, "甲集团有限公司");
    long renamed = line(entry -> "name".equals(entry.field()));
    TestRegistry.firm(registry, "甲有限公司");
    assertEquals("台账里已有同名企业：甲有限公司。", refusal(renamed));
  }

  @Test
  void anotherNameComesBackOnce() {
    FirmEdits edits = new FirmEdits(registry);
    edits.removeName(LI, edits.addName(LI, firm, NameKind.FORMER, "老甲"));
    long removed = line(row("firm_name", HistoryEntry.Action.DELETE));
    edits.addName(LI, firm, NameKind.FORMER, "老甲");
    assertThrows(RefusedException.class, () -> back(removed));
    back(line(row("firm_name", HistoryEntry.Action.INSERT)));
    back(removed);
    assertEquals(List.of("老甲"), file().names().stream().map(FirmFile.OtherName::name).toList());
  }

  @Test
  void aFirmIsNotTakenBackFromItsHistory() {
    assertEquals(
        "新增企业不能在历史里单条撤回；刚新增的可按 Ctrl+Z 撤销。", refusal(line(row("firm", HistoryEntry.Action.INSERT))));
  }
}
