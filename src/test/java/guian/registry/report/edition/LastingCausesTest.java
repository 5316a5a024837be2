package guian.registry.report.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.Nature;
import guian.registry.report.LivedIn;
import guian.registry.report.changes.Changes;
import guian.registry.report.changes.FigureChange;
import guian.registry.report.changes.Item;
import guian.registry.report.changes.ReportPart;
import guian.registry.store.Author;
import guian.registry.store.firm.FirmField;
import guian.registry.store.history.HandUndo;
import guian.registry.store.report.LaterStep;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a number changed names the acts that made the lasting difference, and no others. */
class LastingCausesTest {
  private static final String TOTAL = "revenue.total.ytd";

  @TempDir Path folder;
  private LivedIn lived;
  private long firm;

  /** A firm with 10 million yuan. */
  @BeforeEach
  void open() {
    lived = new LivedIn(folder);
    lived.imports(List.of("新来的甲有限公司\t1000"));
    firm = lived.newest();
    assertEquals(10_000_000, revenue());
  }

  private void freeze() {
    lived.freeze();
    lived.days.set("2017-07-26T04:00:00Z");
  }

  @AfterEach
  void close() {
    lived.close();
  }

  private long revenue() {
    return lived.registry.read(db ->
        db.fetch(
                "select amount from observation where standing = 'current' and nature = 'actual'"
                    + " and period = '2017Q2C' and indicator = 'revenue' and firm_id = ?",
                firm)
            .getFirst()
            .get(0, Long.class))
        / 100;
  }

  private void type(long whose, String yuan) {
    lived.value(whose, Indicator.REVENUE, "2017Q2C", Nature.ACTUAL, yuan);
  }

  private long imports(int tenThousands) {
    return lived.imports(List.of(lived.name(firm) + "\t" + tenThousands));
  }

  private Changes changes() {
    Changes changes =
        new Issuing(lived.registry, Industries.load()).changes(LivedIn.HALF, () -> {});
    assertTrue(changes.isAccountedFor());
    return changes;
  }

  // Of the sum of revenue: reason, import, difference, in millions.
  private List<String> causes() {
    return changes().figures().stream()
        .filter(change -> change.id().equals(TOTAL) && !change.isPercent())
        .filter(change -> change.aspect().code().equals("value"))
        .flatMap(change -> change.causes().stream())
        .map(LastingCausesTest::told)
        .toList();
  }

  private static String told(FigureChange.Cause cause) {
    LaterStep step = Objects.requireNonNull(cause.step());
    BigDecimal millions =
        Objects.requireNonNull(cause.after())
            .subtract(Objects.requireNonNull(cause.before()))
            .movePointLeft(6)
            .stripTrailingZeros();
    String file = step.file() == null ? "" : step.file() + " ";
    return cause.reason().code() + " " + file + millions.toPlainString();
  }

  @Test
  void anImportAndItsUndoAreNoCauses() {
    freeze();
    lived.undo(imports(1200));
    assertEquals(Changes.NONE.figures(), changes().figures());
    assertEquals(List.of(), changes().cells());
    type(firm, "11000000");
    assertEquals(List.of("revision 1"), causes());
  }

  @Test
  void whatIsTypedOverAnUndoneImportIsTheTypingsAlone() {
    freeze();
    long a = imports(1200);
    type(firm, "13000000");
    lived.undo(a);
    assertEquals(13_000_000, revenue());
    assertEquals(List.of("revision 3"), causes());
  }

  @Test
  void ofTwoImportsTheUndoneOneIsNotNamed() {
    freeze();
    long a = imports(1200);
    imports(1300);
    lived.undo(a);
    assertEquals(13_000_000, revenue());
    assertEquals(List.of("import 补报3 3"), causes());
  }

  @Test
  void aValueThatAnotherImportStatesTooIsThatOnes() {
    freeze();
    long a = imports(1200);
    imports(1200);
    lived.undo(a);
    assertEquals(12_000_000, revenue());
    assertEquals(List.of("import 补报3 2"), causes());
  }

  @Test
  void revisionsThatCameBackAreNoCauses() {
    freeze();
    type(firm, "12000000");
    type(firm, "10000000");
    assertEquals(List.of(), causes());
    type(firm, "15000000");
    type(firm, "14000000");
    // Two revisions that each left something are told one by one.
    assertEquals(List.of("revision 5", "revision -1"), causes());
    type(firm, null);
    type(firm, "11000000");
    type(firm, "14000000");
    assertEquals(List.of("revision 5", "revision -1"), causes());
  }

  @Test
  void anUndoAndWhatDidItAgainAreNoCauses() {
    type(firm, "12000000");
    lived.freeze();
    Author li = Author.manual("li");
    assertTrue(new HandUndo(lived.registry).newest(li).isPresent());
    assertEquals(List.of("undo -2"), causes());
    assertTrue(new HandUndo(lived.registry).again(li).isPresent());
    assertEquals(List.of(), causes());
  }

  @Test
  void anImportTakenBackAndReadAgainIsNoCause() {
    long a = imports(1200);
    freeze();
    lived.undo(a);
    assertEquals(List.of("undo 补报2 -2"), causes());
    imports(1200);
    assertEquals(List.of(), causes());
  }

  @Test
  void aFirmThatTwoImportsBroughtIsOwedToTheOneThatStays() {
    freeze();
    long a = lived.imports(List.of("新来的乙有限公司\t300"));
    lived.imports(List.of("新来的乙有限公司\t400"));
    lived.undo(a);
    assertEquals(List.of("import 补报3 4"), causes());
    List<String> firms =
        changes().figures().stream()
            .filter(change -> change.id().startsWith("firms.") && !change.isPercent())
            .flatMap(change -> change.causes().stream())
            .map(LastingCausesTest::told)
            .distinct()
            .toList();
    assertEquals(List.of("import 补报3 0.000001"), firms);
  }

  @Test
  void aGroupIsNamedByTheLastingReclassification() {
    lived.set(firm, FirmField.INDUSTRY_CODE, "6513");
    freeze();
    lived.set(firm, FirmField.INDUSTRY_CODE, "0111");
    long away = lastStep();
    lived.set(firm, FirmField.INDUSTRY_CODE, "0211");
    long last = lastStep();
    assertEquals(List.of(away), steps("65"));
    assertEquals(List.of(), steps("01"));
    assertEquals(List.of(last), steps("02"));
    lived.set(firm, FirmField.NOTE, "beside");
    lived.set(firm, FirmField.INDUSTRY_CODE, "6513");
    assertEquals(List.of(), changes().cells());
  }

  private long lastStep() {
    return lived.registry.read(
        db -> db.fetch("select max(id) from step").getFirst().get(0, Long.class));
  }

  // What changed the number of firms of a division.
  private List<Long> steps(String division) {
    return changes().cells().stream()
        .filter(change -> change.spot().part() == ReportPart.INDUSTRY)
        .filter(change -> change.spot().row().equals(division))
        .filter(change -> change.spot().item() == Item.FIRMS)
        .flatMap(change -> change.causes().stream())
        .map(cause -> Objects.requireNonNull(cause.act().step()).id())
        .toList();
  }

  @Test
  void aMergeThatWasTakenApartIsNoCause() {
    long gone = lived.firm(6);
    type(gone, "4000000");
    freeze();
    lived.merge(firm, gone);
    lived.part();
    type(firm, "11000000");
    assertEquals(List.of("revision 1"), causes());
  }
}
