package guian.registry.report.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Industries;
import guian.registry.model.Nature;
import guian.registry.report.LivedIn;
import guian.registry.report.changes.FigureChange;
import guian.registry.report.words.ChangeWords;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure that an edition printed, and that nobody reports any more. */
class VanishedFigureTest {
  @TempDir Path folder;

  private static FigureChange vat(LivedIn lived) {
    return new Issuing(lived.registry, Industries.load())
        .changes(LivedIn.HALF, () -> {}).figures().stream()
            .filter(change -> change.id().equals("vat.total.ytd"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void aFigureThatVanishesIsNamedInWords() {
    try (LivedIn lived = new LivedIn(folder)) {
      lived.value(lived.firm(1), "vat", "2017Q2C", Nature.ACTUAL, "12000000");
      lived.freeze();
      lived.value(lived.firm(1), "vat", "2017Q2C", Nature.ACTUAL, null);
      FigureChange change = vat(lived);
      ChangeWords words = new ChangeWords(new Messages(Language.ZH));
      assertEquals("应交增值税", words.label(change));
      assertEquals("1,200.00", words.number(change, change.before()));
      assertEquals("—", words.number(change, change.after()));
      assertTrue(change.isAccountedFor());
      assertEquals("VAT payable", new ChangeWords(new Messages(Language.EN)).label(change));
    }
  }
}
