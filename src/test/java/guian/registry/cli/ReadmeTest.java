package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.Sheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the README shows work as shown, one after the other. */
class ReadmeTest {
  @TempDir Path folder;

  @Test
  void everyCommandIsDone() throws IOException {
    Sheets.of("企业名称|统一社会信用代码|2016年营业收入（万元）", "甲数据有限公司|91520900PDY0090144|12.5")
        .xlsx(folder.resolve("firms.xlsx"));
    List<String> commands = ShownCommands.in(Path.of("README.md"));
    assertTrue(commands.size() > 2, "the README shows commands");
    for (String command : commands) {
      CliRun run = ShownCommands.run(command, folder);
      assertEquals(0, run.status(), command + ": " + run.err());
    }
    assertTrue(Files.size(folder.resolve("report.pdf")) > 10_000);
  }
}
