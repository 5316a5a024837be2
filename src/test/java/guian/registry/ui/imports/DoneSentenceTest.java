package guian.registry.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.text.Language;
import guian.registry.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said at the end of an import names rows that were not used only where there are some. */
class DoneSentenceTest {
  @ParameterizedTest
  @CsvSource({
    "ZH, 0, 与预览一致，一次写入。随时可以整批撤销。",
    "ZH, 3, 与预览一致，一次写入。另有 3 行未采用。随时可以整批撤销。",
    "EN, 0, 'As previewed, in one step. It can be undone at any time.'",
    "EN, 1, 'As previewed, in one step. 1 row not used. It can be undone at any time.'",
    "EN, 3, 'As previewed, in one step. 3 rows not used. It can be undone at any time.'"
  })
  void rowsNotUsedAreNamedWhereThereAreSome(Language language, int rows, String expected) {
    assertEquals(expected, new Messages(language).get("imports.done.sentence", rows));
  }
}
