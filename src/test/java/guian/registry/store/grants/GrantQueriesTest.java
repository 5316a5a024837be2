package guian.registry.store.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.Amount;
import guian.registry.model.GrantStatus;
import guian.registry.model.PartialDate;
import guian.registry.model.Via;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.ledger.LedgerRow;
import guian.registry.store.ledger.LedgerWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of grants on 18 July 2017: what is paid, what is due, and what is asked back. */
class GrantQueriesTest {
  @TempDir Path folder;
  private Registry registry;
  private GrantQueries grants;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    new LedgerWriter(registry).fill(new Author("li", Via.EXAMPLE, null), GrantQueriesTest::ledger);
    grants = new GrantQueries(registry);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private static void ledger(Consumer<LedgerRow> out) {
    out.accept(new LedgerRow.Source(1, "invented", "扶持台账", null));
    firm(out, 1, "甲样有限公司");
    firm(out, 2, "乙样有限公司");
    out.accept(new LedgerRow.Policy(1, "研发办法", "示例发〔2015〕3号", "第五条", "研发", null, null));
    out.accept(new LedgerRow.Policy(2, "租金办法", null, null, "租金", null, null));
    out.accept(new LedgerRow.Policy(3, "无人申报", null, null, null, null, null));
    grant(out, 1, 1, 1, "2015-03-02", 100_00L, GrantStatus.PARTLY_PAID);
    part(out, 1, 1, "2015-06-01", 40_00, 40_00L);
    part(out, 1, 2, "2016-06-01", 30_00, null);
    part(out, 1, 3, "2018-06-01", 30_00, null);
    grant(out, 2, 1, 2, "2016-09-09", 50_00L, GrantStatus.CLAWING_BACK);
    part(out, 2, 1, "2016-12-01", 20_00, 20_00L);
    part(out, 2, 2, "2017-06-01", 30_00, null);
    out.accept(new LedgerRow.Clawback(2, new PartialDate(2017, 5, 1), 20_00, "迁出", null, null));
    grant(out, 3, 2, 2, "2017-05-05", null, GrantStatus.APPLIED);
  }

  private static void firm(Consumer<LedgerRow> out, long id, String name) {
    out.accept(
        new LedgerRow.Firm(
            id,
            true,
            name,
            null,
            null,
            LedgerRow.Standings.UNKNOWN,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            1));
  }

  private static void grant(
      Consumer<LedgerRow> out,
      long id,
      long firm,
      long policy,
      String applied,
      @Nullable Long fen,
      GrantStatus status) {
    out.accept(
        new LedgerRow.Grant(
            id, firm, policy, "补助", "基数×比例", "第1批", "区", date(applied), null, fen, status, 1));
  }

  private static PartialDate date(String iso) {
    return PartialDate.parse(iso).orElseThrow();
  }

  private static void part(
      Consumer<LedgerRow> out, long grant, long number, String due, long fen, @Nullable Long paid) {
    out.accept(
        new LedgerRow.Instalment(
            grant, number, date(due), fen, paid == null ? null : date(due), paid));
  }

  private List<Long> ids(GrantFilter filter, GrantSort sort) {
    return grants.page(filter, sort, 0, 10).stream().map(GrantRow::id).toList();
  }

  private static Amount yuan(long fen) {
    return new Amount(fen, Amount.CNY);
  }

  @Test
  void dueIsWhatIsPastItsDayAndStillOwed() {
    GrantRow first = grants.file(1).orElseThrow().row();
    assertEquals(yuan(40_00), first.paid());
    assertEquals(yuan(30_00), first.due());
    assertEquals(null, first.clawedBack());
    GrantRow second = grants.file(2).orElseThrow().row();
    assertEquals(null, second.due());
    assertEquals(yuan(20_00), second.clawedBack());
    GrantRow third = grants.file(3).orElseThrow().row();
    assertEquals(null, third.approved());
    assertEquals(null, third.paid());
  }

  @Test
  void sumsFollowTheFilterAndStatusesItsOtherConditions() {
    GrantSummary all = grants.summary(GrantFilter.ALL);
    assertEquals(
        new GrantSummary(
            3,
            2,
            yuan(150_00),
            yuan(60_00),
            yuan(30_00),
            yuan(20_00),
            Map.of(
                GrantStatus.PARTLY_PAID,
                1L,
                GrantStatus.CLAWING_BACK,
                1L,
                GrantStatus.APPLIED,
                1L)),
        all);
    GrantSummary some =
        grants.summary(
            GrantFilter.ALL.withPolicy(2L).withStatuses(Set.of(GrantStatus.CLAWING_BACK)));
    assertEquals(1, some.grants());
    assertEquals(yuan(50_00), some.approved());
    assertEquals(Set.of(GrantStatus.CLAWING_BACK, GrantStatus.APPLIED), some.statuses().keySet());
  }

  @Test
  void searchIsByNameAndInitials() {
    assertEquals(List.of(3L), ids(GrantFilter.ALL.withSearch("乙样"), GrantSort.USUAL));
    assertEquals(List.of(1L, 2L), ids(GrantFilter.ALL.withSearch("jyyxgs"), GrantSort.USUAL));
    assertEquals(List.of(), ids(GrantFilter.ALL.withSearch("100%"), GrantSort.USUAL));
  }

  @Test
  void ordersPutEmptiesLast() {
    assertEquals(List.of(1L, 3L, 2L), ids(GrantFilter.ALL, GrantSort.USUAL));
    assertEquals(
        List.of(3L, 2L, 1L), ids(GrantFilter.ALL, new GrantSort(GrantSort.Column.APPLIED, true)));
    assertEquals(
        List.of(2L, 1L, 3L), ids(GrantFilter.ALL, new GrantSort(GrantSort.Column.APPROVED, false)));
    assertEquals(
        List.of(1L, 2L, 3L), ids(GrantFilter.ALL, new GrantSort(GrantSort.Column.PAID, true)));
    assertEquals(
        List.of(3L, 1L, 2L), ids(GrantFilter.ALL, new GrantSort(GrantSort.Column.STATUS, false)));
  }

  @Test
  void policiesAreCounted() {
    assertEquals(
        List.of("租金办法 2", "研发办法 1", "无人申报 0"),
        grants.policies().stream().map(p -> p.name() + " " + p.grants()).toList());
  }

  @Test
  void aGrantWhole() {
    GrantFile file = grants.file(2).orElseThrow();
    assertEquals(2, file.instalments().size());
    assertEquals("迁出", file.clawbacks().get(0).reason());
    assertEquals("扶持台账", file.source());
    assertEquals("基数×比例", file.terms().basis());
    assertEquals("示例发〔2015〕3号", grants.file(1).orElseThrow().policy().documentNumber());
    assertEquals(true, grants.file(99).isEmpty());
  }
}
