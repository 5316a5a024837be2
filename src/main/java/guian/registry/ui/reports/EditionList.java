package guian.registry.ui.reports;

import guian.registry.model.OfficialTime;
import guian.registry.store.report.EditionRow;
import guian.registry.text.Messages;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.common.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The editions that were issued, and what changed since the newest of them. */
final class EditionList {
  private static final int HASH_ENDS = 4;

  private final EditionsModel model;
  private final Messages messages;
  private final ChangeList changes;

  EditionList(EditionsModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.changes = new ChangeList(messages);
  }

  List<Node> editions() {
    List<EditionRow> editions = model.editionsProperty().get();
    if (editions.isEmpty()) {
      return List.of(PaneParts.section(PaneParts.caption(messages.get("reports.edition.none"))));
    }
    return editions.stream().map(this::edition).toList();
  }

  private Node edition(EditionRow row) {
    String number = Integer.toString(row.number());
    Label name = new Label(messages.get("reports.edition", number));
    name.getStyleClass().add("strong");
    LocalDate day = row.issuedAt().atZone(OfficialTime.ZONE).toLocalDate();
    HBox head =
        row(
            name,
            new Tag(messages.get("reports.state.issued"), Tag.Tone.PLAIN),
            PaneParts.caption(messages.get("reports.edition.by", day.toString(), row.issuedBy())));
    Hyperlink again = new Hyperlink(messages.get("reports.edition.again"));
    again.getStyleClass().add("caption");
    again.setId("reprint-" + number);
    again.setAccessibleText(messages.get("reports.edition.again.of", number));
    again.setOnAction(event -> model.save(row, ReportForm.PDF));
    String hash = row.sha256();
    String ends = hash.substring(0, HASH_ENDS) + "…" + hash.substring(hash.length() - HASH_ENDS);
    Hyperlink look = new Hyperlink(messages.get("reports.edition.look"));
    look.getStyleClass().add("caption");
    look.setId("look-" + number);
    look.setAccessibleText(messages.get("reports.edition.look.of", number));
    look.setOnAction(event -> model.look(row));
    HBox links = new HBox(12, look, again, forms(row, number));
    links.setAlignment(Pos.CENTER_RIGHT);
    Node hashed = PaneParts.caption(messages.get("reports.edition.pages", row.pages(), ends));
    return PaneParts.section(new VBox(2, head, hashed, links));
  }

  private MenuButton forms(EditionRow row, String number) {
    MenuButton forms = new MenuButton(messages.get("reports.save"));
    forms.getStyleClass().addAll("small", "flat");
    forms.setId("save-" + number);
    forms.setAccessibleText(messages.get("reports.edition.save.of", number));
    for (ReportForm form : ReportForm.ofEditions()) {
      MenuItem item =
          new MenuItem(messages.get("reports.save." + form.name().toLowerCase(Locale.ROOT)));
      item.setOnAction(event -> model.save(row, form));
      forms.getItems().add(item);
    }
    return forms;
  }

  static HBox row(Node left, @Nullable Node middle, Node right) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    List<Node> nodes = new ArrayList<>(List.of(left));
    if (middle != null) {
      nodes.add(middle);
    }
    nodes.addAll(List.of(gap, right));
    HBox row = new HBox(8, nodes.toArray(Node[]::new));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** What changed; nothing where there is no edition. */
  List<Node> changes() {
    List<EditionRow> editions = model.editionsProperty().get();
    return editions.isEmpty()
        ? List.of()
        : List.of(changes.since(editions.getFirst(), model.changesProperty().get()));
  }
}
