package guian.registry.radar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who enters and who falls out, by both years' answers. */
class MovementTest {
  @ParameterizedTest
  @CsvSource({
    "YES, YES, STAYS",
    "NO, YES, ENTERS",
    "OUT_OF_SCOPE, YES, ENTERS",
    "CANNOT_BE_JUDGED, YES, UNSURE",
    "YES, NO, LEAVES",
    "NO, NO, BELOW",
    "OUT_OF_SCOPE, NO, BELOW",
    "CANNOT_BE_JUDGED, NO, UNSURE",
    "YES, OUT_OF_SCOPE, LEAVES",
    "NO, OUT_OF_SCOPE, OUT",
    "OUT_OF_SCOPE, OUT_OF_SCOPE, OUT",
    "CANNOT_BE_JUDGED, OUT_OF_SCOPE, OUT",
    "YES, CANNOT_BE_JUDGED, UNSURE",
    "NO, CANNOT_BE_JUDGED, UNSURE"
  })
  void twoAnswersMakeAMovement(Answer before, Answer now, Movement movement) {
    assertEquals(movement, Movement.of(before, now));
  }
}
