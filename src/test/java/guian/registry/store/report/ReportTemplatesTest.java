package guian.registry.store.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.history.HandUndo;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved templates, the one in use, and their history. */
class ReportTemplatesTest {
  @TempDir Path folder;

  private static String used(Registry registry) {
    return registry.read(db -> String.valueOf(ReportTemplates.inUse(db)));
  }

  @Test
  void templatesAreSavedUsedForgottenAndTakenBack() {
    try (Registry registry = TestRegistry.open(folder)) {
      ReportTemplates templates = new ReportTemplates(registry);
      assertEquals("null", used(registry));
      templates.save(TestRegistry.LI, new TemplateRow("甲", "1"));
      templates.save(TestRegistry.LI, new TemplateRow("乙", "2"));
      assertEquals("2", used(registry));
      templates.use(TestRegistry.LI, "甲");
      assertEquals("1", used(registry));
      templates.save(TestRegistry.LI, new TemplateRow("甲", "3"));
      assertEquals("3", used(registry));
      assertEquals(2, templates.all().size());
      templates.remove(TestRegistry.LI, "甲");
      assertEquals("null", used(registry));
      assertEquals(List.of(new TemplateRow("乙", "2")), templates.all());
      HandUndo undo = new HandUndo(registry);
      undo.newest(TestRegistry.LI);
      assertEquals("3", used(registry));
      undo.newest(TestRegistry.LI);
      assertEquals("1", used(registry));
      undo.newest(TestRegistry.LI);
      assertEquals("2", used(registry));
      undo.newest(TestRegistry.LI);
      assertEquals("1", used(registry));
      undo.newest(TestRegistry.LI);
      assertEquals("null", used(registry));
    }
  }

  @Test
  void aTemplateHasAName() {
    try (Registry registry = TestRegistry.open(folder)) {
      RefusedException e =
          assertThrows(
              RefusedException.class,
              () -> new ReportTemplates(registry).save(TestRegistry.LI, new TemplateRow(" ", "1")));
      assertEquals("report.template.name", e.code());
    }
  }
}
