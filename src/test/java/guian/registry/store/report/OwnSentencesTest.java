package guian.registry.store.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.history.HandUndo;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people worded themselves, with its history. */
class OwnSentencesTest {
  @TempDir Path folder;

  private static OwnSentence own(String quarter, String language, String said, String composed) {
    return new OwnSentence(quarter, language, "lead", said, composed);
  }

  private static List<OwnSentence> all(Registry registry) {
    return registry.read(db -> OwnSentences.ofYear(db, 2017));
  }

  @Test
  void wordsAreSetChangedGivenUpAndTakenBack() {
    try (Registry registry = TestRegistry.open(folder)) {
      OwnSentences sentences = new OwnSentences(registry);
      OwnSentence first = own("2017Q2", "zh", "好。", "平稳。");
      OwnSentence english = own("2017Q2", "en", "Well.", "Steady.");
      OwnSentence other = own("2017Q1", "zh", "好。", "平稳。");
      assertTrue(sentences.set(TestRegistry.LI, first));
      assertFalse(sentences.set(TestRegistry.LI, first));
      sentences.set(TestRegistry.LI, english);
      sentences.set(TestRegistry.LI, other);
      sentences.set(TestRegistry.LI, own("2016Q4", "zh", "旧", "旧"));
      OwnSentence second = own("2017Q2", "zh", "很好。", "平稳上升。");
      assertTrue(sentences.set(TestRegistry.LI, second));
      assertEquals(List.of(second, english, other), all(registry));
      assertTrue(sentences.remove(TestRegistry.LI, second));
      assertFalse(sentences.remove(TestRegistry.LI, second));
      assertEquals(List.of(english, other), all(registry));
      HandUndo undo = new HandUndo(registry);
      undo.newest(TestRegistry.LI);
      assertEquals(3, all(registry).size());
      undo.newest(TestRegistry.LI);
      assertTrue(all(registry).contains(first), "said and composed go back together");
    }
  }

  @Test
  void aWholeBookIsNoParagraph() {
    try (Registry registry = TestRegistry.open(folder)) {
      OwnSentence longest = own("2017Q2", "zh", "x".repeat(2_001), "");
      RefusedException e =
          assertThrows(
              RefusedException.class,
              () -> new OwnSentences(registry).set(TestRegistry.LI, longest));
      assertEquals("report.sentence.long", e.code());
      assertEquals(List.of(), all(registry));
    }
  }
}
