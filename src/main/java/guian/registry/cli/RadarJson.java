package guian.registry.cli;

import guian.registry.radar.Answer;
import guian.registry.radar.Lack;
import guian.registry.radar.Movement;
import guian.registry.radar.Radar;
import guian.registry.radar.RadarWords;
import guian.registry.radar.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A radar for a machine: the counts of all firms, and the firms asked for. */
final class RadarJson {
  private final Radar radar;
  private final RadarWords words;

  RadarJson(Radar radar, RadarWords words) {
    this.radar = radar;
    this.words = words;
  }

  Map<String, @Nullable Object> answer(List<Radar.Entry> entries) {
    return new Json()
        .put("contract", 1)
        .put("definition", definition())
        .put("year", radar.year())
        .put("years", radar.years())
        .put("answers", answers())
        .put("movements", movements())
        .put("firms", entries.stream().map(this::firm).toList())
        .map();
  }

  private Map<String, @Nullable Object> definition() {
    return new Json()
        .put("id", radar.definition().id())
        .put("nameZh", radar.definition().name().zh())
        .put("nameEn", radar.definition().name().en())
        .map();
  }

  private Map<String, Long> answers() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Answer answer : Answer.values()) {
      counts.put(
          answer.words(), radar.entries().stream().filter(e -> e.now().answer() == answer).count());
    }
    return counts;
  }

  private Map<String, Long> movements() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Movement movement : Movement.values()) {
      counts.put(movement.code(), radar.count(movement));
    }
    return counts;
  }

  private Map<String, @Nullable Object> firm(Radar.Entry entry) {
    return new Json()
        .put("id", entry.facts().id())
        .put("name", entry.facts().name())
        .put("creditCode", entry.facts().creditCode())
        .put("answer", entry.now().answer().words())
        .put("before", entry.before().answer().words())
        .put("movement", entry.movement().code())
        .put("why", words.why(entry))
        .put("missing", entry.lacks().stream().map(RadarJson::lack).toList())
        .put("rule", rule(entry.now().rule()))
        .map();
  }

  private static Map<String, @Nullable Object> lack(Lack lack) {
    return new Json()
        .put("why", lack.why().code())
        .put("indicator", lack.indicator())
        .put("period", lack.period() == null ? null : PeriodJson.of(lack.period()))
        .put("unrecorded", lack.unrecorded())
        .map();
  }

  private static @Nullable Map<String, @Nullable Object> rule(@Nullable Rule rule) {
    return rule == null
        ? null
        : new Json()
            .put("from", rule.from())
            .put("to", rule.to())
            .put("source", rule.source().zh())
            .put("read", rule.read())
            .map();
  }
}
