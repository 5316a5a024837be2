package guian.registry.store.stakes;

import static guian.registry.store.TestRegistry.LI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.model.RefusedException;
import guian.registry.model.StakeKind;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.history.HandUndo;
import guian.registry.store.history.HistoryEntry;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editing who owns whom: the history keeps it, undo takes it back, what cannot be is refused. */
class StakeEditsTest {
  @TempDir Path folder;
  private Registry registry;
  private StakeEdits edits;
  private FirmFileQueries files;
  private long a;
  private long b;
  private long c;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    edits = new StakeEdits(registry);
    files = new FirmFileQueries(registry);
    a = TestRegistry.firm(registry, "甲控股有限公司");
    b = TestRegistry.firm(registry, "乙科技有限公司");
    c = TestRegistry.firm(registry, "丙软件有限公司");
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private static TypedStake share(@Nullable String percent) {
    return new TypedStake(StakeKind.SHARE, percent, null, null);
  }

  private List<String> owners(long firm) {
    FirmFile file = files.file(firm).orElseThrow();
    return file.owners().stream()
        .map(stake -> stake.otherName().name() + " " + stake.percent() + " " + stake.until())
        .toList();
  }

  private static String refusal(Language language, Runnable act) {
    return new Messages(language).refusal(assertThrows(RefusedException.class, act::run));
  }

  @Test
  void ownersAreAddedChangedRemovedAndEachIsTakenBack() {
    long stake = edits.add(LI, a, b, share("51%"));
    edits.change(LI, stake, new TypedStake(StakeKind.SHARE, "66.6667", "2015-08", null));
    assertEquals(List.of("甲控股有限公司 66.6667 null"), owners(b));
    edits.remove(LI, stake);
    assertEquals(List.of(), owners(b));
    undo();
    assertEquals(List.of("甲控股有限公司 66.6667 null"), owners(b));
    undo();
    assertEquals(List.of("甲控股有限公司 51.0000 null"), owners(b));
    undo();
    assertEquals(List.of(), owners(b));
    HistoryEntry newest = files.history(b, 0, 1).getFirst();
    assertEquals("甲控股有限公司", java.util.Objects.requireNonNull(newest.stake()).owner().name());
  }

  private void undo() {
    new HandUndo(registry).newest(LI).orElseThrow();
  }

  @Test
  void noChangeIsNoStep() {
    long stake = edits.add(LI, a, b, share("51"));
    assertFalse(edits.change(LI, stake, share(" 51.0000 ")));
  }

  @Test
  void tooMuchIsRefusedWithEachOwnerNamed() {
    edits.add(LI, a, c, new TypedStake(StakeKind.SHARE, "60", "2015", null));
    TypedStake more = new TypedStake(StakeKind.SHARE, "40.5", "2014", null);
    assertEquals(
        "自 2015-01-01 起，丙软件有限公司 的股权合计 100.5%，超过 100%：甲控股有限公司 60% + 乙科技有限公司 40.5%。",
        refusal(Language.ZH, () -> edits.add(LI, b, c, more)));
    assertEquals(List.of("甲控股有限公司 60.0000 null"), owners(c));
  }

  @Test
  void aCircleIsRefusedWithItsPathNamed() {
    edits.add(LI, a, b, share("51"));
    edits.add(LI, b, c, share(null));
    assertEquals(
        "这样会循环持股：丙软件有限公司 → 甲控股有限公司 → 乙科技有限公司 → 丙软件有限公司。",
        refusal(Language.ZH, () -> edits.add(LI, c, a, share("5"))));
    assertEquals(
        "The firms would own each other in a circle: 甲控股有限公司 → 甲控股有限公司.",
        refusal(Language.EN, () -> edits.add(LI, a, a, share("5"))));
  }

  @Test
  void anOwnerOutsideTheZoneIsMadeWithItsStakeOrNotAtAll() {
    edits.addWithOwner(LI, "深圳某某集团", b, share("30"));
    FirmFile.Stake stake = files.file(b).orElseThrow().owners().getFirst();
    assertFalse(files.file(stake.other()).orElseThrow().facts().resident());
    assertThrows(RefusedException.class, () -> edits.addWithOwner(LI, "上海某某集团", b, share("71")));
    assertEquals(List.of(), files.find("上海某某集团"));
  }

  @Test
  void whatIsTypedBadlyIsRefused() {
    for (String bad : List.of("0", "100.01", "-3", "abc", "1.23456", "1e1")) {
      assertEquals(
          "stake.percent",
          assertThrows(RefusedException.class, () -> edits.add(LI, a, b, share(bad))).code(),
          bad);
    }
    TypedStake from = new TypedStake(StakeKind.SHARE, "5", "2015-13", null);
    assertEquals(
        "stake.from", assertThrows(RefusedException.class, () -> edits.add(LI, a, b, from)).code());
    TypedStake branch = new TypedStake(StakeKind.HEAD_OFFICE, "5", null, null);
    assertEquals(
        "stake.percent.head",
        assertThrows(RefusedException.class, () -> edits.add(LI, a, b, branch)).code());
  }
}
