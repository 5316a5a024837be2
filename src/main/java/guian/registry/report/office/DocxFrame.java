package guian.registry.report.office;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a template has around the report: the text before and behind it, and its page. */
final class DocxFrame {
  /** What a template says where the report is to stand. */
  static final String PLACE = "{report}";

  private static final String MARK = "registry-report";
  private static final List<String> MARGINS = List.of("w:top", "w:left", "w:bottom", "w:right");

  private final String before;
  private final String behind;
  private final String end;
  private final String last;
  private final String upright;
  private final String onItsSide;
  private final int width;
  private final int height;

  /** Takes the document over. */
  DocxFrame(Document document) {
    Element end = Objects.requireNonNull(section(document));
    Element body = (Element) end.getParentNode();
    Element place = place(body);
    Element section = sectionAt(place == null ? Xml.children(body).getFirst() : place, end);
    last = Xml.write(end);
    Element page = Xml.elements(section, "w:pgSz").getFirst();
    Element margin = Xml.elements(section, "w:pgMar").getFirst();
    width = number(page, "w:w") - number(margin, "w:left") - number(margin, "w:right");
    height = number(page, "w:h") - number(margin, "w:top") - number(margin, "w:bottom");
    upright = Xml.write(section);
    turn(page, margin);
    onItsSide = Xml.write(section);
    mark(body, place, end);
    String[] around = Xml.write(document).split("<\\?" + MARK + "\\s*\\?>", -1);
    before = around[0];
    behind = around[1];
    this.end = around[2];
  }

  /** The properties of the last section, which every document has; null in what is none. */
  static @Nullable Element section(Document document) {
    List<Element> bodies = Xml.elements(document, "w:body");
    List<Element> children = bodies.isEmpty() ? List.of() : Xml.children(bodies.getFirst());
    boolean found =
        !children.isEmpty()
            && children.getLast().getTagName().equals("w:sectPr")
            && isWhole(children.getLast());
    return found ? children.getLast() : null;
  }

  private static boolean isWhole(Element section) {
    return !Xml.elements(section, "w:pgSz").isEmpty()
        && !Xml.elements(section, "w:pgMar").isEmpty();
  }

  private static int number(Element element, String name) {
    String value = element.getAttribute(name);
    return value.isEmpty() ? 0 : (int) Double.parseDouble(value);
  }

  // The head of a page on its side is at the binding edge, the left of the upright one.
  private static void turn(Element page, Element margin) {
    String wide = page.getAttribute("w:h");
    page.setAttribute("w:h", page.getAttribute("w:w"));
    page.setAttribute("w:w", wide);
    page.setAttribute("w:orient", "landscape");
    List<String> upright = MARGINS.stream().map(margin::getAttribute).toList();
    for (int i = 0; i < MARGINS.size(); i++) {
      margin.setAttribute(MARGINS.get(i), upright.get((i + 1) % MARGINS.size()));
    }
  }

  private static @Nullable Element place(Element body) {
    return Xml.children(body).stream()
        .filter(text -> text.getTextContent().strip().equals(PLACE))
        .findFirst()
        .orElse(null);
  }

  /** Whether its text has a place for the report that is no paragraph of its own, or several. */
  static boolean hasStrayPlace(Document document) {
    Element body = (Element) Objects.requireNonNull(section(document)).getParentNode();
    long said =
        Xml.elements(body, "w:p").stream()
            .filter(text -> text.getTextContent().contains(PLACE))
            .count();
    return said > (place(body) == null ? 0 : 1);
  }

  // The properties of a section stand in its last paragraph, those of the last one behind it.
  private static Element sectionAt(Element place, Element end) {
    for (Node node = place; node != null; node = node.getNextSibling()) {
      if (node instanceof Element text && !text.equals(end)) {
        List<Element> inside = Xml.elements(text, "w:sectPr");
        if (!inside.isEmpty() && isWhole(inside.getFirst())) {
          return (Element) inside.getFirst().cloneNode(true);
        }
      }
    }
    return (Element) end.cloneNode(true);
  }

  private static void mark(Element body, @Nullable Element place, Element end) {
    Document document = body.getOwnerDocument();
    if (place == null) {
      Xml.children(body).stream().filter(text -> !text.equals(end)).forEach(body::removeChild);
      body.insertBefore(document.createProcessingInstruction(MARK, ""), end);
    } else {
      body.replaceChild(document.createProcessingInstruction(MARK, ""), place);
    }
    body.replaceChild(document.createProcessingInstruction(MARK, ""), end);
  }

  /** The document up to the report. */
  String before() {
    return before;
  }

  /** What follows the report; empty in most templates. */
  String behind() {
    return behind;
  }

  /** The end of the document, behind the properties of its last section. */
  String end() {
    return end;
  }

  /** The properties of the template's own last section, for what follows the report. */
  String last() {
    return last;
  }

  /** The properties of a section with pages of this direction. */
  String section(boolean wide) {
    return wide ? onItsSide : upright;
  }

  /** The width of the text in twentieths of a point. */
  int width(boolean wide) {
    return wide ? height : width;
  }
}
