package guian.registry.report.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Industries;
import guian.registry.report.LivedIn;
import guian.registry.report.changes.CellChange;
import guian.registry.report.changes.Changes;
import guian.registry.report.changes.FigureChange;
import guian.registry.report.changes.Item;
import guian.registry.report.changes.ReportPart;
import guian.registry.report.changes.Shown;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.words.CellWords;
import guian.registry.report.words.ReportContent;
import guian.registry.store.report.ReportQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two editions print is compared cell by cell with what is listed as changed. */
class AllNumbersComparedTest {
  private static final ReportQuarter HALF = new ReportQuarter(2017, 2);
  private static final CellWords WORDS = new CellWords(new Messages(Language.ZH));

  @TempDir Path folder;

  private static ReportContent draft(LivedIn lived) {
    return ReportContent.draft(
        new QuarterlyReports(new ReportQueries(lived.registry), Industries.load()).of(HALF));
  }

  // The pages before and after are read cell by cell; what differs has to be among the changes.
  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void whatThePagesPrintOtherwiseIsWhatIsListed(long seed) throws Exception {
    try (LivedIn lived = new LivedIn(folder)) {
      Random random = new Random(seed);
      lived.anything(random);
      lived.freeze();
      Map<String, String> before = numbered(draft(lived));
      for (int i = 0; i < 14; i++) {
        lived.anything(random);
      }
      lived.paid(lived.firm(5), "新办法", 120_000);
      lived.posts(lived.firm(6), "示例大学甲", 3);
      Map<String, String> expected = differences(before, numbered(draft(lived)));
      Changes changes =
          new Issuing(lived.registry, Industries.load()).changes(LivedIn.HALF, () -> {});
      Map<String, String> listed = new TreeMap<>();
      for (CellChange change : changes.cells()) {
        String was = shown(change, change.before());
        String is = shown(change, change.after());
        if (!was.equals(is) && inTables(change)) {
          listed.put(key(change), was + " → " + is);
        }
      }
      assertEquals(expected, listed);
      assertTrue(expected.size() > 50, () -> "little changed: " + expected.size());
      for (String part : List.of("分政策兑现扶持资金|", "分高校新设实习岗位|")) {
        assertTrue(expected.keySet().stream().anyMatch(key -> key.startsWith(part)), part);
      }
      assertTrue(changes.isAccountedFor());
      assertTrue(changes.acts().stream().allMatch(act -> act.step() != null));
      changes.cells().forEach(AllNumbersComparedTest::sums);
    }
  }

  private static Map<String, String> differences(
      Map<String, String> before, Map<String, String> after) {
    Map<String, String> expected = new TreeMap<>();
    Set<String> all = new HashSet<>(before.keySet());
    all.addAll(after.keySet());
    for (String key : all) {
      String was = before.getOrDefault(key, "");
      String is = after.getOrDefault(key, "");
      if (!was.equals(is) && !key.startsWith("主要指标|")) {
        expected.put(key, was + " → " + is);
      }
    }
    return expected;
  }

  // The firms' parts of a group's change add up to each cause.
  private static void sums(CellChange change) {
    if (change.spot().part().isGroups() && change.spot().item() == Item.REVENUE) {
      for (CellChange.Cause cause : change.causes()) {
        BigDecimal parts =
            cause.parts().stream()
                .map(FigureChange.Part::difference)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, parts.compareTo(cause.difference()), cause::toString);
      }
    }
  }

  private static String shown(CellChange change, Shown shown) {
    String text = WORDS.shown(change, shown);
    // Where nobody is left out there is no line.
    boolean none = change.spot().isOthers() && text.equals("0");
    return none || text.equals("—") ? "" : text;
  }

  private static boolean inTables(CellChange change) {
    return switch (change.spot().part()) {
      case LEAD, TREND, PULLING, MOVERS, REPORTING, NOTES -> false;
      case LEADERS -> change.subject() != null;
      case CLAIMS -> change.spot().item() != Item.COUNT;
      default -> true;
    };
  }

  private static String key(CellChange change) {
    ReportPart part = change.spot().part();
    String row =
        change.subject() == null || part == ReportPart.CLAIMS
            ? WORDS.row(change)
            : Long.toString(change.subject().firm().id());
    return WORDS.part(part) + "|" + row + "|" + WORDS.item(change.spot());
  }

  // A firm may change its name meanwhile: its number stands instead.
  private static Map<String, String> numbered(ReportContent content) throws Exception {
    Map<String, String> firms = new HashMap<>();
    content
        .report()
        .firms()
        .forEach(row -> firms.put(row.firm().name(), Long.toString(row.firm().id())));
    content
        .report()
        .movers()
        .leavers()
        .forEach(row -> firms.put(row.firm().name(), Long.toString(row.firm().id())));
    Map<String, String> numbered = new HashMap<>();
    PrintedCells.of(content)
        .forEach((key, value) -> {
          List<String> parts = new ArrayList<>(List.of(key.split("\\|")));
          parts.set(1, firms.getOrDefault(parts.get(1), parts.get(1)));
          numbered.put(String.join("|", parts), value);
        });
    assertFalse(numbered.isEmpty());
    return numbered;
  }
}
