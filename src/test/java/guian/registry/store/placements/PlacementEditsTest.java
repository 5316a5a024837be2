package guian.registry.store.placements;

import static guian.registry.store.TestRegistry.LI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.firm.FirmFile.Placement;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.history.HandUndo;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts for universities entered by hand. */
class PlacementEditsTest {
  private static final String ONE = "贵州大学";
  private static final String OTHER = "贵州民族大学";

  @TempDir Path folder;
  private Registry registry;
  private PlacementEdits edits;
  private long firm;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    edits = new PlacementEdits(registry);
    firm = TestRegistry.firm(registry, "甲有限公司");
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private List<Placement> posts() {
    return new FirmFileQueries(registry).file(firm).orElseThrow().placements();
  }

  private static TypedPlacement typed(List<String> universities, String posts) {
    return new TypedPlacement(universities, " 测试实习 ", posts, "2017-03", "2017");
  }

  @Test
  void postsAreOneUniversitysOrSharedOrAnyones() {
    edits.add(LI, firm, typed(List.of(ONE), "１２个"));
    edits.add(LI, firm, typed(List.of(OTHER, ONE), "3"));
    edits.add(LI, firm, typed(List.of(), "0"));
    assertEquals(
        List.of(
            "[贵州大学] 测试实习 12 2017-03 2017",
            "[贵州民族大学, 贵州大学] 测试实习 3 2017-03 2017",
            "[] 测试实习 0 2017-03 2017"),
        posts().stream().map(PlacementEditsTest::line).toList());
  }

  private static String line(Placement p) {
    return p.universities()
        + " "
        + p.title()
        + " "
        + p.posts()
        + " "
        + (p.starts() == null ? null : p.starts().iso())
        + " "
        + (p.ends() == null ? null : p.ends().iso());
  }

  @Test
  void whosePostsTheyAreChangesAndComesBack() {
    long id = edits.add(LI, firm, typed(List.of(ONE), "12"));
    assertFalse(edits.change(LI, id, typed(List.of(ONE), "12")));
    List<Placement> alone = posts();
    assertTrue(edits.change(LI, id, typed(List.of(ONE, OTHER), "12")));
    List<Placement> shared = posts();
    assertEquals(List.of(ONE, OTHER), shared.getFirst().universities());
    assertTrue(edits.change(LI, id, typed(List.of(OTHER), "7")));
    assertEquals("[贵州民族大学] 测试实习 7 2017-03 2017", line(posts().getFirst()));
    HandUndo undo = new HandUndo(registry);
    undo.newest(LI).orElseThrow();
    assertEquals(shared, posts());
    undo.newest(LI).orElseThrow();
    assertEquals(alone, posts());
    undo.again(LI).orElseThrow();
    assertEquals(shared, posts());
    edits.remove(LI, id);
    assertEquals(List.of(), posts());
    undo.newest(LI).orElseThrow();
    assertEquals(shared, posts());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2017, 2018, placement.posts",
    "-1, 2017, 2018, placement.posts",
    "1.5, 2017, 2018, placement.posts",
    "99999999, 2017, 2018, placement.posts",
    "1, 明年, 2018, placement.starts",
    "1, 2017, 2017-13, placement.ends",
    "1, 2017-03, 2017-02-28, placement.order",
    "1, 2017-03-02, 2017-03-01, placement.order"
  })
  void aBadEntryIsRefusedAndAddsNothing(String posts, String starts, String ends, String code) {
    TypedPlacement typed = new TypedPlacement(List.of(ONE), "", posts, starts, ends);
    assertEquals(
        code, assertThrows(RefusedException.class, () -> edits.add(LI, firm, typed)).code());
    assertEquals(List.of(), posts());
  }

  @Test
  void whatIsGoneIsSaidOrLeft() {
    long id = edits.add(LI, firm, typed(List.of(ONE), "12"));
    edits.remove(LI, id);
    edits.remove(LI, id);
    assertEquals(
        "placement.gone",
        assertThrows(RefusedException.class, () -> edits.change(LI, id, typed(List.of(), "1")))
            .code());
    assertEquals(
        "firm.gone",
        assertThrows(RefusedException.class, () -> edits.add(LI, 99, typed(List.of(), "1")))
            .code());
  }
}
