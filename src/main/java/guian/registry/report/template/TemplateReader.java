package guian.registry.report.template;

import guian.registry.model.Coded;
import guian.registry.model.RefusedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the parts of a template file; what is wrong is refused with its place in the file. */
final class TemplateReader {
  private static final Set<String> KEYS =
      Set.of(TemplateFile.MARK, "name", "head", "sections", "indicators", "lists");

  private static final Set<String> CHOICE = Set.of("id", "show", "table", "parts");
  private static final int LONGEST = 60;
  private static final int MOST_LEADERS = 100;

  private final String source;
  private final @Nullable List<String> known;

  /**
   * @param known the ids of the key figures that there are; null when they were checked before
   */
  TemplateReader(String source, @Nullable List<String> known) {
    this.source = source;
    this.known = known;
  }

  Template template(JsonNode json) {
    keys(json, "", KEYS);
    Template standard = Template.STANDARD;
    JsonNode head = json.path("head");
    object(head, "head", Set.of("zh", "en"));
    JsonNode sections = json.path("sections");
    List<Template.Choice> features = new ArrayList<>();
    List<Template.Choice> chosen =
        sections.isMissingNode()
            ? standard.sections()
            : choices(sections, "sections", false, features);
    return new Template(
        text(json.path("name"), "name"),
        head(head.path("zh"), "head.zh"),
        head(head.path("en"), "head.en"),
        whole(chosen, false),
        sections.isMissingNode() ? standard.features() : whole(features, true),
        indicators(json.path("indicators")),
        lists(json.path("lists"), standard.lists()));
  }

  private Template.Head head(JsonNode json, String place) {
    object(json, place, Set.of("organ", "number", "signer"));
    return new Template.Head(
        text(json.path("organ"), place + ".organ"),
        text(json.path("number"), place + ".number"),
        text(json.path("signer"), place + ".signer"));
  }

  private List<Template.Choice> choices(
      JsonNode json, String place, boolean features, @Nullable List<Template.Choice> below) {
    list(json, place);
    if (json.isEmpty()) {
      throw refused("report.template.empty", place);
    }
    List<Template.Choice> choices = new ArrayList<>();
    Set<Chapter> seen = new HashSet<>();
    for (int i = 0; i < json.size(); i++) {
      String at = place + "[" + (i + 1) + "]";
      JsonNode one = json.get(i);
      object(one, at, CHOICE);
      Chapter chapter = chapter(one.path("id"), at + ".id", features);
      if (!seen.add(chapter)) {
        throw refused("report.template.twice", at + ".id", chapter.code());
      }
      choices.add(
          new Template.Choice(
              chapter,
              flag(one.path("show"), at + ".show"),
              flag(one.path("table"), at + ".table")));
      parts(one, at, chapter, below);
    }
    return choices;
  }

  // Without a list of its parts a heading has all of them.
  private void parts(
      JsonNode json, String place, Chapter chapter, @Nullable List<Template.Choice> below) {
    if (chapter == Chapter.FEATURES && below != null) {
      below.addAll(
          json.has("parts")
              ? choices(json.get("parts"), place + ".parts", true, null)
              : Template.STANDARD.features());
    } else if (json.has("parts")) {
      throw unknown(place, "parts", List.of("id", "show", "table"));
    }
  }

  private Chapter chapter(JsonNode json, String place, boolean features) {
    String id = json.isString() ? json.stringValue() : "";
    Chapter chapter =
        Coded.find(Chapter.class, id)
            .orElseThrow(() ->
                unknown(
                    place,
                    json.isString() || json.isMissingNode() ? id : json.toString(),
                    Chapter.standard(features).stream().map(Chapter::code).toList()));
    if (chapter.isFeature() != features) {
      throw refused("report.template.level", place, id, features ? "sections" : "features.parts");
    }
    return chapter;
  }

  // The parts that are not named stand hidden behind the others; annexes come last.
  private static List<Template.Choice> whole(List<Template.Choice> choices, boolean features) {
    List<Template.Choice> whole = new ArrayList<>(choices);
    for (Chapter chapter : Chapter.standard(features)) {
      if (choices.stream().noneMatch(choice -> choice.chapter() == chapter)) {
        whole.add(new Template.Choice(chapter, false, true));
      }
    }
    List<Template.Choice> last =
        whole.stream()
            .filter(choice -> choice.chapter().isAnnex())
            .sorted(Comparator.comparing(Template.Choice::chapter))
            .toList();
    whole.removeAll(last);
    whole.addAll(last);
    return List.copyOf(whole);
  }

  private List<String> indicators(JsonNode json) {
    if (json.isMissingNode()) {
      return List.of();
    }
    list(json, "indicators");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < json.size(); i++) {
      String place = "indicators[" + (i + 1) + "]";
      String id = text(json.get(i), place);
      boolean isId = id.matches("[a-z_]+(\\.[a-z_]+)+");
      if (!isId || (known != null && !known.contains(id))) {
        throw unknown(place, id, known == null ? List.of("revenue.total.ytd") : known);
      }
      if (ids.contains(id)) {
        throw refused("report.template.twice", place, id);
      }
      ids.add(id);
    }
    return List.copyOf(ids);
  }

  private Template.Lists lists(JsonNode json, Template.Lists standard) {
    object(json, "lists", Set.of("leaders", "movers", "firms"));
    return new Template.Lists(
        number(json.path("leaders"), "lists.leaders", standard.leaders(), MOST_LEADERS),
        number(json.path("movers"), "lists.movers", standard.movers(), MOST_LEADERS),
        number(json.path("firms"), "lists.firms", standard.firms(), Template.Lists.MOST_FIRMS));
  }

  private int number(JsonNode json, String place, int standard, int most) {
    if (json.isMissingNode()) {
      return standard;
    }
    if (!json.isInt() || json.intValue() < 1 || json.intValue() > most) {
      throw refused("report.template.number", place, most);
    }
    return json.intValue();
  }

  private boolean flag(JsonNode json, String place) {
    if (json.isMissingNode()) {
      return true;
    }
    if (!json.isBoolean()) {
      throw refused("report.template.flag", place);
    }
    return json.booleanValue();
  }

  private String text(JsonNode json, String place) {
    if (json.isMissingNode()) {
      return "";
    }
    String text = json.isString() ? json.stringValue().strip() : "\n";
    if (text.length() > LONGEST || text.codePoints().anyMatch(Character::isISOControl)) {
      throw refused("report.template.text", place, LONGEST);
    }
    return text;
  }

  private void list(JsonNode json, String place) {
    if (!json.isArray()) {
      throw refused("report.template.list", place);
    }
  }

  private void object(JsonNode json, String place, Set<String> known) {
    if (!json.isMissingNode()) {
      if (!json.isObject()) {
        throw refused("report.template.object", place);
      }
      keys(json, place, known);
    }
  }

  private void keys(JsonNode json, String place, Set<String> known) {
    for (String key : json.propertyNames()) {
      if (!known.contains(key)) {
        throw unknown(place.isEmpty() ? key : place + "." + key, key, known);
      }
    }
  }

  private RefusedException unknown(String place, String name, Collection<String> known) {
    return refused("report.template.unknown", place, name, Nearest.of(name, known));
  }

  private RefusedException refused(String code, String place, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(source, place));
    arguments.addAll(List.of(more));
    return new RefusedException(code, arguments.toArray());
  }
}
