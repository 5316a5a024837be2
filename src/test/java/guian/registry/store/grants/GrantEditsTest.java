package guian.registry.store.grants;

import static guian.registry.store.TestRegistry.LI;
import static guian.registry.store.db.Tables.GRANT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Amount;
import guian.registry.model.GrantStatus;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.grants.GrantField.Part;
import guian.registry.store.history.HandUndo;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grants, payments, promises and clawbacks entered by hand. */
class GrantEditsTest {
  @TempDir Path folder;
  private Registry registry;
  private GrantEdits edits;
  private long firm;
  private long grant;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    edits = new GrantEdits(registry);
    firm = TestRegistry.firm(registry, "甲有限公司");
    grant = edits.add(LI, firm, " 大数据产业扶持办法 ");
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private GrantFile file() {
    return new GrantQueries(registry).file(grant).orElseThrow();
  }

  private long pay(String dueOn, String due, String paidOn, String paid) {
    return edits.addPart(
        LI,
        grant,
        Part.INSTALMENT,
        Map.of(
            GrantField.DUE_ON, dueOn,
            GrantField.DUE, due,
            GrantField.PAID_ON, paidOn,
            GrantField.PAID, paid));
  }

  @Test
  void aGrantBeginsAsAppliedForUnderItsPolicy() {
    assertEquals(GrantStatus.APPLIED, file().row().status());
    assertEquals("大数据产业扶持办法", file().policy().name());
    edits.add(LI, firm, "大数据产业扶持办法");
    edits.add(LI, firm, "人才补贴办法");
    assertEquals(
        List.of("大数据产业扶持办法 2", "人才补贴办法 1"),
        new GrantQueries(registry)
            .policies().stream().map(p -> p.name() + " " + p.grants()).toList());
  }

  /** 200 万元 approved, 120 + 50.5 paid; on 18 July 2017 the second part is 30 − 0 overdue. */
  @Test
  void paymentsAddUpAndWhatIsOverdueShows() {
    edits.change(LI, GrantField.APPROVED, grant, "2000000");
    edits.change(LI, GrantField.STATUS, grant, "partly_paid");
    pay("2017-03", "1200000", "2017-03-20", "1200000");
    pay("2017-06-30", "300000", "", "");
    pay("", "", "2017-07-01", "505000");
    GrantRow row = file().row();
    assertEquals(new Amount(200_000_000, Amount.CNY), row.approved());
    assertEquals(new Amount(170_500_000, Amount.CNY), row.paid());
    assertEquals(new Amount(30_000_000, Amount.CNY), row.due());
    assertEquals(
        List.of(1L, 2L, 3L), file().instalments().stream().map(Instalment::sequence).toList());
  }

  @Test
  void aFieldIsEmptiedAndWhatStaysTheSameIsNoStep() {
    assertTrue(edits.change(LI, GrantField.BASIS, grant, "租金的 50%"));
    assertFalse(edits.change(LI, GrantField.BASIS, grant, " 租金的 50% "));
    assertTrue(edits.change(LI, GrantField.BASIS, grant, " "));
    assertEquals(null, file().terms().basis());
  }

  @Test
  void promisesAndClawbacksAreEnteredAndSettled() {
    long promise =
        edits.addPart(
            LI,
            grant,
            Part.COMMITMENT,
            Map.of(GrantField.SAID, "2017 年营业收入 5000 万元", GrantField.DUE_PERIOD, "2017"));
    edits.change(LI, GrantField.OUTCOME, promise, "missed");
    long clawback =
        edits.addPart(
            LI, grant, Part.CLAWBACK, Map.of(GrantField.ASKED, "80000", GrantField.REASON, "未达承诺"));
    edits.change(LI, GrantField.RECEIVED, clawback, "80000");
    edits.change(LI, GrantField.RECEIVED_ON, clawback, "2017-07");
    assertEquals("missed", file().commitments().getFirst().outcome());
    assertEquals("2017", file().commitments().getFirst().duePeriod());
    assertEquals(new Amount(8_000_000, Amount.CNY), file().clawbacks().getFirst().received());
    assertEquals(new Amount(8_000_000, Amount.CNY), file().row().clawedBack());
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVED, -1, grant.amount",
    "APPROVED, 1.005, grant.amount",
    "APPROVED, 多, grant.amount",
    "APPROVED, 1e30, grant.amount",
    "APPROVED_ON, 2017-13, grant.date",
    "STATUS, given, grant.status",
    "STATUS, '', grant.needed"
  })
  void aBadEntryIsRefusedAndChangesNothing(GrantField field, String typed, String code) {
    GrantFile before = file();
    assertEquals(
        code,
        assertThrows(RefusedException.class, () -> edits.change(LI, field, grant, typed)).code());
    assertEquals(before, file());
  }

  @Test
  void aRowOfNothingAndRowsOfWhatIsGoneAreRefused() {
    assertEquals(
        "grant.needed", assertThrows(RefusedException.class, () -> pay("", " ", "", "")).code());
    assertEquals(
        "grant.needed",
        assertThrows(
                RefusedException.class,
                () -> edits.addPart(LI, grant, Part.CLAWBACK, Map.of(GrantField.REASON, "迁出")))
            .code());
    edits.remove(LI, Part.GRANT, grant);
    assertEquals(
        "grant.gone", assertThrows(RefusedException.class, () -> pay("", "1", "", "")).code());
    assertEquals(
        "grant.gone",
        assertThrows(RefusedException.class, () -> edits.change(LI, GrantField.KIND, grant, "x"))
            .code());
    edits.remove(LI, Part.GRANT, grant);
    assertEquals(
        "grant.policy",
        assertThrows(RefusedException.class, () -> edits.add(LI, firm, " ")).code());
    assertEquals(
        "firm.gone", assertThrows(RefusedException.class, () -> edits.add(LI, 99, "办法")).code());
  }

  @Test
  void aGrantGoesWithAllThatBelongsToItAndComesBackWhole() {
    pay("2017-03", "1200000", "2017-03-20", "1200000");
    edits.addPart(LI, grant, Part.COMMITMENT, Map.of(GrantField.SAID, "新增就业 50 人"));
    edits.addPart(LI, grant, Part.CLAWBACK, Map.of(GrantField.ASKED, "80000"));
    GrantFile before = file();
    edits.remove(LI, Part.GRANT, grant);
    assertEquals(Optional.empty(), new GrantQueries(registry).file(grant));
    assertEquals(0, registry.read(db -> db.fetchCount(GRANT)).intValue());
    new HandUndo(registry).newest(LI).orElseThrow();
    assertEquals(before, file());
    new HandUndo(registry).again(LI).orElseThrow();
    assertEquals(Optional.empty(), new GrantQueries(registry).file(grant));
  }

  @Test
  void onePartGoesAndComesBack() {
    long part = pay("2017-03", "1200000", "", "");
    GrantFile before = file();
    edits.remove(LI, Part.INSTALMENT, part);
    assertEquals(List.of(), file().instalments());
    new HandUndo(registry).newest(LI).orElseThrow();
    assertEquals(before, file());
  }
}
