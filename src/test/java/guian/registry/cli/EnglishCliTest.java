package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In English a firm goes by its English name; a file keeps the registered one. */
class EnglishCliTest {
  @TempDir Path folder;

  private CliRun guian(String... args) {
    String[] all = new String[args.length + 4];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--db";
    all[args.length + 1] = folder.resolve("r.guian").toString();
    all[args.length + 2] = "--lang";
    all[args.length + 3] = "en";
    return CliRun.of(all);
  }

  @Test
  void theNameIsTheSameInEveryCommand() throws IOException {
    assertEquals(0, guian("demo").status());
    for (String command : new String[] {"firms --search 白山云", "firm 白山云", "growth 白山云"}) {
      CliRun run = guian(command.split(" "));
      assertEquals(0, run.status(), run.err());
      assertTrue(run.out().contains("Baishan Cloud"), command + ": " + run.out());
    }
    Path csv = folder.resolve("f.csv");
    assertEquals(0, guian("firms", "--search", "白山云", "--csv", csv.toString()).status());
    assertTrue(Files.readString(csv).contains("白山云"));
  }
}
