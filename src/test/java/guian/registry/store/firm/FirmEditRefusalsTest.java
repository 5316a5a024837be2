package guian.registry.store.firm;

import static guian.registry.store.TestRegistry.LI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Amount;
import guian.registry.model.NameKind;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.history.HandUndo;
import guian.registry.store.history.HistoryEntry;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be is refused with its code, and the firm is as it was. */
class FirmEditRefusalsTest {
  private static final String CODE = "91520900PDY010680P";

  @TempDir Path folder;
  private Registry registry;
  private FirmEdits edits;
  private long firm;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    edits = new FirmEdits(registry);
    firm = edits.create(LI, "甲有限公司", CODE);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private void refused(String code, Executable act) {
    FirmFile before = file();
    assertEquals(code, assertThrows(RefusedException.class, act).code());
    assertEquals(before, file(), "nothing changed");
  }

  private FirmFile file() {
    return new FirmFileQueries(registry).file(firm).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, '（）', firm.name.empty",
    "CREDIT_CODE, 91520900PDY010680Q, firm.code.check",
    "CREDIT_CODE, 9152, firm.code.form",
    "REGISTRATION_NUMBER, 520900000000000, firm.number.check",
    "FOUNDED_ON, 2015-02-30, firm.date",
    "FOUNDED_ON, 2017-07-19, firm.date.future",
    "INDUSTRY_CODE, 9999, firm.industry",
    "CAPITAL, 3千万, firm.amount",
    "CAPITAL, -1, firm.amount",
    "CAPITAL, 0.001, firm.amount",
  })
  void aFactThatCannotBe(FirmField field, String typed, String code) {
    refused(code, () -> edits.change(LI, firm, field, typed));
  }

  @Test
  void anotherFirmsCodeAndName() {
    long other = edits.create(LI, "乙有限公司", null);
    refused("firm.code.taken", () -> edits.change(LI, other, FirmField.CREDIT_CODE, CODE));
    refused("firm.name.taken", () -> edits.create(LI, "甲（有限责任公司）", null));
    refused("firm.name.taken", () -> edits.change(LI, other, FirmField.NAME, "甲有限公司"));
  }

  @Test
  void aFirmThatIsGoneANameThatIsKnownAndAnotherUnit() {
    refused("firm.gone", () -> edits.change(LI, 99, FirmField.PARK, "x"));
    refused("firm.name.present", () -> edits.addName(LI, firm, NameKind.SHORT, " 甲有限公司 "));
    FirmEdits.TypedFigure people =
        new FirmEdits.TypedFigure(
            "revenue", Period.year(2016), Nature.ACTUAL, new Amount(100, Amount.PERSON), null);
    refused("figure.unit", () -> edits.setFigure(LI, firm, people));
  }

  private void undo() {
    assertTrue(new HandUndo(registry).newest(LI).isPresent());
  }

  @Test
  void factsAreKeptAsWritten() {
    edits.change(LI, firm, FirmField.INDUSTRY_CODE, "I6513");
    edits.change(LI, firm, FirmField.CAPITAL, "30000000.50");
    edits.change(LI, firm, FirmField.FOUNDED_ON, "2015-08");
    assertEquals("6513", file().facts().industryCode());
    assertEquals("2017", file().facts().industryEdition());
    assertEquals(new Amount(3_000_000_050L, Amount.CNY), file().facts().capital());
    undo();
    assertEquals(null, file().facts().foundedOn());
    undo();
    assertEquals(null, file().facts().capital());
    assertEquals("6513", file().facts().industryCode());
  }

  @Test
  void aRevisedFigureIsOneLineOfHistoryAndComesBack() {
    TestRegistry.revenue(registry, firm, "2016", "100");
    TestRegistry.revenue(registry, firm, "2016", "120");
    HistoryEntry newest = file().history().getFirst();
    assertEquals("120", newest.figure().amount().plain());
    assertEquals("100", newest.figureOld().amount().plain());
    undo();
    assertEquals(1, file().observations().size());
    assertEquals("100", file().observations().getFirst().observation().amount().plain());
  }
}
