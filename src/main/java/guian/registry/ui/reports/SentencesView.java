package guian.registry.ui.reports;

import guian.registry.report.words.Paragraph;
import guian.registry.report.words.Place;
import guian.registry.text.Messages;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.common.Tag;
import guian.registry.ui.reports.SentencesModel.Draft;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The paragraphs of the report one below the other, each to be worded otherwise in its place. */
final class SentencesView {
  private static final int LINES = 7;

  private final SentencesModel model;
  private final Messages messages;
  private final VBox root = new VBox();
  private @Nullable Place edited;

  SentencesView(SentencesModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    model.paragraphsProperty().addListener((o, before, after) -> show());
    model.draftProperty().addListener((o, before, after) -> showDraft(after));
    show();
  }

  Parent root() {
    return root;
  }

  // Each letter typed is a new draft; only another paragraph is another view.
  private void showDraft(@Nullable Draft draft) {
    if (edited != (draft == null ? null : draft.place())) {
      show();
    }
  }

  private void show() {
    Draft draft = model.draftProperty().get();
    edited = draft == null ? null : draft.place();
    List<Node> sections = new ArrayList<>();
    Label note = new Label(messages.get("reports.text.note"));
    note.getStyleClass().addAll("caption", "muted");
    note.setWrapText(true);
    sections.add(PaneParts.section(note));
    model.paragraphsProperty().get().forEach(p -> sections.add(section(p, draft)));
    root.getChildren().setAll(sections);
    if (edited != null && root.lookup("#text-" + edited.code()) instanceof TextArea area) {
      area.requestFocus();
      area.end();
    }
  }

  private Node section(Paragraph paragraph, @Nullable Draft draft) {
    VBox section = PaneParts.section(head(paragraph));
    section.setSpacing(6);
    if (draft != null && draft.place() == paragraph.place()) {
      section.getChildren().addAll(area(paragraph, draft), buttons(paragraph));
    } else {
      section.getChildren().add(text(paragraph));
      if (paragraph.isOutdated()) {
        section.getChildren().add(outdated(paragraph));
      }
      section.getChildren().add(links(paragraph));
    }
    return section;
  }

  private Node head(Paragraph paragraph) {
    Label name = new Label(model.name(paragraph.place()));
    name.getStyleClass().add("strong");
    HBox head = new HBox(8, name);
    head.setAlignment(Pos.CENTER_LEFT);
    if (paragraph.isOutdated()) {
      head.getChildren().add(new Tag(messages.get("reports.text.outdated"), Tag.Tone.REFUSED));
    } else if (paragraph.isOwn()) {
      head.getChildren().add(new Tag(messages.get("reports.text.own"), Tag.Tone.PLAIN));
    }
    return head;
  }

  private Node text(Paragraph paragraph) {
    boolean none = paragraph.text().isEmpty();
    Label text = new Label(none ? messages.get("reports.text.none") : paragraph.text());
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    if (!paragraph.isOwn()) {
      text.getStyleClass().add("muted");
    }
    return text;
  }

  private Node outdated(Paragraph paragraph) {
    Label now = new Label(messages.get("reports.text.now", paragraph.basis()));
    now.getStyleClass().addAll("caption", "warning-text");
    now.setWrapText(true);
    now.setMinHeight(Region.USE_PREF_SIZE);
    return now;
  }

  private Node links(Paragraph paragraph) {
    HBox links = new HBox(16, link(paragraph, "edit", () -> model.edit(paragraph)));
    if (paragraph.isOutdated()) {
      links.getChildren().add(link(paragraph, "keep", () -> model.confirm(paragraph)));
    }
    if (paragraph.isOwn()) {
      links.getChildren().add(link(paragraph, "back", () -> model.reset(paragraph)));
    }
    return links;
  }

  private Hyperlink link(Paragraph paragraph, String what, Runnable action) {
    Hyperlink link = new Hyperlink(messages.get("reports.text." + what));
    link.getStyleClass().add("caption");
    link.setId(what + "-" + paragraph.place().code());
    link.setAccessibleText(
        messages.get("reports.text.of", link.getText(), model.name(paragraph.place())));
    link.setOnAction(event -> action.run());
    return link;
  }

  private TextArea area(Paragraph paragraph, Draft draft) {
    TextArea area = new TextArea(draft.text());
    area.setId("text-" + paragraph.place().code());
    area.setAccessibleText(model.name(paragraph.place()));
    area.setWrapText(true);
    area.setPrefRowCount(LINES);
    area.textProperty().addListener((o, before, after) -> model.type(after));
    area.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        model.leave();
        event.consume();
      } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
        model.save(paragraph);
        event.consume();
      }
    });
    return area;
  }

  private Node buttons(Paragraph paragraph) {
    Button save = new Button(messages.get("reports.text.save"));
    save.setId("save-" + paragraph.place().code());
    save.getStyleClass().addAll("small", "accent");
    save.setOnAction(event -> model.save(paragraph));
    Button leave = new Button(messages.get("common.cancel"));
    leave.getStyleClass().add("small");
    leave.setOnAction(event -> model.leave());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return new HBox(8, gap, leave, save);
  }
}
