package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.plan.Plan;
import guian.registry.model.RefusedException;
import guian.registry.model.StakeKind;
import guian.registry.store.Author;
import guian.registry.store.conflicts.Conflicts;
import guian.registry.store.data.RegistryCheck;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.history.HandUndo;
import guian.registry.store.merging.FirmMerges;
import guian.registry.store.merging.Parted;
import guian.registry.store.stakes.StakeEdits;
import guian.registry.store.stakes.TypedStake;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two firms that are one: merged, found by either code, and taken apart again. */
class MergeTest extends ImportCase {
  private static final Author LI = Author.manual("li");
  private static final String ONE = "91520900PDY0090144";
  private static final String TWO = "91520900PDY009022Y";
  private static final String HEADER = "企业名称|统一社会信用代码|所属园区|注册地址|2015年营业收入（万元）|2016年营业收入（万元）";

  private FirmMerges merges;
  private Path file;
  private long one;
  private long two;

  @BeforeEach
  void twoFirms() throws IOException {
    merges = new FirmMerges(registry);
    file = file("a.xlsx", HEADER, "黔山数据有限公司|" + ONE + "|东园||1|2", "云上计算有限公司|" + TWO + "|西园|一路||3");
    take(file);
    one = id(ONE);
    two = id(TWO);
  }

  private long id(String text) {
    return new FirmFileQueries(registry).find(text).getFirst();
  }

  private FirmFile firm(long id) {
    return new FirmFileQueries(registry).file(id).orElseThrow();
  }

  private List<String> revenue(long id) {
    return firm(id).observations().stream()
        .map(o ->
            o.observation().period().code()
                + " "
                + o.observation().amount().plain()
                + " "
                + o.standing().code())
        .toList();
  }

  private List<String> names(long id) {
    return firm(id).names().stream().map(n -> n.kind().code() + " " + n.name()).toList();
  }

  @Test
  void theOtherFirmsRowsComeOverAndWhatBothHaveStandsSideBySide() {
    merges.merge(LI, one, two, Set.of(FirmField.PARK));
    assertEquals("西园", firm(one).facts().park());
    assertEquals("一路", firm(one).facts().address());
    assertEquals(ONE, firm(one).facts().creditCode());
    assertEquals(List.of("as_given 云上计算有限公司"), names(one));
    assertEquals(
        List.of("2015 10000 current", "2016 20000 current", "2016 30000 beside"), revenue(one));
    assertEquals(1, new Conflicts(registry).count());
    assertEquals("云上计算有限公司", firm(one).merges().getFirst().gone());
    assertEquals(List.of(), new FirmFileQueries(registry).file(two).stream().toList());
    assertEquals(List.of(), new RegistryCheck(registry).run().problems());
  }

  @Test
  void aFileThatNamesTheOtherMeansTheOneUntilTheyAreTakenApart() throws IOException {
    merges.merge(LI, one, two, Set.of());
    Path other = file("b.xlsx", HEADER, "云上计算有限公司|" + TWO + "||||5");
    Plan plan = plan(other);
    assertEquals(one, plan.firms().getFirst().firmId());
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of(), plan.firms().getFirst().changes());
    merges.takeApart(LI, firm(one).merges().getFirst().id());
    assertEquals(two, plan(other).firms().getFirst().firmId());
  }

  @Test
  void theSameFileAgainIsReadAsBefore() {
    merges.merge(LI, one, two, Set.of());
    Plan plan = plan(file);
    assertEquals(List.of(), questions(plan));
    take(file);
    assertEquals(List.of(), new RegistryCheck(registry).run().problems());
  }

  @Test
  void takenApartEachHasItsOwnAndWhatWasChangedSinceStays() {
    merges.merge(LI, one, two, Set.of(FirmField.PARK));
    new FirmEdits(registry).change(LI, one, FirmField.PARK, "南园");
    Parted parted = merges.takeApart(LI, firm(one).merges().getFirst().id());
    assertEquals(new Parted(two, "云上计算有限公司", 1, List.of("park"), 0), parted);
    assertEquals("南园", firm(one).facts().park());
    assertEquals(null, firm(one).facts().address());
    assertEquals(List.of(), names(one));
    assertEquals(List.of("2015 10000 current", "2016 20000 current"), revenue(one));
    assertEquals(TWO, firm(two).facts().creditCode());
    assertEquals("西园", firm(two).facts().park());
    assertEquals(List.of("2016 30000 current"), revenue(two));
    assertEquals(List.of(), firm(one).merges());
    assertEquals(List.of(), new RegistryCheck(registry).run().problems());
  }

  @Test
  void theOtherFirmsFigureChosenSinceGoesBackWithIt() {
    merges.merge(LI, one, two, Set.of());
    Conflicts conflicts = new Conflicts(registry);
    conflicts.use(LI, List.of(conflicts.page(0, 1).getFirst().id()));
    merges.takeApart(LI, firm(one).merges().getFirst().id());
    assertEquals(List.of("2015 10000 current", "2016 20000 current"), revenue(one));
    assertEquals(List.of("2016 30000 current"), revenue(two));
  }

  @Test
  void ctrlZTakesAMergeBackAtOnce() {
    merges.merge(LI, one, two, Set.of(FirmField.NAME, FirmField.CREDIT_CODE));
    assertEquals("云上计算有限公司", firm(one).facts().name());
    assertEquals(List.of("as_given 黔山数据有限公司"), names(one));
    HandUndo.Undone undone = new HandUndo(registry).newest(LI).orElseThrow();
    assertEquals("merge", undone.first().table());
    assertEquals("黔山数据有限公司", firm(one).facts().name());
    assertEquals(TWO, firm(two).facts().creditCode());
    assertEquals(List.of("2016 30000 current"), revenue(two));
    assertEquals(two, id("云上计算有限公司"));
  }

  @Test
  void anImportIsUndoneAfterAMergeAndTheMergeIsTakenApartAfterThat() {
    merges.merge(LI, one, two, Set.of());
    importing.undo(1, "wang");
    assertEquals(List.of(), revenue(one));
    Parted parted = merges.takeApart(LI, firm(one).merges().getFirst().id());
    assertEquals(1, parted.left());
    assertEquals("云上计算有限公司", firm(two).facts().name());
  }

  @Test
  void aMergeWithItselfAndOneTakenApartTwiceAreRefused() {
    assertEquals(
        "merge.same",
        assertThrows(RefusedException.class, () -> merges.merge(LI, one, one, Set.of())).code());
    merges.merge(LI, one, two, Set.of());
    long merge = firm(one).merges().getFirst().id();
    merges.takeApart(LI, merge);
    assertEquals(
        "merge.gone",
        assertThrows(RefusedException.class, () -> merges.takeApart(LI, merge)).code());
  }

  /** Both have owners of their own, 60 % and 51 %; and the one owns the other by way of a third. */
  @Test
  void ownersThatCannotBePutTogetherAreRefusedAndNothingChanges() {
    StakeEdits stakes = new StakeEdits(registry);
    stakes.addWithOwner(LI, "甲公司", one, new TypedStake(StakeKind.SHARE, "60", "", ""));
    long second =
        stakes.addWithOwner(LI, "乙公司", two, new TypedStake(StakeKind.SHARE, "51", "", ""));
    RefusedException over =
        assertThrows(RefusedException.class, () -> merges.merge(LI, one, two, Set.of()));
    assertEquals("stake.over.always", over.code());
    assertEquals(
        "黔山数据有限公司 的股权合计 111%，超过 100%：甲公司 60% + 乙公司 51%。", new Messages(Language.ZH).refusal(over));
    assertEquals("云上计算有限公司", firm(two).facts().name());
    assertEquals(1, firm(two).owners().size());

    stakes.remove(LI, second);
    long third = stakes.addWithOwner(LI, "丙公司", two, new TypedStake(StakeKind.SHARE, "10", "", ""));
    stakes.add(LI, one, id("丙公司"), new TypedStake(StakeKind.SHARE, "10", "", ""));
    RefusedException circle =
        assertThrows(RefusedException.class, () -> merges.merge(LI, one, two, Set.of()));
    assertEquals("stake.cycle", circle.code());
    new FirmEdits(registry).change(LI, one, FirmField.NAME_EN, "Qianshan Data");
    circle = assertThrows(RefusedException.class, () -> merges.merge(LI, one, two, Set.of()));
    assertTrue(new Messages(Language.ZH).refusal(circle).contains("丙公司 → 黔山数据有限公司 → 丙公司"));
    assertTrue(new Messages(Language.EN).refusal(circle).endsWith(": 丙公司 → Qianshan Data → 丙公司."));
    stakes.remove(LI, third);
    merges.merge(LI, one, two, Set.of());
    assertEquals(
        List.of("甲公司"), firm(one).owners().stream().map(o -> o.otherName().name()).toList());
  }
}
