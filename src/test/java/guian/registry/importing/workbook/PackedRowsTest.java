package guian.registry.importing.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rows come back from their bytes as they were. */
class PackedRowsTest {
  private static final Cell.Look WAN = new Cell.Look("0!.0,\"万\"", 4, "万");

  private static final List<Cell> EVERY_KIND =
      List.of(
          new Cell.Text(1, "贵安云谷科技有限公司"),
          new Cell.Text(2, ""),
          new Cell.Text(3, "𠮷㐂\u202e\u0000"),
          new Cell.Text(4, "half \ud842 a character"),
          new Cell.Number(5, "19387.58", false),
          new Cell.Number(6, "-0.153", true),
          new Cell.Number(7, "120000", false, WAN),
          new Cell.Number(8, "１２", true, new Cell.Look("0%", -2, "%")),
          new Cell.Date(9, "2018-04-15", LocalDateTime.of(2018, 4, 15, 0, 0)),
          new Cell.Date(10, "1899-12-31T12:00:00.5", LocalDateTime.of(1899, 12, 31, 12, 0, 0, 500)),
          new Cell.Flag(11, "TRUE"),
          new Cell.Fault(300, "#REF!"),
          new Cell.Text(16_384, "x".repeat(300_000)));

  @Test
  void everyKindOfCellComesBack() {
    PackedRows rows = new PackedRows();
    Row first = new Row(3, true, EVERY_KIND, 17);
    Row second = new Row(1_048_576, false, EVERY_KIND.subList(4, 7));
    rows.append(first);
    rows.append(second);

    assertEquals(List.of(first, second), rows);
    assertEquals(List.of(first, second), new ArrayList<>(rows));
  }

  @Test
  void aCellIsFoundByItsColumn() {
    PackedRows rows = new PackedRows();
    rows.append(new Row(3, false, EVERY_KIND));
    Row row = rows.getFirst();

    EVERY_KIND.forEach(cell -> assertEquals(cell, row.cell(cell.column())));
    assertNull(row.cell(12));
    assertNull(row.cell(16_385));
    assertEquals(EVERY_KIND.get(3), row.cells().get(3));
    assertThrows(IndexOutOfBoundsException.class, () -> row.cells().get(EVERY_KIND.size()));
    assertThrows(IndexOutOfBoundsException.class, () -> rows.get(1));
  }

  @Test
  void aCellIsFoundWhereverTheOneBeforeStood() {
    PackedRows rows = new PackedRows();
    rows.append(
        new Row(
            1,
            false,
            List.of(new Cell.Text(2, "b"), new Cell.Text(5, "e"), new Cell.Text(7, "g"))));
    Row row = rows.getFirst();

    assertEquals("g", row.text(7));
    assertEquals("b", row.text(2));
    assertEquals("", row.text(4));
    assertEquals("e", row.text(5));
    assertEquals("e", row.text(5));
    assertEquals("", row.text(9));
    assertEquals("g", row.text(7));
    assertEquals("", row.text(1));
    rows.append(new Row(2, false, List.of()));
    assertEquals("", rows.getLast().text(1));
  }

  @Test
  void manyRowsStandOnManyPages() {
    Random random = new Random(7);
    PackedRows rows = new PackedRows();
    List<Row> expected = new ArrayList<>();
    for (int i = 1; i <= 20_000; i++) {
      List<Cell> cells =
          List.of(
              new Cell.Text(1 + random.nextInt(3), "firm " + random.nextInt(9_000)),
              new Cell.Number(5 + random.nextInt(900), Long.toString(random.nextLong()), false));
      Row row = new Row(i, i % 7 == 0, cells);
      rows.append(row);
      expected.add(row);
    }

    assertEquals(expected, rows);
  }
}
