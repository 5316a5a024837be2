package guian.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONFormat;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;

/** Deleted rows stand in the history as they have stood since the first version: as jOOQ's JSON. */
class RowJsonTest {
  private static final Field<String> TEXT = DSL.field(DSL.name("text"), SQLDataType.VARCHAR);
  private static final Field<Long> NUMBER = DSL.field(DSL.name("number"), SQLDataType.BIGINT);
  private static final Field<Boolean> FLAG = DSL.field(DSL.name("flag"), SQLDataType.BOOLEAN);
  private static final Field<BigDecimal> EXACT = DSL.field(DSL.name("exact"), SQLDataType.NUMERIC);
  private static final DSLContext DB = DSL.using(SQLDialect.SQLITE);

  @Test
  void aRowIsWrittenByItsFields() {
    Record row = DB.newRecord(TEXT, NUMBER, FLAG);
    assertEquals("{\"text\":null,\"number\":null,\"flag\":null}", RowJson.of(row));
    row.set(TEXT, "甲\"公司\"\n1/2\\\u2014𠮷");
    row.set(NUMBER, -5L);
    row.set(FLAG, true);
    assertEquals(
        "{\"text\":\"甲\\\"公司\\\"\\n1\\/2\\\\\\u2014𠮷\",\"number\":-5,\"flag\":true}",
        RowJson.of(row));
  }

  @Test
  void everyCharacterIsWrittenAsJooqWritesIt() {
    Record row = DB.newRecord(TEXT);
    for (int from = 0; from < 0x10000; from += 256) {
      StringBuilder text = new StringBuilder();
      for (int c = from; c < from + 256; c++) {
        text.append((char) c);
      }
      row.set(TEXT, text.toString());
      assertEquals(jooq(row), RowJson.of(row));
    }
  }

  @Test
  void whatNoTableHoldsIsLeftToJooq() {
    Record row = DB.newRecord(TEXT, EXACT);
    row.set(EXACT, new BigDecimal("1.50"));
    assertEquals(jooq(row), RowJson.of(row));
  }

  private static String jooq(Record row) {
    return row.formatJSON(
        new JSONFormat().header(false).recordFormat(JSONFormat.RecordFormat.OBJECT));
  }
}
