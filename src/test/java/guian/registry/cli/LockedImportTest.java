package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.Sheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code guian import} of a file that a password locks. */
class LockedImportTest {
  @TempDir Path folder;

  private CliRun plan(String typed, String... more) throws IOException {
    Path file = folder.resolve("locked.xlsx");
    Sheets.of("企业名称|2016年营业收入（万元）", "甲数据有限公司|1").locked(file, EncryptionMode.agile, "贵安2017");
    String[] args = {
      "import", "--dry-run", "--lang", "zh", "--db", folder.resolve("r.guian").toString()
    };
    String[] all = new String[args.length + more.length + 1];
    System.arraycopy(args, 0, all, 0, args.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    all[all.length - 1] = file.toString();
    return CliRun.typing(typed, all);
  }

  @Test
  void thePasswordComesFromTheStandardInput() throws IOException {
    CliRun run = plan("贵安2017", "--password-stdin", "--json");
    assertEquals(0, run.status(), run.err());
    var firms = JsonMapper.shared().readTree(run.out()).get("firms");
    assertEquals("甲数据有限公司", firms.get(0).get("name").asString());
    assertFalse(run.out().contains("贵安2017"));
  }

  @Test
  void withoutItOneSentenceSaysSo() throws IOException {
    CliRun run = plan("");
    assertEquals(1, run.status());
    assertEquals("locked.xlsx 已加密，需要密码才能读取。\n", run.err());
    assertFalse(Files.exists(folder.resolve("r.guian")));
  }

  @Test
  void aWrongOneIsSaid() throws IOException {
    CliRun run = plan("guess", "--password-stdin", "--json");
    assertEquals(1, run.status());
    assertTrue(run.out().contains("file.password_wrong"), run.out());
  }
}
