package guian.registry.importing.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that an official adds beside the registry. */
class VocabularyTest {
  @TempDir Path folder;

  private Vocabulary with(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("vocabulary.txt"), List.of(lines));
    return Vocabulary.load().with(file);
  }

  @Test
  void aWordThatWasNotKnownIsKnown() throws IOException {
    assertTrue(Vocabulary.load().find("开票收入").isEmpty());
    Vocabulary more = with("# 我区用语", "", "indicator revenue = 开票收入，开票 销售额");
    assertEquals("revenue", more.find("开票收入").orElseThrow().id());
    assertEquals("revenue", more.find("开票销售额").orElseThrow().id());
  }

  @Test
  void theOfficialsMeaningGoesBefore() throws IOException {
    Vocabulary more = with("ignored row_number = 规模");
    assertEquals(Subject.Kind.IGNORED, more.find("规模").orElseThrow().kind());
  }

  @Test
  void withoutAFileNothingChanges() {
    assertEquals(
        Vocabulary.load().find("营业收入"),
        Vocabulary.load().with(folder.resolve("none.txt")).find("营业收入"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"开票收入", "indicator = 开票收入", "indicator nothing = 开票", "figure revenue = 开票"})
  void aLineThatIsNoneIsRefusedWithItsNumber(String line) {
    RefusedException refused = assertThrows(RefusedException.class, () -> with("# 我区用语", line));
    assertEquals("import.vocabulary", refused.code());
    assertEquals("2", refused.arguments().getLast());
  }
}
