package guian.registry;

import guian.registry.example.Example;
import guian.registry.store.Registry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of windows over one example registry, which they leave as it is. */
abstract class ExampleCase {
  static final Clock DAY = Clock.fixed(Instant.parse("2017-07-18T01:42:00Z"), ZoneOffset.UTC);

  @TempDir static Path folder;
  static Registry registry;

  @BeforeAll
  static void fill() throws Exception {
    FxStage.stage();
    registry = Registry.open(folder.resolve("示例台账.guian"), DAY);
    Example.fill(registry, "经办甲");
  }

  @AfterAll
  static void close() {
    registry.close();
  }
}
