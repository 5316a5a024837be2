package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Progress;
import guian.registry.store.imports.UndoneImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of more firms than are looked at at a time: imported twice, and taken back. */
class ManyFirmsTest extends ImportCase {
  private static final int FIRMS = 1_201;

  private Path ledger() throws IOException {
    List<String> lines = new ArrayList<>(List.of("企业名称,2015年营业收入（万元）,2016年营业收入（万元）"));
    for (int i = 0; i < FIRMS; i++) {
      lines.add("云谷" + (char) ('一' + i) + "科技有限公司," + (100 + i) + "," + (110 + i));
    }
    return Files.write(folder.resolve("ledger.csv"), lines);
  }

  private List<String> held() {
    return registry.read(db ->
        db.fetch(
                "select (select count(*) from firm) || ' firms, ' || count(*) || ' figures of '"
                    + " || group_concat(distinct import_id) from observation")
            .into(String.class));
  }

  @Test
  void whatIsImportedTwiceIsThereUntilBothAreTakenBack() throws IOException {
    Path file = ledger();
    long first = take(file);
    Plan again = plan(file);
    assertEquals(FIRMS, again.counts().firmsUnchanged());
    assertEquals(2 * FIRMS, again.counts().figuresUnchanged());
    long second = importing.commit(again, "wang", Progress.SILENT);
    assertEquals(List.of("1201 firms, 2402 figures of " + first), held());

    UndoneImport undone = importing.undo(first, "wang");
    assertEquals(0, undone.firmsRemoved());
    assertEquals(List.of("1201 firms, 2402 figures of " + second), held());

    undone = importing.undo(second, "wang");
    assertEquals(FIRMS, undone.firmsRemoved());
    assertEquals(2 * FIRMS, undone.figuresRemoved());
    assertEquals(0, registry.<Integer>read(db -> db.fetchCount(org.jooq.impl.DSL.table("firm"))));
  }
}
