package guian.registry.store;

import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A real registry file for a test, with the clock at noon of 18 July 2017 in Guiyang. */
public final class TestRegistry {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.ofHours(8));
  public static final Author LI = Author.manual("li");

  private TestRegistry() {}

  public static Registry open(Path folder) {
    return Registry.open(EmptyFile.at(folder.resolve("registry.guian")), CLOCK);
  }

  public static long firm(Registry registry, String name) {
    return new FirmEdits(registry).create(LI, name, null);
  }

  public static void set(Registry registry, long firm, FirmField field, String text) {
    new FirmEdits(registry).change(LI, firm, field, text);
  }

  public static void revenue(Registry registry, long firm, String period, @Nullable String yuan) {
    figure(registry, firm, period, Nature.ACTUAL, yuan);
  }

  public static void figure(
      Registry registry, long firm, String period, Nature nature, @Nullable String yuan) {
    Amount amount = yuan == null ? null : Amount.of(new BigDecimal(yuan), Amount.CNY);
    new FirmEdits(registry)
        .setFigure(
            LI,
            firm,
            new FirmEdits.TypedFigure(
                "revenue", Period.parse(period).orElseThrow(), nature, amount, null));
  }
}
