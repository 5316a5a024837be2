package guian.registry.store.data;

import static guian.registry.store.TestRegistry.LI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.data.ZoneSettings.Zone;
import guian.registry.store.history.HandUndo;
import guian.registry.store.history.StepQueries;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The zone's name and founding year, with the clock in July 2017. */
class ZoneSettingsTest {
  @TempDir Path folder;
  private Registry registry;
  private ZoneSettings zone;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    zone = new ZoneSettings(registry);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void theyAreOneStepOfTheHistoryAndUndoneAsOne() {
    assertEquals(new Zone("", "", ""), zone.read());
    zone.write(LI, new Zone(" 示例新区 ", "Sample New Area", "2017"));
    assertEquals(new Zone("示例新区", "Sample New Area", "2017"), zone.read());
    assertEquals("示例新区", new Overview(registry).read().zone());
    assertEquals("Sample New Area", new Overview(registry).read().zoneEnglish());
    assertEquals(1, new StepQueries(registry).stepCount());
    zone.write(LI, new Zone("示例新区", "", ""));
    assertEquals(new Zone("示例新区", "", ""), zone.read());
    assertEquals(true, new HandUndo(registry).newest(LI).isPresent());
    assertEquals(new Zone("示例新区", "Sample New Area", "2017"), zone.read());
  }

  @Test
  void aZoneWithoutANameIsRefused() {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> zone.write(LI, new Zone(" ", "X", "2014")));
    assertEquals("registry.zone.name", refused.code());
    assertEquals(new Zone("", "", ""), zone.read());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1948", "2018", "14", "二〇一四", "2014年", "-2014"})
  void whatIsNoPastYearIsRefused(String founded) {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> zone.write(LI, new Zone("甲区", "", founded)));
    assertEquals("registry.zone.founded", refused.code());
    assertEquals(new Zone("", "", ""), zone.read());
  }
}
