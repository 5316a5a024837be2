package guian.registry.ui.imports;

import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What an import leaves out: refused rows, firms that wait for an answer, questions set aside. */
final class LeftOutSections {
  private static final int MOST = 200;

  private final PreviewModel model;
  private final Messages messages;

  LeftOutSections(PreviewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /** The sections that have something, or one that says that nothing is left out. */
  List<Node> all(Runnable toQuestions, Runnable giveBack) {
    List<Node> sections = new ArrayList<>();
    if (model.missingCount() > 0) {
      sections.add(new MissingSection(model, messages));
    }
    List<PreviewModel.LeftOut> rejected = model.rejected();
    if (!rejected.isEmpty()) {
      VBox section = section("imports.left.rejected", rejected.size());
      lines(section, rejected);
      section.getChildren().add(giveBack(giveBack));
      sections.add(section);
    }
    List<String> aside = model.setAside();
    List<PreviewModel.LeftOut> waiting = model.waiting();
    if (!aside.isEmpty() || !waiting.isEmpty()) {
      VBox section = section("imports.left.aside", aside.size());
      lines(section, waiting);
      aside.stream().limit(MOST).forEach(text -> section.getChildren().add(wrapped(text)));
      Hyperlink answer = new Hyperlink(messages.get("imports.left.answer"));
      answer.setOnAction(event -> toQuestions.run());
      section.getChildren().add(answer);
      sections.add(section);
    }
    if (sections.isEmpty()) {
      VBox section = section("imports.left.nothing", 0);
      sections.add(section);
    }
    return sections;
  }

  private Button giveBack(Runnable action) {
    Button button = new Button(messages.get("imports.left.give_back"), IconView.of(Icon.DOWNLOAD));
    button.getStyleClass().add("small");
    button.setId("give-back");
    button.setOnAction(event -> action.run());
    return button;
  }

  private VBox section(String key, int count) {
    Label head = new Label(messages.get(key, count));
    head.getStyleClass().add("section-head");
    head.setWrapText(true);
    Label what = wrapped(messages.get(key + ".what"));
    what.getStyleClass().add("muted");
    VBox section = new VBox(4, head, what);
    section.getStyleClass().add("section");
    return section;
  }

  private void lines(VBox section, List<PreviewModel.LeftOut> lines) {
    for (PreviewModel.LeftOut line : lines.subList(0, Math.min(MOST, lines.size()))) {
      Label place = wrapped(line.place());
      place.getStyleClass().add("muted");
      place.setMinWidth(56);
      Label why = wrapped(line.why());
      VBox words = new VBox(why);
      if (!line.raw().isEmpty()) {
        Label raw = wrapped(line.raw());
        raw.getStyleClass().add("muted");
        words.getChildren().add(raw);
      }
      HBox.setHgrow(words, Priority.ALWAYS);
      section.getChildren().add(new HBox(8, place, words));
    }
    if (lines.size() > MOST) {
      String more = Figures.count(lines.size() - MOST);
      section.getChildren().add(wrapped(messages.get("imports.left.more", more)));
    }
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("caption");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
