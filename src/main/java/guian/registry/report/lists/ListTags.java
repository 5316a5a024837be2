package guian.registry.report.lists;

import guian.registry.report.pages.WideList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Tags what is drawn of a list, for PDF/A-2a and PDF/UA: its headings and one table, whose elements
 * take the place of those that the layout engine made of the empty pages. ISO 32000-1, 14.7 and
 * 14.8.
 */
final class ListTags {
  static final String TH = "TH";
  static final String TD = "TD";
  private static final COSName NUMS = COSName.getPDFName("Nums");
  private static final COSName MCR = COSName.getPDFName("MCR");
  private static final COSName SCOPE = COSName.getPDFName("Scope");

  private final COSArray parents;
  private final COSDictionary holder;
  private final COSArray kids;
  private final COSDictionary body;
  private final List<COSDictionary> cells = new ArrayList<>();
  private final COSDictionary table;
  private final COSDictionary headRow;
  private int place;
  private int row = -1;
  private COSDictionary page = new COSDictionary();
  private COSArray owners = new COSArray();

  private ListTags(COSArray parents, COSDictionary holder, COSArray kids, int place) {
    this.parents = parents;
    this.holder = holder;
    this.kids = kids;
    this.place = place;
    this.table = element("Table", holder);
    COSDictionary head = child("THead", table);
    this.headRow = child("TR", head);
    this.body = child("TBody", table);
  }

  /** Those of a list on pages that are empty as yet; empty where the document has no tags. */
  static Optional<ListTags> of(PDDocument document, List<PDPage> pages) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      return Optional.empty();
    }
    COSArray parents = root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(NUMS);
    COSDictionary first = gap(parents, pages.getFirst());
    COSDictionary holder = first.getCOSDictionary(COSName.P);
    COSArray kids = kids(holder);
    int place = Math.max(0, kids.indexOfObject(first));
    for (PDPage page : pages) {
      kids.removeObject(gap(parents, page));
    }
    return Optional.of(new ListTags(parents, holder, kids, place));
  }

  // The one element that the engine made of an empty page.
  private static COSDictionary gap(COSArray parents, PDPage page) {
    return (COSDictionary) owners(parents, page).getObject(0);
  }

  private static COSArray owners(COSArray parents, PDPage page) {
    for (int i = 0; i < parents.size(); i += 2) {
      if (parents.getInt(i) == page.getStructParents()) {
        return (COSArray) parents.getObject(i + 1);
      }
    }
    throw new IllegalStateException("a page without tags");
  }

  private static COSArray kids(COSDictionary holder) {
    COSBase known = holder.getDictionaryObject(COSName.K);
    if (known instanceof COSArray array) {
      return array;
    }
    COSArray kids = new COSArray();
    kids.add(known);
    holder.setItem(COSName.K, kids);
    return kids;
  }

  private static COSDictionary element(String type, COSDictionary parent) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.S, COSName.getPDFName(type));
    element.setItem(COSName.P, parent);
    return element;
  }

  private static COSDictionary child(String type, COSDictionary parent) {
    COSDictionary child = element(type, parent);
    kids(parent, child);
    return child;
  }

  private static void kids(COSDictionary parent, COSBase child) {
    COSArray kids = parent.getCOSArray(COSName.K);
    if (kids == null) {
      kids = new COSArray();
      parent.setItem(COSName.K, kids);
    }
    kids.add(child);
  }

  /** What follows is drawn on this page. */
  void page(PDPage next) {
    page = next.getCOSObject();
    owners = owners(parents, next);
    owners.clear();
  }

  /** A line above or below the table; the number that marks it on the page. */
  int line(WideList.Role role) {
    boolean heading = role == WideList.Role.TITLE || role == WideList.Role.ANNEX_TITLE;
    COSDictionary line = element(heading ? "H1" : "P", holder);
    kids.add(place++, line);
    return mark(line);
  }

  /** The head of a column. */
  int head() {
    if (headRow.getCOSArray(COSName.K) == null) {
      kids.add(place++, table);
    }
    COSDictionary head = child(TH, headRow);
    COSDictionary scope = new COSDictionary();
    scope.setItem(COSName.O, COSName.getPDFName("Table"));
    scope.setItem(SCOPE, COSName.getPDFName("Column"));
    scope.setDirect(true);
    head.setItem(COSName.A, scope);
    return mark(head);
  }

  /** A cell, or the part of one that a row's second page has. */
  int cell(int ofRow, int column) {
    if (ofRow != row) {
      row = ofRow;
      cells.clear();
    }
    if (cells.isEmpty()) {
      COSDictionary line = child("TR", body);
      line.setItem(COSName.K, new COSArray());
    }
    if (column == cells.size()) {
      COSArray rows = body.getCOSArray(COSName.K);
      cells.add(child(TD, (COSDictionary) rows.getObject(rows.size() - 1)));
    }
    return mark(cells.get(column));
  }

  private int mark(COSDictionary element) {
    int id = owners.size();
    owners.add(element);
    COSDictionary first = element.getCOSDictionary(COSName.PG);
    if (first == null) {
      element.setItem(COSName.PG, page);
      element.setItem(COSName.K, COSInteger.get(id));
    } else {
      COSBase before = element.getDictionaryObject(COSName.K);
      if (!(before instanceof COSArray)) {
        element.setItem(COSName.K, new COSArray());
        kids(element, before);
      }
      kids(element, elsewhere(id));
    }
    return id;
  }

  private COSDictionary elsewhere(int id) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, MCR);
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, id);
    reference.setDirect(true);
    return reference;
  }
}
