package guian.registry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteredTypesTest {
  private static final RegisteredTypes TYPES = RegisteredTypes.load();

  @ParameterizedTest
  @CsvSource({
    "1130, 有限责任公司(自然人投资或控股), DOMESTIC",
    "1123, 有限责任公司(外商投资企业法人独资), FIE_REINVESTMENT",
    "2100, 有限责任公司分公司, BRANCH",
    "4410, 国有经营单位(非法人), BRANCH",
    "5110, 有限责任公司(中外合资), JOINT_VENTURE",
    "5120, 有限责任公司(中外合作), COOPERATIVE",
    "5130, 有限责任公司(外商合资), WHOLLY_FOREIGN",
    "6310, 非公司台、港、澳企业(台港澳与境内合作), COOPERATIVE",
    "6150, 有限责任公司(台港澳法人独资), WHOLLY_HMT",
    "6170, 有限责任公司(台港澳与外国投资者合资), WHOLLY_FOREIGN",
    "7200, 外国(地区)企业常驻代表机构, REP_OFFICE"
  })
  void aCodeHasANameThatShowsTheRelation(String code, String name, Relation relation) {
    assertEquals(Optional.of(name), TYPES.named(code));
    assertEquals(Optional.of(relation), Relations.derive(name, "甲公司"));
  }

  @Test
  void theStatisticsCodesAreNotTaken() {
    assertTrue(RegisteredTypes.isCode("310"));
    assertTrue(TYPES.named("310").isEmpty());
    assertFalse(RegisteredTypes.isCode("有限责任公司"));
  }
}
