package guian.registry.ui.firms;

import static guian.registry.ui.firms.PaneSections.label;
import static guian.registry.ui.firms.PaneSections.space;

import guian.registry.store.firm.Attached;
import guian.registry.text.Messages;
import guian.registry.ui.common.PaneParts;
import java.io.File;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The documents of a firm; files dropped onto it are attached. */
final class DocumentSection {
  private static final String DROP = "drop-here";

  private final DocumentsModel model;
  private final Messages messages;

  DocumentSection(DocumentsModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  Node node(List<Attached> documents) {
    String count = documents.isEmpty() ? "" : documents.size() + "";
    HBox head = PaneParts.head(messages.get("firms.documents"), count);
    Button add = new Button(messages.get("firms.documents.add"));
    add.getStyleClass().add("small");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(event -> model.choose());
    head.getChildren().addAll(space(), add);
    VBox section = PaneParts.section(head);
    section.getStyleClass().add("documents");
    documents.forEach(document -> section.getChildren().add(document(document)));
    Label hint = label(messages.get("firms.documents.hint"), "caption", "muted");
    hint.setWrapText(true);
    section.getChildren().add(hint);
    section.setOnDragOver(event -> over(event, section));
    section.setOnDragExited(event -> section.getStyleClass().remove(DROP));
    section.setOnDragDropped(event -> dropped(event, section));
    return section;
  }

  private Node document(Attached document) {
    Hyperlink name = link(document.name(), "firms.documents.open", document);
    name.setMinWidth(0);
    name.setTooltip(new Tooltip(document.name()));
    name.setOnAction(event -> model.open(document));
    name.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DELETE) {
        model.remove(document);
        event.consume();
      }
    });
    Hyperlink save = small("firms.documents.save", document);
    save.setOnAction(event -> model.saveAs(document));
    Hyperlink remove = small("firms.documents.remove", document);
    remove.setOnAction(event -> model.remove(document));
    HBox below = new HBox(8, PaneParts.caption(model.line(document)), space(), save, remove);
    below.setAlignment(Pos.CENTER_LEFT);
    return new VBox(name, below);
  }

  private Hyperlink small(String key, Attached document) {
    Hyperlink link = link(messages.get(key), key, document);
    link.getStyleClass().add("caption");
    link.setMinWidth(Region.USE_PREF_SIZE);
    return link;
  }

  private Hyperlink link(String text, String action, Attached document) {
    Hyperlink link = new Hyperlink(text);
    link.setAccessibleText(
        messages.get("firms.documents.spoken", messages.get(action), document.name()));
    return link;
  }

  private static boolean isWelcome(DragEvent event) {
    return event.getDragboard().hasFiles()
        && event.getDragboard().getFiles().stream().allMatch(File::isFile);
  }

  // Consumed: anywhere else on the window files go to the import.
  private static void over(DragEvent event, VBox section) {
    if (isWelcome(event)) {
      event.acceptTransferModes(TransferMode.COPY);
      if (!section.getStyleClass().contains(DROP)) {
        section.getStyleClass().add(DROP);
      }
      event.consume();
    }
  }

  private void dropped(DragEvent event, VBox section) {
    section.getStyleClass().remove(DROP);
    boolean welcome = isWelcome(event);
    if (welcome) {
      model.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    }
    event.setDropCompleted(welcome);
    event.consume();
  }
}
