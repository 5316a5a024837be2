package guian.registry.ui.growth;

import guian.registry.model.Indicator;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.SearchField;
import guian.registry.ui.common.Segments;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The search field, the indicator and the topic in the top bar of the Growth screen. */
final class GrowthBarView {
  private final GrowthViewModel model;
  private final FirmSearch search;
  private final Messages messages;

  @FXML private HBox root;
  @FXML private SearchField searchField;
  @FXML private ComboBox<Indicator> indicatorBox;
  @FXML private Segments<Topic> topics;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  GrowthBarView(GrowthViewModel model, FirmSearch search, Messages messages) {
    this.model = model;
    this.search = search;
    this.messages = messages;
    Fxml.load(this, messages);
  }

  @FXML
  private void initialize() {
    new FirmSuggestions(searchField, search, messages, hit -> model.showFirm(hit.firmId()))
        .install();
    indicatorBox.setItems(model.indicators());
    indicatorBox.setConverter(new IndicatorNames(new Words(messages)));
    indicatorBox.valueProperty().bindBidirectional(model.indicatorProperty());
    // A list is of no one indicator.
    indicatorBox.visibleProperty().bind(model.topicProperty().map(topic -> !topic.isList()));
    indicatorBox.managedProperty().bind(indicatorBox.visibleProperty());
    topics.setChoices(
        List.of(Topic.values()), topic -> messages.get("growth.topic." + topic.code()));
    topics.valueProperty().addListener((o, before, after) -> choose(after));
    model.topicProperty().addListener((o, before, after) -> topics.valueProperty().set(after));
  }

  private void choose(@Nullable Topic topic) {
    if (topic != null) {
      model.topicProperty().set(topic);
    }
  }

  Node root() {
    return root;
  }

  void focusSearch() {
    searchField.requestFocus();
    searchField.selectAll();
  }

  /** Names indicators in the user's language. */
  private static final class IndicatorNames extends StringConverter<Indicator> {
    private final Words words;

    IndicatorNames(Words words) {
      this.words = words;
    }

    @Override
    public String toString(@Nullable Indicator indicator) {
      return indicator == null ? "" : words.of(indicator);
    }

    @Override
    public @Nullable Indicator fromString(String text) {
      return null;
    }
  }
}
