package guian.registry.store.claims;

import static guian.registry.store.TestRegistry.LI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Amount;
import guian.registry.model.Claim;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.history.HandUndo;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimEditsTest {
  @TempDir Path folder;
  private Registry registry;
  private ClaimEdits edits;
  private ClaimQueries queries;
  private long firm;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    edits = new ClaimEdits(registry);
    queries = new ClaimQueries(registry);
    firm = TestRegistry.firm(registry, "白山云");
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private static TypedClaim claim(@Nullable String multiple, @Nullable String target) {
    return claim("三倍", "2016", multiple, "2017", target);
  }

  private static TypedClaim claim(
      String said,
      @Nullable String base,
      @Nullable String multiple,
      String target,
      @Nullable String amount) {
    return new TypedClaim(
        "revenue",
        said,
        " 公司 ",
        new PartialDate(2017, 5, 0),
        base == null ? null : Period.parse(base).orElseThrow(),
        null,
        multiple == null ? null : new BigDecimal(multiple),
        Period.parse(target).orElseThrow(),
        amount == null ? null : Amount.of(new BigDecimal(amount), "CNY"));
  }

  @Test
  void aClaimIsAddedChangedAndRemovedAndEachIsTakenBack() {
    long id = edits.add(LI, firm, claim("3", null));
    Claim added = queries.claim(id).orElseThrow();
    assertEquals("三倍", added.said());
    assertEquals("公司", added.saidBy());
    assertEquals("2017-05", added.saidOn().iso());
    assertEquals(0, added.multiple().compareTo(new BigDecimal("3")));
    assertTrue(edits.change(LI, id, claim(null, "600000000")));
    assertFalse(edits.change(LI, id, claim(null, "600000000")), "nothing differs");
    assertEquals("600000000", queries.claim(id).orElseThrow().targetAmount().plain());
    assertTrue(edits.remove(LI, id));
    assertFalse(edits.remove(LI, id));
    assertEquals(List.of(), queries.all());
    HandUndo undo = new HandUndo(registry);
    undo.newest(LI).orElseThrow();
    assertEquals("600000000", queries.claim(id).orElseThrow().targetAmount().plain());
    undo.newest(LI).orElseThrow();
    assertEquals(added, queries.claim(id).orElseThrow());
    undo.newest(LI).orElseThrow();
    assertTrue(queries.claim(id).isEmpty());
  }

  @Test
  void whatIsNoClaimIsRefusedAndChangesNothing() {
    assertRefused("claim.said", claim(" ", "2016", "3", "2017", null));
    assertRefused("claim.target", claim(null, null));
    assertRefused("claim.target", claim("3", "1"));
    assertRefused("claim.multiple", claim("0", null));
    assertRefused("claim.multiple", claim("1.005", null));
    assertRefused("claim.multiple", claim("10000.01", null));
    assertRefused("claim.base", claim("三倍", null, "3", "2017", null));
    assertRefused("claim.periods", claim("三倍", "2017", "3", "2017", null));
    assertRefused("claim.periods", claim("三倍", "2017Q2C", "3", "2017Q1C", null));
    assertEquals(List.of(), queries.all());
    long id = edits.add(LI, firm, claim("三倍", null, null, "2017", "5"));
    assertEquals(1, queries.all().size());
    assertEquals(
        "claim.gone",
        assertThrows(RefusedException.class, () -> edits.change(LI, id + 1, claim("3", null)))
            .code());
    assertEquals(
        "firm.gone",
        assertThrows(RefusedException.class, () -> edits.add(LI, 99, claim("3", null))).code());
  }

  private void assertRefused(String code, TypedClaim typed) {
    assertEquals(
        code, assertThrows(RefusedException.class, () -> edits.add(LI, firm, typed)).code());
  }
}
