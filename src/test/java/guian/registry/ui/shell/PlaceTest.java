package guian.registry.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlaceTest {
  private static final Rectangle2D SCREEN = new Rectangle2D(0, 24, 1920, 1056);

  @Test
  void aWindowThatFitsStaysWhereItWas() {
    Place place = new Place(100, 60, 1440, 900, true);
    assertEquals(place, place.within(SCREEN));
  }

  @Test
  void aWindowLargerThanTheScreenIsMadeAsLargeAsTheScreen() {
    Rectangle2D scaled = new Rectangle2D(0, 0, 960, 560); // 1440 × 840 at 150 %
    assertEquals(new Place(0, 0, 960, 560, false), Place.USUAL.within(scaled));
    assertEquals(
        new Place(0, 24, 1920, 1056, false), new Place(-5, 0, 2600, 1400, false).within(SCREEN));
  }

  @Test
  void aWindowPartlyBesideTheScreenIsMovedOntoIt() {
    assertEquals(
        new Place(800, 180, 1120, 900, false),
        new Place(1500, 400, 1120, 900, false).within(SCREEN));
    assertEquals(
        new Place(0, 24, 1120, 700, false), new Place(-300, -50, 400, 300, false).within(SCREEN));
  }

  @Test
  void whatIsNoPlaceIsNotRemembered() {
    Place place = new Place(12, 34, 1200, 760, false);
    assertEquals(Optional.of(place), Place.parse(place.text()));
    assertEquals(Optional.empty(), Place.parse("12 34 wide"));
    assertEquals(Optional.empty(), Place.parse("12 34"));
  }
}
