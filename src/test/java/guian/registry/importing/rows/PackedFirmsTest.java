package guian.registry.importing.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.firm.FirmField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What rows say of firms comes back from its bytes as it was. */
class PackedFirmsTest {
  private static final Period YEAR = Period.year(2016);

  private static FirmRow row(int number, String name, HeadOffice head, int lineOf) {
    return new FirmRow(
        2,
        "企业名录",
        number,
        1,
        name,
        number == 9,
        List.of(
            new RowFact(FirmField.NAME, "甲数据有限公司", number, 2, " 甲数据有限公司"),
            new RowFact(FirmField.CREDIT_CODE, "91520900PDY1234567", number - 1, 3, "91520900pdy"),
            new RowFact(FirmField.STATUS, "active", number, 17, "在业"),
            new RowFact(FirmField.NOTE, "", number, 18, "half \ud842 a character")),
        number == 5 ? List.of("旧名", "更旧名") : List.of(),
        List.of(
            figure(number, 5, Long.MAX_VALUE, "CNY", "CNY"),
            figure(number, 6, -1, "USD", "USD"),
            figure(number, 7, 0, "CNY", "USD"),
            new RowFigure("tax", YEAR, Nature.PRIOR, null, "CNY", null, number, 8, "不公示")),
        null,
        null,
        head,
        lineOf);
  }

  private static RowFigure figure(int row, int column, long fen, String own, String unit) {
    Amount amount = new Amount(fen, own);
    return new RowFigure("revenue", YEAR, Nature.ACTUAL, amount, unit, "J2", row, column, "1,2");
  }

  @Test
  void everyRowComesBack() {
    PackedFirms firms = new PackedFirms();
    List<FirmRow> rows =
        List.of(
            row(4, "甲数据有限公司", null, 0),
            row(5, "乙", null, 0),
            row(9, null, new HeadOffice("总部", "K9"), 5));
    rows.forEach(firms::append);

    assertEquals(rows, firms);
    assertTrue(firms.anyDoubtful() && firms.anyHeads() && firms.anyLines() && firms.isInOrder());

    firms.takeOut(Set.of(rows.get(1)));
    assertEquals(List.of(rows.get(0), rows.get(2)), firms);
  }

  @Test
  void theSamePlaceTwiceIsNoOrder() {
    PackedFirms firms = new PackedFirms();
    firms.append(row(4, "甲", null, 0));
    assertFalse(firms.anyDoubtful() || firms.anyHeads() || firms.anyLines());
    firms.append(row(4, "乙", null, 0));
    assertFalse(firms.isInOrder());
  }
}
