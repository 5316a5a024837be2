package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code guian demo}. */
class DemoCommandTest {
  @TempDir Path folder;

  private String db() {
    return folder.resolve("r.guian").toString();
  }

  @Test
  void fillsANewRegistryAndSaysSo() {
    CliRun run = CliRun.of("--db", db(), "--lang", "zh", "demo");
    assertEquals(0, run.status(), run.err());
    assertEquals("示例已装入 " + db() + "：412 家企业。\n", run.out());
    assertEquals("", run.err());
  }

  @Test
  void answersWithOneObject() {
    CliRun run = CliRun.of("demo", "--db=" + db(), "--json");
    assertEquals("{\"contract\":1,\"db\":\"" + db() + "\",\"firms\":412}\n", run.out());
  }

  @Test
  void aRegistryThatIsNotEmptyIsRefusedInOneSentence() throws IOException {
    assertEquals(0, CliRun.of("demo", "--db", db()).status());
    byte[] before = Files.readAllBytes(Path.of(db()));
    CliRun zh = CliRun.of("demo", "--db", db(), "--lang", "zh");
    assertEquals(1, zh.status());
    assertEquals("台账 " + db() + " 不是空的，示例只能装入空台账。\n", zh.err());
    CliRun json = CliRun.of("demo", "--db", db(), "--lang", "en", "--json");
    assertEquals(1, json.status());
    assertTrue(
        json.out().startsWith("{\"contract\":1,\"error\":{\"code\":\"registry.not_empty\""),
        json.out());
    assertEquals(1, json.messages());
    assertArrayEquals(before, Files.readAllBytes(Path.of(db())));
  }
}
