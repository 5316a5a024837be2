package guian.registry.store.firm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.NameKind;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One firm by what a person types. */
class FirmFinderTest {
  private static final String CODE = "91520900PDY0090144";

  @TempDir Path folder;
  private Registry registry;
  private FirmFinder finder;
  private long cloud;
  private long chips;

  @BeforeEach
  void fill() {
    registry = TestRegistry.open(folder);
    finder = new FirmFinder(registry);
    cloud = new FirmEdits(registry).create(TestRegistry.LI, "贵州白山云科技有限公司", CODE);
    chips = TestRegistry.firm(registry, "虚构芯片（贵安）有限公司");
    TestRegistry.firm(registry, "虚构云仓（贵安）有限公司");
  }

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void aCodeAnIdAndANameMeanTheirFirm() {
    assertEquals(cloud, finder.find(CODE));
    assertEquals(cloud, finder.find(" 91520900pdy0090144 "));
    assertEquals(chips, finder.find(Long.toString(chips)));
    assertEquals(chips, finder.find("虚构芯片(贵安)有限责任公司"));
  }

  @Test
  void aNameWrittenExactlySoGoesBeforeOneOfOtherBrackets() throws SQLException {
    long wide = TestRegistry.firm(registry, "甲二（贵安）科技有限公司");
    long narrow = TestRegistry.firm(registry, "乙");
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("registry.guian"));
        Statement statement = other.createStatement()) {
      statement.execute(
          "update firm set name = '甲二(贵安)科技有限公司', name_key = (select name_key from firm where"
              + " id = "
              + wide
              + ") where id = "
              + narrow);
    }
    assertEquals(wide, finder.find("甲二（贵安）科技有限公司"));
    assertEquals(narrow, finder.find("甲二(贵安)科技有限公司"));
    assertThrows(RefusedException.class, () -> finder.find("甲二 贵安 科技有限公司"));
  }

  @Test
  void aShortNameMeansItsFirmAlsoWhereItIsPartOfOthers() {
    new FirmEdits(registry).addName(TestRegistry.LI, chips, NameKind.SHORT, "云");
    assertEquals(chips, finder.find("云"));
  }

  @Test
  void aPartOfOneNameOnlyMeansThatFirm() {
    assertEquals(cloud, finder.find("白山云"));
  }

  @Test
  void aPartOfSeveralNamesIsRefusedWithThem() {
    RefusedException refused = assertThrows(RefusedException.class, () -> finder.find("虚构"));
    assertEquals("firm.ambiguous", refused.code());
    String candidates = refused.arguments().get(1).toString();
    assertTrue(candidates.contains("虚构芯片（贵安）有限公司 ID " + chips), candidates);
    assertTrue(candidates.contains("虚构云仓"), candidates);
  }

  @Test
  void whatNoFirmIsCalledIsRefused() {
    for (String text : new String[] {"没有这家", "4711", "%", "", "'"}) {
      RefusedException refused = assertThrows(RefusedException.class, () -> finder.find(text));
      assertEquals("firm.unknown", refused.code(), text);
    }
  }
}
