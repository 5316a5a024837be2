package guian.registry.ui.reports;

import guian.registry.report.changes.CellChange;
import guian.registry.report.changes.Changes;
import guian.registry.report.changes.FigureChange;
import guian.registry.report.changes.ReportPart;
import guian.registry.report.words.CellWords;
import guian.registry.report.words.ChangeWords;
import guian.registry.store.report.EditionRow;
import guian.registry.text.Messages;
import guian.registry.ui.common.PaneParts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What is printed otherwise than in an edition: the numbers of the main table, then those of each
 * other part, which stand folded until somebody asks for them.
 */
final class ChangeList {
  /** So many numbers of a part are listed; a late return of all firms would change thousands. */
  private static final int LISTED = 60;

  private final Messages messages;
  private final ChangeWords words;
  private final CellWords cells;

  ChangeList(Messages messages) {
    this.messages = messages;
    this.words = new ChangeWords(messages);
    this.cells = new CellWords(messages);
  }

  /** The changes since an edition; null while they are still looked for. */
  Node since(EditionRow edition, @Nullable Changes changes) {
    String number = Integer.toString(edition.number());
    String note =
        changes == null
            ? messages.get("reports.changes.comparing")
            : messages.get("reports.changes.count", changes.count());
    VBox section = PaneParts.section(PaneParts.head(messages.get("reports.changes", number), note));
    section.setSpacing(6);
    if (changes != null) {
      fill(section, number, changes);
    }
    return section;
  }

  private void fill(VBox section, String number, Changes changes) {
    if (changes.isMainTableOnly()) {
      section.getChildren().add(muted(messages.get("report.changes.main_only", number)));
    }
    parts(section, "report.changes.added", number, changes.added());
    parts(section, "report.changes.dropped", number, changes.dropped());
    changes.figures().forEach(change -> section.getChildren().add(change(change)));
    changes.byPart().forEach((part, rows) -> section.getChildren().add(part(part, rows)));
    if (changes.count() > 0) {
      section.getChildren().add(accounted(changes));
    }
  }

  private void parts(VBox section, String key, String number, List<ReportPart> parts) {
    if (!parts.isEmpty()) {
      section.getChildren().add(muted(messages.get(key, number, cells.parts(parts))));
    }
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("caption", "muted");
    label.setWrapText(true);
    return label;
  }

  private Node change(FigureChange change) {
    VBox box =
        numbers(
            words.label(change),
            words.number(change, change.before()),
            words.number(change, change.after()),
            words.unit(change));
    change.causes().forEach(cause -> box.getChildren().add(muted(words.cause(change, cause))));
    return box;
  }

  private VBox numbers(String label, String before, String after, String unit) {
    Label what = new Label(label);
    what.setWrapText(true);
    Label numbers =
        new Label(messages.get("reports.changes.numbers", before, after, unit).stripTrailing());
    numbers.setMinWidth(Region.USE_PREF_SIZE);
    return new VBox(1, EditionList.row(what, null, numbers));
  }

  private Node part(ReportPart part, List<CellChange> rows) {
    TitledPane pane = new TitledPane();
    pane.setText(messages.get("reports.changes.part", cells.part(part), rows.size()));
    pane.setId("changes-" + part.code());
    pane.getStyleClass().add("change-part");
    pane.setAnimated(false);
    pane.setExpanded(false);
    pane.setMinWidth(0); // the title may be cut; the pane beside the pages is never wider for it
    pane.expandedProperty()
        .addListener((o, before, open) -> {
          if (open && pane.getContent() == null) {
            pane.setContent(lines(rows));
          }
        });
    return pane;
  }

  private Node lines(List<CellChange> rows) {
    VBox lines = new VBox(6);
    rows.stream().limit(LISTED).forEach(change -> lines.getChildren().add(line(change)));
    if (rows.size() > LISTED) {
      lines.getChildren().add(muted(messages.get("reports.changes.more", rows.size() - LISTED)));
    }
    return lines;
  }

  private Node line(CellChange change) {
    VBox box =
        numbers(
            messages.get("reports.changes.cell", cells.row(change), cells.item(change.spot())),
            cells.shown(change, change.before()),
            cells.shown(change, change.after()),
            cells.unit(change));
    change
        .causes()
        .forEach(cause ->
            box.getChildren().add(muted(cells.cause(change, cause, words.reason(cause.act())))));
    return box;
  }

  private Node accounted(Changes changes) {
    boolean all = changes.isAccountedFor();
    return new CheckLine(
        new Check(all, messages.get(all ? "reports.changes.all" : "reports.changes.not_all")),
        messages);
  }
}
