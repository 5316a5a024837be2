package guian.registry.importing.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.workbook.Cell;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of firms in cells that say more than the name. */
class NameTextTest {
  private static Cell cell(String text) {
    return new Cell.Text(1, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "晨星电子有限公司 Morning Star Electronics",
        "晨星电子有限公司（Morning Star Electronics）",
        "晨星电子有限公司\nMorning Star  Electronics"
      })
  void latinWordsBehindAChineseNameAreItsEnglishOne(String text) {
    assertEquals(Optional.of("晨星电子有限公司"), NameText.read(cell(text)));
    assertEquals(Optional.of("Morning Star Electronics"), NameText.english(cell(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"晨星电子有限公司 A", "晨星电子有限公司 MSE", "晨星电子有限公司 Huaxi Branch"})
  void whatMayTellASiteStays(String text) {
    assertEquals(Optional.of(text), NameText.read(cell(text)));
    assertEquals(Optional.empty(), NameText.english(cell(text)));
  }

  @Test
  void theCommaOfAnEnglishFormDividesNoNames() {
    assertEquals(
        List.of("Yunxiu Information Co., Ltd.", "Old Mill, Inc"),
        NameText.readAll(cell("Yunxiu Information Co., Ltd.; Old Mill, Inc")));
    assertEquals(List.of("甲数据有限公司", "甲信息有限公司"), NameText.readAll(cell("甲数据有限公司,甲信息有限公司")));
  }
}
