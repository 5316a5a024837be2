package guian.registry.report.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.Nature;
import guian.registry.model.RefusedException;
import guian.registry.report.LivedIn;
import guian.registry.report.changes.FigureChange;
import guian.registry.report.changes.Reason;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.figures.Aspect;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.words.ChangeWords;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.firm.FirmField;
import guian.registry.store.history.HandUndo;
import guian.registry.store.history.PastRegistry;
import guian.registry.store.report.LaterSteps;
import guian.registry.store.report.ReportQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was issued stays, what changed since is told, and the past can be asked. */
class EditionsTest {
  private static final Author LI = Author.manual("li");
  private static final Runnable GO_ON = () -> {};

  /** The firms' parts of a change of these add up to it. */
  private static final Set<Aspect> ADDED_UP =
      Set.of(Aspect.VALUE, Aspect.COMPARED_FIRMS, Aspect.COMPARED_VALUE, Aspect.BASE);

  @TempDir Path folder;

  private static Issuing issuing(LivedIn lived) {
    return new Issuing(lived.registry, Industries.load());
  }

  private static QuarterlyReport report(Registry registry) {
    return new QuarterlyReports(new ReportQueries(registry), Industries.load()).of(LivedIn.HALF);
  }

  private static BigDecimal revenue(Registry registry) {
    return report(registry).figure("revenue.total.ytd").value();
  }

  @Test
  void anEditionIsPrintedAgainByteForByteAfterManyChanges() throws Exception {
    try (LivedIn lived = new LivedIn(folder)) {
      assertEquals(1, issuing(lived).issue(LI, LivedIn.HALF, GO_ON));
      Issuing.Issued first = issuing(lived).issued(LivedIn.HALF, 1, Language.ZH);
      byte[] bytes = first.pdf().bytes();
      Random random = new Random(7);
      for (int i = 0; i < 12; i++) {
        lived.anything(random);
      }
      lived.days.set("2021-03-01T00:00:00Z");
      assertEquals(2, issuing(lived).issue(LI, LivedIn.HALF, GO_ON));
      Issuing.Issued again = issuing(lived).issued(LivedIn.HALF, 1, Language.ZH);
      assertArrayEquals(bytes, again.pdf().bytes());
      assertEquals(first.figures(), again.figures());
      assertEquals(
          again.row().sha256(),
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
      assertEquals(Instant.parse("2017-07-18T04:00:00Z"), again.row().issuedAt());
      Issuing.Issued second = issuing(lived).issued(LivedIn.HALF, 2, Language.ZH);
      assertNotEquals(first.row().sha256(), second.row().sha256());
      assertEquals(4, issuing(lived).of(LivedIn.HALF).size(), "two editions in two languages");
    }
  }

  @Test
  void issuingIsNoEditThatIsTakenBack() {
    try (LivedIn lived = new LivedIn(folder)) {
      issuing(lived).issue(LI, LivedIn.HALF, GO_ON);
      assertEquals(Optional.empty(), new HandUndo(lived.registry).newest(LI));
      assertEquals(2, issuing(lived).of(LivedIn.HALF).size());
      String step = "select by || ' ' || via from step where id in (select step_id from change";
      assertEquals(
          "li manual",
          lived.registry.read(db ->
              db.fetch(step + " where table_name = 'edition')").getFirst().get(0, String.class)));
      RefusedException e =
          assertThrows(
              RefusedException.class, () -> issuing(lived).issued(LivedIn.HALF, 2, Language.ZH));
      assertEquals("report.edition", e.code());
    }
  }

  @Test
  void whatChangesMeanwhileStopsTheIssue() {
    try (LivedIn lived = new LivedIn(folder)) {
      Runnable meddling = () -> lived.set(lived.firm(3), FirmField.NOTE, "x" + Math.random());
      RefusedException e =
          assertThrows(
              RefusedException.class, () -> issuing(lived).issue(LI, LivedIn.HALF, meddling));
      assertEquals("report.changed", e.code());
      assertEquals(List.of(), issuing(lived).of(LivedIn.HALF));
    }
  }

  @Test
  void eachCauseOfADifferenceIsNamedWithItsShare() {
    try (LivedIn lived = new LivedIn(folder)) {
      long firm = lived.firm(1);
      lived.value(firm, Indicator.REVENUE, "2017Q2C", Nature.ACTUAL, "10000000");
      lived.imports(List.of("新来的甲有限公司\t200"));
      long other = lived.newest();
      BigDecimal before = revenue(lived.registry);
      lived.freeze();
      lived.days.set("2017-07-26T04:00:00Z");
      lived.value(firm, Indicator.REVENUE, "2017Q2C", Nature.ACTUAL, "25000000");
      long first = lived.imports(List.of(lived.name(other) + "\t" + 500));
      lived.undo(lived.imports(List.of(lived.name(other) + "\t" + 900)));
      lived.set(other, FirmField.NOTE, "no figure");
      FigureChange change = changes(lived).get("revenue.total.ytd");
      assertEquals(0, change.before().compareTo(before));
      // 15 million by hand; 2 million became 5 million by the import; 9 million came and went.
      assertEquals(
          0, change.after().compareTo(before.add(new BigDecimal(18_000_000))), change::toString);
      List<FigureChange.Cause> causes = change.causes();
      assertEquals(
          List.of(Reason.REVISION, Reason.IMPORT),
          causes.stream().map(FigureChange.Cause::reason).toList());
      assertEquals(first, causes.get(1).step().importId());
      assertEquals("补报2", causes.get(1).step().file());
      assertEquals(
          new FigureChange.Part(other, lived.name(other), new BigDecimal("3000000.00"), "B2"),
          causes.get(1).parts().getFirst());
      assertEquals(new BigDecimal("15000000.00"), causes.get(0).parts().getFirst().difference());
      assertTrue(change.isAccountedFor());
    }
  }

  @Test
  void aTargetSetSinceIsToldWithWhoSetIt() {
    try (LivedIn lived = new LivedIn(folder)) {
      lived.freeze();
      lived.target("revenue", 900_000_000_000L);
      FigureChange change = changes(lived).get("revenue.total.ytd target");
      assertNull(change.before());
      assertEquals(0, change.after().compareTo(new BigDecimal("9000000000")));
      assertEquals(Reason.TARGET, change.causes().getFirst().reason());
      assertEquals(List.of(), change.causes().getFirst().parts());
      assertTrue(change.isAccountedFor());
      ChangeWords words = new ChangeWords(new Messages(Language.ZH));
      assertEquals("营业收入年度目标", words.label(change));
      assertEquals("调整年度目标（li，2017-07-18）", words.cause(change, change.causes().getFirst()));
      FigureChange done = changes(lived).get("revenue.total.ytd done");
      assertNull(done.before());
      assertEquals("营业收入完成年度目标", words.label(done));
      assertEquals("%", words.unit(done));
      assertTrue(done.isAccountedFor());
      assertEquals(2, changes(lived).size(), "and nothing else changed");
    }
  }

  private static Map<String, FigureChange> changes(LivedIn lived) {
    Map<String, FigureChange> changes = new TreeMap<>();
    for (FigureChange change : issuing(lived).changes(LivedIn.HALF, GO_ON).figures()) {
      changes.put(change.id() + suffix(change.aspect()), change);
    }
    return changes;
  }

  private static String suffix(Aspect aspect) {
    return switch (aspect) {
      case VALUE -> "";
      case GROWTH -> "%";
      default -> " " + aspect.code();
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void allOfEveryChangeIsAccountedFor(long seed) {
    try (LivedIn lived = new LivedIn(folder)) {
      Random random = new Random(seed);
      lived.anything(random);
      QuarterlyReport before = report(lived.registry);
      lived.freeze();
      for (int i = 0; i < 12; i++) {
        lived.anything(random);
      }
      QuarterlyReport after = report(lived.registry);
      Map<String, FigureChange> changes = changes(lived);
      for (Figure figure : after.figures()) {
        for (Aspect aspect : Aspect.values()) {
          BigDecimal was = MainTable.number(before.figure(figure.id()), aspect);
          BigDecimal is = MainTable.number(figure, aspect);
          FigureChange change = changes.get(figure.id() + suffix(aspect));
          assertEquals(same(was, is), change == null, figure.id() + suffix(aspect));
          if (change != null && was != null && is != null) {
            assertEquals(0, change.difference().compareTo(is.subtract(was)));
            if (ADDED_UP.contains(aspect)) {
              sums(change);
            }
          }
        }
      }
      assertTrue(changes.size() > 3);
      assertTrue(changes.values().stream().allMatch(FigureChange::isAccountedFor));
    }
  }

  // Of a value, the parts of the firms add up to the cause, and the causes to the difference.
  private static void sums(FigureChange change) {
    BigDecimal whole = BigDecimal.ZERO;
    for (FigureChange.Cause cause : change.causes()) {
      BigDecimal parts =
          cause.parts().stream()
              .map(FigureChange.Part::difference)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(0, parts.compareTo(cause.after().subtract(cause.before())), cause::toString);
      whole = whole.add(parts);
    }
    assertEquals(0, whole.compareTo(change.difference()), change::toString);
  }

  @Test
  void aReportOfAnEarlierDaySaysWhatWasKnownThen() throws IOException {
    try (LivedIn lived = new LivedIn(folder)) {
      BigDecimal then = revenue(lived.registry);
      int firms = report(lived.registry).firms().size();
      long last = new LaterSteps(lived.registry).lastBefore(Instant.parse("2017-07-19T00:00:00Z"));
      lived.days.set("2017-07-20T03:00:00Z");
      lived.imports(List.of("新来的有限公司\t700"));
      lived.value(lived.firm(1), Indicator.REVENUE, "2017Q2C", Nature.ACTUAL, null);
      lived.set(lived.firm(2), FirmField.NAME, "改了名的有限公司");
      assertNotEquals(then, revenue(lived.registry));
      try (PastRegistry past = PastRegistry.of(lived.registry)) {
        past.backTo(last);
        assertEquals(then, revenue(past.registry()));
        assertEquals(firms, report(past.registry()).firms().size());
      }
    }
  }

  @Test
  void theFiguresOfAMergeAndOfItsPartingAreAccountedFor() {
    try (LivedIn lived = new LivedIn(folder)) {
      long kept = lived.firm(3);
      long gone = lived.firm(6);
      lived.value(kept, Indicator.REVENUE, "2017Q2C", Nature.ACTUAL, "10000000");
      lived.value(gone, Indicator.REVENUE, "2017Q2C", Nature.ACTUAL, "4000000");
      lived.freeze();
      BigDecimal apart = revenue(lived.registry);
      lived.merge(kept, gone);
      // Both reported: the kept firm's value is in use, the other's stands beside it.
      assertEquals(0, revenue(lived.registry).compareTo(apart.subtract(new BigDecimal(4_000_000))));
      FigureChange change = changes(lived).get("revenue.total.ytd");
      assertEquals(new BigDecimal("-4000000.00"), change.difference());
      assertTrue(change.isAccountedFor());
      sums(change);
      lived.part();
      assertEquals(Map.of(), changes(lived));
    }
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }
}
