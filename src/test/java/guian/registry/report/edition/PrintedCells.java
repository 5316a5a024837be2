package guian.registry.report.edition;

import guian.registry.report.pages.ComposedReport;
import guian.registry.report.words.ReportContent;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The cells of numbers on a report's pages, read from the pages themselves. */
final class PrintedCells {
  private static final Pattern OTHERS = Pattern.compile("其余\\s*([\\d,]+)\\s*家见台账");

  private final Map<String, String> cells = new TreeMap<>();
  private String caption = "";

  private PrintedCells() {}

  /** By caption, row and head; — is nothing. */
  static Map<String, String> of(ReportContent content) throws Exception {
    String pages = ComposedReport.of(content, new Messages(Language.ZH)).pages();
    PrintedCells read = new PrintedCells();
    read.in(
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(pages)))
            .getDocumentElement());
    return read.cells;
  }

  private void in(Element element) {
    String css = element.getAttribute("class");
    if (css.startsWith("caption") || css.equals("annex-title")) {
      caption = element.getTextContent().replaceFirst("^表 \\d+　", "");
    }
    Matcher others = OTHERS.matcher(element.getTextContent());
    if (css.equals("note") && others.find()) {
      cells.put(caption + "|表中未列的其余企业|户数", others.group(1));
    }
    if (element.getTagName().equals("table")) {
      table(element);
      return;
    }
    for (Element child : children(element)) {
      in(child);
    }
  }

  private void table(Element table) {
    List<String> heads = new ArrayList<>();
    for (Element head : all(table, "th")) {
      heads.add(head.getFirstChild().getTextContent());
    }
    int name = Math.max(0, Math.max(heads.indexOf("企业名称"), heads.indexOf("指标")));
    int said = heads.indexOf("预期内容");
    for (Element row : all(table, "tr")) {
      List<Element> values = all(row, "td");
      for (int i = 0; i < values.size(); i++) {
        boolean counts = values.get(i).getAttribute("class").startsWith("n");
        if ((counts || heads.get(i).equals("结果")) && !heads.get(i).equals("序号")) {
          String of = values.get(name).getTextContent();
          String whole = said < 0 ? of : of + "：" + values.get(said).getTextContent();
          String value = values.get(i).getTextContent();
          cells.put(caption + "|" + whole + "|" + heads.get(i), value.equals("—") ? "" : value);
        }
      }
    }
  }

  private static List<Element> children(Element of) {
    List<Element> elements = new ArrayList<>();
    for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static List<Element> all(Element in, String name) {
    NodeList found = in.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
