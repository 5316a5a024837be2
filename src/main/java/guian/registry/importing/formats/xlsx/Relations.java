package guian.registry.importing.formats.xlsx;

import guian.registry.importing.formats.parts.Parts;
import guian.registry.importing.formats.xml.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The relationships of one part: which parts it refers to, by id and by kind. */
final class Relations {
  /**
   * One relationship.
   *
   * @param kind the last word of its type, for example {@code worksheet}
   * @param part the name of the part it leads to
   */
  record Relation(String id, String kind, String part) {}

  private final Map<String, Relation> byId = new LinkedHashMap<>();

  private Relations() {}

  /** The relationships of {@code part}; of the package itself when that is empty. */
  static Relations of(Parts parts, String part) throws IOException, XMLStreamException {
    Relations found = new Relations();
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    try (InputStream in = parts.open(name)) {
      if (in != null) {
        found.read(in, part);
      }
    }
    return found;
  }

  private void read(InputStream in, String part) throws IOException, XMLStreamException {
    try (Xml xml = Xml.open(in)) {
      while (xml.next()) {
        String target = xml.isStart("Relationship") ? xml.attribute("Target") : null;
        if (target != null && !"External".equals(xml.attribute("TargetMode"))) {
          String type = orEmpty(xml.attribute("Type"));
          String kind = type.substring(type.lastIndexOf('/') + 1);
          String id = orEmpty(xml.attribute("Id"));
          byId.putIfAbsent(id, new Relation(id, kind, resolve(part, target)));
        }
      }
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String resolve(String part, String target) {
    try {
      String path = URI.create("/" + part).resolve(target.replace('\\', '/')).getPath();
      return path == null ? target : path.replaceFirst("^/+", "");
    } catch (IllegalArgumentException e) {
      return target;
    }
  }

  Optional<Relation> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<String> partOf(String kind) {
    return byId.values().stream()
        .filter(r -> r.kind().equals(kind))
        .map(Relation::part)
        .findFirst();
  }
}
