package guian.registry.store.grants;

import static guian.registry.store.TestRegistry.LI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.example.Example;
import guian.registry.model.Amount;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.grants.GrantField.Part;
import guian.registry.store.restoring.OldValues;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be of a grant is refused by hand, what is only odd is told; on 18 July 2017. */
class GrantFaultTest {
  private static final LocalDate DAY = LocalDate.of(2017, 7, 18);

  @TempDir Path folder;
  private Registry registry;
  private GrantEdits edits;
  private long grant;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    edits = new GrantEdits(registry);
    grant = edits.add(LI, TestRegistry.firm(registry, "甲有限公司"), "扶持办法");
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private List<String> faults() {
    GrantFile file = new GrantQueries(registry).file(grant).orElseThrow();
    return GrantFault.of(file, DAY).stream()
        .map(fault -> fault.kind().code() + " " + words(fault.arguments()))
        .toList();
  }

  private static String words(List<Object> arguments) {
    return arguments.stream()
        .map(each -> each instanceof Amount a ? a.plain() : each.toString())
        .collect(Collectors.joining(" "));
  }

  private void set(GrantField field, String text) {
    edits.change(LI, field, grant, text);
  }

  private long pay(String on, String yuan) {
    return edits.addPart(
        LI, grant, Part.INSTALMENT, Map.of(GrantField.PAID_ON, on, GrantField.PAID, yuan));
  }

  private long ask(String on, String yuan) {
    return edits.addPart(
        LI, grant, Part.CLAWBACK, Map.of(GrantField.DECIDED_ON, on, GrantField.ASKED, yuan));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-07-20, grant.future",
    "2017-08, grant.future",
    "2018, grant.future",
    "2017-07-18, ",
    "2017-07, ",
    "2017, "
  })
  void aDayThatIsStillToComeIsRefusedWhereItTellsWhatHappened(String date, String code) {
    List<Runnable> entries =
        List.of(
            () -> set(GrantField.APPLIED_ON, date),
            () -> set(GrantField.APPROVED_ON, date),
            () -> pay(date, "1000"),
            () -> ask(date, "10"));
    for (Runnable entry : entries) {
      if (code == null) {
        entry.run();
      } else {
        assertEquals(code, assertThrows(RefusedException.class, entry::run).code());
      }
    }
    if (code != null) {
      assertEquals(List.of(), faults());
    }
    edits.addPart(LI, grant, Part.INSTALMENT, Map.of(GrantField.DUE_ON, "2019-01"));
  }

  /** As far as both are known: 2017-03 may be before or after 2017, it is before 2017-04. */
  @Test
  void nothingIsApprovedBeforeItIsAppliedFor() {
    set(GrantField.APPLIED_ON, "2017");
    set(GrantField.APPROVED_ON, "2017-03");
    RefusedException refused =
        assertThrows(RefusedException.class, () -> set(GrantField.APPLIED_ON, "2017-04"));
    assertEquals("grant.order", refused.code());
    assertEquals(List.of("2017-03", "2017-04"), refused.arguments());
    set(GrantField.APPLIED_ON, "2017-03-02");
    assertEquals(List.of(), faults());
  }

  /** 30 + 20 paid, 50 asked back in two parts; not one fen more, nor a payment less. */
  @Test
  void noMoreIsAskedBackThanWasPaid() {
    set(GrantField.STATUS, "paid");
    pay("2016-05", "300000");
    long second = pay("2016-08", "200000");
    ask("2017-01", "300000");
    assertEquals(
        "grant.clawed",
        assertThrows(RefusedException.class, () -> ask("2017-02", "200000.01")).code());
    long rest = ask("2017-02", "200000");
    assertEquals(List.of(), faults());
    assertEquals(
        "grant.clawed",
        assertThrows(RefusedException.class, () -> edits.remove(LI, Part.INSTALMENT, second))
            .code());
    edits.change(LI, GrantField.RECEIVED, rest, "210000");
    assertEquals(List.of("received_over 210000 200000"), faults());
  }

  @Test
  void whatIsOnlyOddIsTakenAndTold() {
    set(GrantField.APPROVED, "1000000");
    set(GrantField.APPROVED_ON, "2017-03");
    pay("2017-02", "1200000");
    assertEquals(
        List.of("paid_over 1200000 1000000", "paid_first 2017-02 2017-03", "paid_status 1200000"),
        faults());
    set(GrantField.STATUS, "paid");
    set(GrantField.APPROVED, "1300000");
    set(GrantField.APPROVED_ON, "2017-01");
    assertEquals(List.of("paid_short 1200000 1300000"), faults());
    set(GrantField.APPROVED, "1200000");
    ask("2016-12", "10000");
    assertEquals(List.of("clawed_first 2016-12 2017-02"), faults());
  }

  @Test
  void moreDueThanApprovedAndNothingPaidIsTold() {
    set(GrantField.APPROVED, "100");
    edits.addPart(LI, grant, Part.INSTALMENT, Map.of(GrantField.DUE, "60"));
    edits.addPart(LI, grant, Part.INSTALMENT, Map.of(GrantField.DUE, "60"));
    ask("", "5000");
    assertEquals(List.of("due_over 120 100", "clawed_unpaid 5000"), faults());
  }

  /** What stood before a file's mistake was noticed bars no other entry. */
  @Test
  void aContradictionThatIsThereBarsNoOtherEntry() {
    registry.write(
        LI,
        step -> {
          var row =
              step.db()
                  .fetchSingle(
                      guian.registry.store.db.Tables.GRANT,
                      guian.registry.store.db.Tables.GRANT.ID.eq(grant));
          row.setAppliedOn("2017-05");
          row.setApprovedOn("2017-04");
          return step.update(row, row.getFirmId());
        });
    assertEquals(List.of("approved_first 2017-04 2017-05"), faults());
    set(GrantField.BATCH, "第一批");
    assertThrows(RefusedException.class, () -> set(GrantField.APPROVED_ON, "2017-03"));
    set(GrantField.APPROVED_ON, "2017-06");
    assertEquals(List.of(), faults());
  }

  @Test
  void anOldValueThatCannotBeIsNotBroughtBack() {
    set(GrantField.APPROVED_ON, "2017-02");
    set(GrantField.APPROVED_ON, "2017-05");
    set(GrantField.APPLIED_ON, "2017-04");
    long line =
        new guian.registry.store.firm.FirmFileQueries(registry)
            .file(1)
            .orElseThrow()
            .history()
            .get(1)
            .id();
    assertEquals(
        "grant.order",
        assertThrows(RefusedException.class, () -> new OldValues(registry).bringBack(LI, line))
            .code());
    assertEquals(
        "2017-05", new GrantQueries(registry).file(grant).orElseThrow().row().approvedOn().iso());
  }

  @Test
  void theExampleHasNone() {
    registry.close();
    registry = Registry.open(folder.resolve("example.guian"), registry.clock());
    Example.fill(registry, "li");
    GrantQueries queries = new GrantQueries(registry);
    List<GrantRow> all = queries.page(GrantFilter.ALL, GrantSort.USUAL, 0, 10_000);
    assertEquals(
        List.of(),
        all.stream()
            .flatMap(row -> GrantFault.of(queries.file(row.id()).orElseThrow(), DAY).stream())
            .toList());
  }
}
