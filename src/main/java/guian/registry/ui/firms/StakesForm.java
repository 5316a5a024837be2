package guian.registry.ui.firms;

import guian.registry.model.PartialDate;
import guian.registry.model.StakeKind;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.firms.StakesModel.Wrong;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A firm's owners and what it owns, each stake's per cent and dates editable at its place. */
final class StakesForm extends VBox {
  private final StakesModel model;
  private final Messages messages;
  private final Words words;
  private final VBox owners = new VBox(8);
  private final VBox holdings = new VBox(8);
  private final StakeAdder ownerAdder;
  private final StakeAdder holdingAdder;
  private final Map<Long, Row> rows = new HashMap<>();
  private long firm;

  /** One stake's part of the form. */
  private record Row(VBox node, StakeFields fields) {}

  StakesForm(StakesModel model, Messages messages) {
    super(12);
    this.model = model;
    this.messages = messages;
    this.words = new Words(messages);
    this.ownerAdder = new StakeAdder(model, messages, StakesModel.NEW_OWNER);
    this.holdingAdder = new StakeAdder(model, messages, StakesModel.NEW_HOLDING);
    getChildren()
        .setAll(
            PaneParts.head(messages.get("firms.pane.stakes"), ""),
            owners,
            ownerAdder,
            PaneParts.head(messages.get("firms.pane.holdings"), ""),
            holdings,
            holdingAdder);
    model
        .wrong()
        .addListener((MapChangeListener<Long, Wrong>) change -> showWrong(change.getKey()));
  }

  /** Saves what is typed, as if the fields were left. */
  void commit() {
    List.copyOf(rows.values()).forEach(row -> row.fields.commit());
  }

  private void showWrong(long stake) {
    Row row = rows.get(stake);
    if (row != null) {
      row.fields.showWrong(model.wrong().get(stake));
    }
  }

  /** The form is opened anew: nothing typed before stays. */
  void begin() {
    firm = 0;
  }

  /** Shows a firm's stakes; of the same firm, what is being typed stays. */
  void show(PaneContent content) {
    if (content.id() != firm) {
      firm = content.id();
      rows.clear();
      model.wrong().clear();
      ownerAdder.clear();
      holdingAdder.clear();
    }
    fill(owners, content.file().owners(), true);
    fill(holdings, content.file().holdings(), false);
  }

  private void fill(VBox place, List<guian.registry.store.firm.FirmFile.Stake> stakes, boolean up) {
    List<VBox> nodes = stakes.stream().map(stake -> row(stake, up)).toList();
    if (!place.getChildren().equals(nodes)) {
      place.getChildren().setAll(nodes);
    }
  }

  private VBox row(guian.registry.store.firm.FirmFile.Stake stake, boolean up) {
    Row known = rows.get(stake.id());
    String percent =
        stake.percent() == null ? "" : stake.percent().stripTrailingZeros().toPlainString();
    if (known == null) {
      Row made = made(stake, up);
      made.fields.begin(percent, iso(stake.from()), iso(stake.until()));
      rows.put(stake.id(), made);
      return made.node;
    }
    if (!model.wrong().containsKey(stake.id())) {
      known.fields.update(percent, iso(stake.from()), iso(stake.until()));
    }
    return known.node;
  }

  private Row made(guian.registry.store.firm.FirmFile.Stake stake, boolean up) {
    String name = words.name(stake.otherName());
    Hyperlink link = new Hyperlink(name);
    link.getStyleClass().add("plain-link");
    link.setOnAction(event -> model.open(stake.other()));
    Button remove = new Button();
    remove.setGraphic(new IconView(Icon.CLOSE, 12));
    remove.getStyleClass().addAll("flat", "small", "icon-button");
    remove.setAccessibleText(messages.get("firms.stakes.remove", name));
    remove.setOnAction(event -> model.remove(stake.id()));
    String side = up ? "firms.stakes.owner." : "firms.stakes.holding.";
    Node kind = PaneSections.fixed(PaneParts.caption(messages.get(side + stake.kind().code())));
    HBox head = new HBox(8, link, PaneSections.space(), kind, remove);
    head.setAlignment(Pos.CENTER_LEFT);
    StakeFields fields = fields(stake.id(), stake.kind(), name);
    return new Row(new VBox(2, head, fields.node()), fields);
  }

  private StakeFields fields(long stake, StakeKind kind, String name) {
    return new StakeFields(
        messages,
        kind,
        name,
        () -> model.change(stake, Objects.requireNonNull(rows.get(stake)).fields.typed()));
  }

  private static String iso(@Nullable PartialDate date) {
    return date == null ? "" : date.iso();
  }
}
