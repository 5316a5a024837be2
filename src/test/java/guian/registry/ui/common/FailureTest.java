package guian.registry.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FailureTest {
  private static Throwable thrown(String message) {
    return new IllegalStateException(message, new ArithmeticException("root of " + message));
  }

  @Test
  void theCodeIsTheSameForOneKindAtOnePlace() {
    assertEquals(Failure.of(thrown("first")).code(), Failure.of(thrown("second")).code());
    assertNotEquals(
        Failure.of(thrown("first")).code(), Failure.of(new IllegalStateException("x")).code());
    assertTrue(Failure.of(thrown("first")).code().matches("[0-9A-Z]{4}-[0-9A-Z]{4}"));
  }

  @Test
  void theDetailsSayWhatHappenedAndWhy() {
    Failure failure = Failure.of(thrown("first"));
    assertTrue(failure.details().contains(failure.code()));
    assertTrue(failure.details().contains("root of first"));
    assertTrue(failure.details().contains("FailureTest.thrown"));
  }
}
