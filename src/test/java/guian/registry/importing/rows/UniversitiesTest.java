package guian.registry.importing.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which universities a cell names. */
class UniversitiesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guizhou Normal University",
        "贵阳幼儿师范高等专科学校",
        "贵州大学",
        "College of Arts and Sciences"
      })
  void oneNameIsOne(String text) {
    assertEquals(List.of(text), Universities.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "贵州大学、贵州民族大学|贵州大学|贵州民族大学",
        "贵州大学 贵州民族大学|贵州大学|贵州民族大学",
        "贵州大学和贵州师范学院|贵州大学|贵州师范学院",
        "Guizhou University, Anshun College|Guizhou University|Anshun College",
        "Guizhou University and Anshun College|Guizhou University|Anshun College"
      })
  void severalAreSeveral(String text, String first, String second) {
    assertEquals(List.of(first, second), Universities.in(text));
  }

  @Test
  void howManyOfEachIsNoPartOfItsName() {
    assertEquals(List.of("贵州大学", "贵州民族大学"), Universities.in("贵州大学（10人）、贵州民族大学 5名"));
    assertEquals(List.of(), Universities.in("每校5人"));
  }

  @Test
  void anyIsNone() {
    assertEquals(List.of(), Universities.in("不限"));
    assertEquals(List.of(), Universities.in("Any"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"贵州大学等3所高校", "贵州大学、贵州民族大学等", "Guizhou University etc."})
  void someOfSeveralAreNone(String text) {
    assertEquals(List.of(), Universities.in(text));
    assertEquals(true, Universities.namesOthers(text));
  }
}
