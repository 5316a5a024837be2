package guian.registry.radar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Industries;
import guian.registry.model.RefusedException;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file of definitions: dated, sourced, and never two rules for one firm and year. */
class DefinitionsTest {
  private static final Definitions ALL = Definitions.load();

  @Test
  void everyRuleNamesItsSourceAndWhereItWasRead() {
    assertEquals(
        List.of("at_scale", "high_growth", "high_growth_staff", "gazelle", "gazelle_torch"),
        ALL.all().stream().map(Definition::id).toList());
    for (Definition definition : ALL.all()) {
      assertFalse(definition.rules().isEmpty(), definition.id());
      for (Rule rule : definition.rules()) {
        assertTrue(rule.source().zh().length() > 10, definition.id());
        assertTrue(rule.source().en().length() > 10, definition.id());
        assertTrue(rule.read().contains("."), definition.id());
        assertFalse(rule.needs().isEmpty(), definition.id());
      }
    }
  }

  @Test
  void noFirmMeetsTwoRulesInAYear() {
    List<String> twice = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    Industries industries = Industries.load();
    for (int code = 0; code < 10_000; code++) {
      String digits = "%04d".formatted(code);
      industries.find(digits).ifPresent(found -> codes.add(digits));
    }
    assertTrue(codes.size() > 1_300, "classes: " + codes.size());
    for (Definition definition : ALL.all()) {
      for (int year = 2010; year < 2030; year++) {
        for (String code : codes) {
          int at = year;
          long rules =
              definition.rules().stream()
                  .filter(rule -> rule.isFor(at))
                  .filter(rule -> rule.industries().cover(code) == Codes.Cover.YES)
                  .count();
          if (rules > 1) {
            twice.add(definition.id() + " " + code + " " + year);
          }
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void everythingUnrecordedHasItsWords() {
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      ALL.all().stream()
          .flatMap(definition -> definition.rules().stream())
          .flatMap(rule -> rule.needs().stream())
          .filter(Condition.Unrecorded.class::isInstance)
          .map(condition -> ((Condition.Unrecorded) condition).code())
          .forEach(code -> assertTrue(messages.has("radar.unrecorded." + code), code));
    }
  }

  @Test
  void anUnknownDefinitionIsRefusedWithThoseThereAre() {
    RefusedException refused = assertThrows(RefusedException.class, () -> ALL.get("unicorn"));
    assertEquals("radar.definition", refused.code());
    assertTrue(refused.arguments().get(1).toString().contains("gazelle_torch"));
  }

  @Test
  void codesAreSpansOfTheirLength() {
    Codes codes = Codes.of("06-46,51,7020");
    assertEquals(Codes.Cover.YES, codes.cover("3911"));
    assertEquals(Codes.Cover.YES, codes.cover("46"));
    assertEquals(Codes.Cover.NO, codes.cover("4710"));
    assertEquals(Codes.Cover.YES, codes.cover("7020"));
    assertEquals(Codes.Cover.NO, codes.cover("7010"));
    assertEquals(Codes.Cover.PARTLY, codes.cover("702"));
    assertEquals(Codes.Cover.PARTLY, codes.cover("70"));
    assertEquals(Codes.Cover.NO, codes.cover("71"));
    assertEquals(Codes.Cover.PARTLY, codes.cover(""));
    assertEquals(Codes.Cover.YES, Codes.of("*").cover(""));
  }

  @Test
  void aMisspelledLineIsNotPassedOver() {
    List<String> lines = List.of("definition x", "zh 甲", "en A", "nedes revenue >= 1");
    assertThrows(IllegalArgumentException.class, () -> DefinitionFile.read(lines));
    List<String> outside = List.of("definition x", "needs revenue >= 1");
    assertThrows(IllegalArgumentException.class, () -> DefinitionFile.read(outside));
  }
}
