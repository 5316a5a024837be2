package guian.registry.report.words;

import guian.registry.report.figures.Movers;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.Tally;
import guian.registry.store.figures.ChangeParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said of those who came and those who left, and of what the change is made of. */
final class MoverWords {
  private final Movers movers;
  private final Wording wording;
  private final References references;

  MoverWords(QuarterlyReport report, Wording wording, References references) {
    this.movers = report.movers();
    this.wording = wording;
    this.references = references;
  }

  String paragraph() {
    return movers.isKnown()
        ? wording.sentences(newcomers(), leavers(), change())
        : wording.get("report.movers.unknown");
  }

  private String newcomers() {
    if (movers.newcomers().isEmpty()) {
      return wording.get("report.newcomers.none");
    }
    Map<String, Long> parts = new LinkedHashMap<>();
    for (Movers.Arrival why : Movers.Arrival.values()) {
      parts.put(why.code(), movers.count(why));
    }
    String said = said("report.newcomers", "report.newcomers.", movers.change().newcomers(), parts);
    return wording.sentences(said, references.see(Numbered.NEWCOMERS));
  }

  private String leavers() {
    if (movers.leavers().isEmpty()) {
      return wording.get("report.leavers.none");
    }
    Map<String, Long> parts = new LinkedHashMap<>();
    for (Movers.Departure why : Movers.Departure.values()) {
      parts.put(why.code(), movers.count(why));
    }
    String said = said("report.leavers", "report.leavers.", movers.change().leavers(), parts);
    return wording.sentences(said, references.see(Numbered.LEAVERS));
  }

  private String said(String key, String beginning, ChangeParts.Part all, Map<String, Long> parts) {
    Makeup makeup = Makeup.of(wording, beginning, parts);
    return wording.get(makeup.key(key), all.firms(), money(all.sum()), makeup.said());
  }

  // Against what was published, so that the parts make up the whole.
  private String change() {
    ChangeParts change = movers.change();
    String key = "report.movers.change." + direction(change.change());
    Optional<String> only = only(change);
    if (only.isPresent()) {
      return wording.get(key + ".all", money(Math.abs(change.change())), only.get());
    }
    List<String> parts = new ArrayList<>();
    add(parts, "newcomers", change.newcomers(), false);
    add(parts, "leavers", change.leavers(), true);
    add(parts, "continuing", change.continuing(), false);
    add(parts, "revisions", change.revisions(), false);
    return parts.isEmpty()
        ? ""
        : wording.get(key, money(Math.abs(change.change())), wording.series(parts));
  }

  // Where one part alone changed anything it is the whole.
  private Optional<String> only(ChangeParts change) {
    Map<String, ChangeParts.Part> parts = new LinkedHashMap<>();
    parts.put("newcomers", change.newcomers());
    parts.put("leavers", change.leavers());
    parts.put("continuing", change.continuing());
    parts.put("revisions", change.revisions());
    List<String> changed =
        parts.entrySet().stream()
            .filter(part -> part.getValue().sum() != 0)
            .map(Map.Entry::getKey)
            .toList();
    return switch (changed.size()) {
      case 0 -> Optional.of("");
      case 1 -> Optional.of(wording.get("report.movers." + changed.getFirst() + ".all"));
      default -> Optional.empty();
    };
  }

  private void add(List<String> parts, String what, ChangeParts.Part part, boolean isLoss) {
    if (part.firms() > 0) {
      long sum = isLoss ? Math.negateExact(part.sum()) : part.sum();
      parts.add(
          wording.get(
              "report.movers." + what,
              wording.get("report.movers." + direction(sum), money(Math.abs(sum)))));
    }
  }

  private static String direction(long hundredths) {
    return hundredths == 0 ? "level" : hundredths > 0 ? "up" : "down";
  }

  private String money(long hundredths) {
    return wording.money(Tally.decimal(hundredths));
  }
}
