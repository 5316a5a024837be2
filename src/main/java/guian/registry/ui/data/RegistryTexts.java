package guian.registry.ui.data;

import guian.registry.store.data.Holdings;
import guian.registry.store.data.RegistryCheck;
import guian.registry.text.Figures;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.data.RegistryContent.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what a registry holds, and what a check found, into words. */
final class RegistryTexts {
  private final Messages messages;
  private final DataTexts texts;

  RegistryTexts(Messages messages, DataTexts texts) {
    this.messages = messages;
    this.texts = texts;
  }

  RegistryContent content(Holdings holdings) {
    return new RegistryContent(
        String.valueOf(holdings.file().getFileName()),
        String.valueOf(holdings.file().getParent()),
        List.of(
            fact("size", texts.size(holdings.bytes())),
            fact("schema", Integer.toString(holdings.schema())),
            fact("firms", messages.get("data.fact.firms.value", holdings.firms())),
            fact("outsiders", messages.get("data.fact.firms.value", holdings.outsiders())),
            fact("figures", Figures.count(holdings.figures())),
            fact("grants", Figures.count(holdings.grants())),
            fact("changes", Figures.count(holdings.changes()))),
        zone(holdings.settings()));
  }

  private Fact fact(String key, String value) {
    return new Fact(messages.get("data.fact." + key), value);
  }

  private List<Fact> zone(Map<String, String> settings) {
    boolean english = messages.language() == Language.EN;
    List<Fact> facts = new ArrayList<>();
    add(facts, "zone", first(english, settings, "zone.name_en", "zone.name"));
    add(facts, "founded", settings.get("zone.founded"));
    add(facts, "note", first(english, settings, "zone.note_en", "zone.note"));
    return facts;
  }

  private static @Nullable String first(
      boolean english, Map<String, String> settings, String inEnglish, String otherwise) {
    String text = english ? settings.get(inEnglish) : null;
    return text == null ? settings.get(otherwise) : text;
  }

  private void add(List<Fact> facts, String key, @Nullable String value) {
    facts.add(fact(key, Objects.requireNonNullElse(value, messages.get("word.unrecorded"))));
  }

  /** One sentence if all is well, else one a problem. */
  List<String> found(RegistryCheck.Report report) {
    return report.ok()
        ? List.of(
            messages.get(
                "data.check.well", Figures.count(report.firms()), Figures.count(report.changes())))
        : report.problems().stream()
            .map(problem -> messages.get("data.check." + problem.code(), problem.detail()))
            .toList();
  }
}
