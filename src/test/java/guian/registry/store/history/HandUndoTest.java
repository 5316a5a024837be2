package guian.registry.store.history;

import static guian.registry.store.TestRegistry.LI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.Example;
import guian.registry.model.Amount;
import guian.registry.model.FirmName;
import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Settings;
import guian.registry.store.TestRegistry;
import guian.registry.store.data.Overview;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.FirmFileQueries;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+Z takes back a person's own work by hand, Ctrl+Y does it again; nothing else. */
class HandUndoTest {
  @TempDir Path folder;
  private Registry registry;
  private HandUndo undo;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    undo = new HandUndo(registry);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private String about(HandUndo.Undone undone) {
    StepRow.Change first = undone.first();
    FirmName firm = first.firm();
    return (firm == null ? null : firm.name()) + " " + first.table() + " " + first.field();
  }

  @Test
  void theNewestStepGoesFirstWhicheverFirmItWasAbout() {
    long first = TestRegistry.firm(registry, "甲有限公司");
    long second = TestRegistry.firm(registry, "乙有限公司");
    TestRegistry.set(registry, second, FirmField.PARK, "电子信息产业园");
    TestRegistry.set(registry, first, FirmField.ADDRESS, "贵安大道 1 号");
    TestRegistry.revenue(registry, second, "2016", "100");

    List<String> undone =
        java.util.stream.Stream.generate(() -> undo.newest(LI))
            .takeWhile(Optional::isPresent)
            .map(found -> about(found.get()))
            .toList();
    assertEquals(
        List.of(
            "乙有限公司 observation null",
            "甲有限公司 firm address",
            "乙有限公司 firm park",
            "乙有限公司 firm null",
            "甲有限公司 firm null"),
        undone);
    assertEquals(0, new Overview(registry).read().firms());
  }

  private void reopen() {
    registry.close();
    registry = TestRegistry.open(folder);
    undo = new HandUndo(registry);
  }

  private @Nullable String address(long firm) {
    return new FirmFileQueries(registry).file(firm).orElseThrow().facts().address();
  }

  @Test
  void anEarlierSessionsWorkIsTakenBackButNotTheExample() {
    Example.fill(registry, "li");
    TestRegistry.set(registry, 108, FirmField.ADDRESS, "贵安大道 1 号");
    reopen();
    assertTrue(about(undo.newest(LI).orElseThrow()).endsWith("firm address"));
    assertEquals(Optional.empty(), undo.newest(LI));
    assertEquals(412, new Overview(registry).read().firms());
    reopen();
    undo.again(LI).orElseThrow();
    assertEquals("贵安大道 1 号", address(108));
  }

  /** By hand: create, park, figure; back 3, again 2, back 1, again 2; the history has each step. */
  @Test
  void whatWasTakenBackIsDoneAgainInTurn() {
    long firm = TestRegistry.firm(registry, "甲有限公司");
    TestRegistry.set(registry, firm, FirmField.PARK, "大学城");
    TestRegistry.revenue(registry, firm, "2016", "100");
    for (int i = 0; i < 3; i++) {
      undo.newest(LI).orElseThrow();
    }
    assertEquals(0, new Overview(registry).read().firms());
    assertEquals("甲有限公司 firm null", about(undo.again(LI).orElseThrow()));
    assertEquals("甲有限公司 firm park", about(undo.again(LI).orElseThrow()));
    reopen();
    assertEquals("甲有限公司 firm park", about(undo.newest(LI).orElseThrow()));
    assertEquals("甲有限公司 firm park", about(undo.again(LI).orElseThrow()));
    assertEquals("甲有限公司 observation null", about(undo.again(LI).orElseThrow()));
    assertEquals(Optional.empty(), undo.again(LI));
    FirmFile file = new FirmFileQueries(registry).file(firm).orElseThrow();
    assertEquals("大学城", file.facts().park());
    assertEquals(
        new Amount(10_000, Amount.CNY), file.observations().getFirst().observation().amount());
    assertEquals(3 + 3 + 2 + 1 + 2, new StepQueries(registry).stepCount());
  }

  @Test
  void somethingDoneSinceEndsWhatCouldBeDoneAgain() {
    long firm = TestRegistry.firm(registry, "甲有限公司");
    TestRegistry.set(registry, firm, FirmField.PARK, "大学城");
    undo.newest(LI).orElseThrow();
    TestRegistry.set(registry, firm, FirmField.ADDRESS, "贵安大道 1 号");
    assertEquals(Optional.empty(), undo.again(LI));
  }

  @Test
  void whatAnotherPersonDidStays() {
    long firm = TestRegistry.firm(registry, "甲有限公司");
    new FirmEdits(registry).change(Author.manual("wang"), firm, FirmField.PARK, "大学城");
    assertEquals("甲有限公司 firm park", about(undo.newest(Author.manual("wang")).orElseThrow()));
    assertEquals(Optional.empty(), undo.again(LI));
    assertEquals("甲有限公司 firm null", about(undo.newest(LI).orElseThrow()));
    assertEquals("甲有限公司 firm null", about(undo.again(LI).orElseThrow()));
    assertEquals("甲有限公司 firm park", about(undo.again(Author.manual("wang")).orElseThrow()));
  }

  @Test
  void whatChangedOtherwiseSinceIsNotDoneAgain() {
    long firm = TestRegistry.firm(registry, "甲有限公司");
    TestRegistry.set(registry, firm, FirmField.PARK, "大学城");
    undo.newest(LI).orElseThrow();
    new FirmEdits(registry).change(Author.manual("wang"), firm, FirmField.PARK, "电子信息产业园");
    RefusedException refused = assertThrows(RefusedException.class, () -> undo.again(LI));
    assertEquals("undo.later", refused.code());
    assertEquals("电子信息产业园", new FirmFileQueries(registry).file(firm).orElseThrow().facts().park());
  }

  @Test
  void whatChangedNothingIsNoStepToTakeBack() {
    long firm = TestRegistry.firm(registry, "甲有限公司");
    TestRegistry.set(registry, firm, FirmField.PARK, "电子信息产业园");
    TestRegistry.set(registry, firm, FirmField.PARK, "电子信息产业园");
    assertEquals("甲有限公司 firm park", about(undo.newest(LI).orElseThrow()));
  }

  @Test
  void aSettingComesBackThoughItsTableHasNoId() {
    Settings settings = new Settings(registry);
    settings.set(LI, "zone.name", "贵安新区");
    settings.set(LI, "zone.name", "示例新区");
    assertEquals("null setting value", about(undo.newest(LI).orElseThrow()));
    assertEquals(Optional.of("贵安新区"), settings.get("zone.name"));
    assertEquals("null setting value", about(undo.newest(LI).orElseThrow()));
    assertEquals(Optional.empty(), settings.get("zone.name"));
  }

  @Test
  void aStepOnWhichALaterOneBuildsStaysTheNewest() {
    long firm = TestRegistry.firm(registry, "甲有限公司");
    TestRegistry.set(registry, firm, FirmField.PARK, "电子信息产业园");
    Author imported = new Author("li", guian.registry.model.Via.EXAMPLE, null);
    new FirmEdits(registry).change(imported, firm, FirmField.PARK, "大学城");
    RefusedException refused = assertThrows(RefusedException.class, () -> undo.newest(LI));
    assertEquals("undo.later", refused.code());
    assertEquals("大学城", new FirmFileQueries(registry).file(firm).orElseThrow().facts().park());
    new FirmEdits(registry).change(imported, firm, FirmField.PARK, "电子信息产业园");
    assertEquals("甲有限公司 firm park", about(undo.newest(LI).orElseThrow()));
  }
}
