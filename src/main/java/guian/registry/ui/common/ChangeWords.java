package guian.registry.ui.common;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.GrantStatus;
import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Industries;
import guian.registry.model.Observation;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.model.SizeClass;
import guian.registry.model.StakeKind;
import guian.registry.model.Status;
import guian.registry.store.grants.GrantField;
import guian.registry.store.history.About;
import guian.registry.store.history.HandUndo;
import guian.registry.store.history.HistoryEntry;
import guian.registry.store.history.StakeShown;
import guian.registry.store.history.StepRow;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for changes: what was changed, from what, to what; everywhere the same. */
public final class ChangeWords {
  /** The words of posts stand with the form that they are edited in. */
  private static final Map<String, String> POSTS =
      Map.of(
          "title", "firms.placement.title",
          "posts", "firms.placement.posts",
          "starts_on", "firms.placement.starts",
          "ends_on", "firms.placement.ends",
          "university_id", "firms.placement.universities");

  private final Messages messages;
  private final Words words;
  private final Periods periods;
  private final Industries industries;
  private final List<Indicator> indicators;

  /** Words in the language of {@code messages}. */
  public ChangeWords(Messages messages, Industries industries, List<Indicator> indicators) {
    this.messages = messages;
    this.words = new Words(messages);
    this.periods = new Periods(messages);
    this.industries = industries;
    this.indicators = indicators;
  }

  /** What a line is about: a field, a figure's period and indicator, a row that came or went. */
  public String what(HistoryEntry entry) {
    Observation figure = entry.figure();
    if (figure != null && entry.isFigure()) {
      return figure(figure);
    }
    StakeShown stake = entry.stake();
    if (stake != null) {
      return stake(entry, stake);
    }
    About about = entry.about();
    String what = entry.field() == null ? row(entry) : field(entry, entry.field());
    return about == null || about.name().isEmpty()
        ? what
        : messages.get("firms.history.about", what, about.name());
  }

  private String figure(Observation figure) {
    Indicator indicator =
        indicators.stream().filter(i -> i.id().equals(figure.indicator())).findFirst().orElse(null);
    IndicatorKind kind = indicator == null ? IndicatorKind.FLOW : indicator.kind();
    return messages.get(
        "firms.history.figure",
        periods.of(kind, figure.period()),
        indicator == null ? figure.indicator() : words.of(indicator));
  }

  private String row(HistoryEntry entry) {
    return messages.get("firms.history." + entry.action().code(), table(entry.table()));
  }

  private String table(String table) {
    return messages.get("firms.history.table." + table);
  }

  private String field(HistoryEntry entry, String field) {
    String key = "firms.field." + field;
    if (entry.table().equals("firm") && messages.has(key)) {
      return messages.get(key);
    }
    String posts = POSTS.get(field);
    if (entry.table().equals("placement") && posts != null) {
      return messages.get(posts);
    }
    return GrantField.of(entry.table(), field)
        .map(known -> messages.get("incentives.field." + known.code()))
        .orElseGet(() -> table(entry.table()));
  }

  /** 新增持股 贵州某某 51%, or 持股比例 贵州某某. */
  private String stake(HistoryEntry entry, StakeShown stake) {
    String owner = words.name(stake.owner());
    if (entry.field() != null) {
      String key = "firms.field.stake." + entry.field();
      String field = messages.has(key) ? messages.get(key) : table("stake");
      return messages.get("firms.history.figure", field, owner);
    }
    boolean head = stake.kind() == StakeKind.HEAD_OFFICE;
    String kind = head ? messages.get("firms.pane.stake.head_office") : table("stake");
    String share = stake.percent() == null ? "" : Figures.share(stake.percent()) + "%";
    return messages
        .get(
            "firms.history.stake",
            messages.get("firms.history." + entry.action().code(), kind),
            owner,
            share)
        .strip();
  }

  /** The old value; empty where the line has none. */
  public String before(HistoryEntry entry) {
    return side(entry, entry.figureOld(), entry.before(), HistoryEntry.Action.DELETE);
  }

  /** The new value; empty where the line has none. */
  public String after(HistoryEntry entry) {
    return side(entry, entry.figureNew(), entry.after(), HistoryEntry.Action.INSERT);
  }

  private String side(
      HistoryEntry entry,
      @Nullable Observation figure,
      @Nullable String stored,
      HistoryEntry.Action withAmount) {
    if (entry.isFigure()) {
      return figure == null ? none() : amount(figure.amount());
    }
    if (entry.field() != null) {
      return stored == null ? none() : value(entry, stored);
    }
    About about = entry.about();
    if (about == null || about.hundredths() == null) {
      return "";
    }
    return entry.action() == withAmount ? words.wan(about.hundredths()) : none();
  }

  private String none() {
    return messages.get("firms.history.none");
  }

  private String amount(@Nullable Amount amount) {
    return amount == null ? messages.get("word.undisclosed") : words.amount(amount);
  }

  private String value(HistoryEntry entry, String stored) {
    GrantField grant = GrantField.of(entry.table(), String.valueOf(entry.field())).orElse(null);
    if (grant != null) {
      return grant(grant, stored);
    }
    return switch (String.valueOf(entry.field())) {
      case "relation" -> Coded.find(Relation.class, stored).map(words::of).orElse(stored);
      case "relation_basis" ->
          Coded.find(RelationBasis.class, stored).map(words::of).orElse(stored);
      case "status" -> Coded.find(Status.class, stored).map(words::of).orElse(stored);
      case "size_class" -> Coded.find(SizeClass.class, stored).map(words::of).orElse(stored);
      case "industry_code" -> stored + industries.find(stored).map(i -> " " + i.name()).orElse("");
      case "share" -> Figures.share(BigDecimal.valueOf(Long.parseLong(stored), 4)) + "%";
      case "capital" -> words.wan(Long.parseLong(stored));
      case "base_amount", "target_amount", "multiple" -> Figures.counted(Long.parseLong(stored));
      default -> stored;
    };
  }

  private String grant(GrantField field, String stored) {
    return switch (field.kind()) {
      case AMOUNT -> words.wan(Long.parseLong(stored));
      case STATUS -> Coded.find(GrantStatus.class, stored).map(words::of).orElse(stored);
      case OUTCOME -> messages.get("incentives.promise." + stored);
      case TEXT, DATE, PERIOD -> stored;
    };
  }

  /**
   * A step by hand in one sentence: the firm, what was changed, from what to what, and how much
   * else went with it.
   */
  public String sentence(HandUndo.Undone step) {
    StepRow.Change first = step.first();
    String firm = first == null || first.firm() == null ? "" : words.name(first.firm());
    HistoryEntry line = step.line();
    String what = line == null ? table(first) : change(line);
    String all = step.lines() > 1 ? messages.get("firms.history.more", what, step.lines()) : what;
    return firm.isEmpty() ? all : messages.get("firms.history.of", firm, all);
  }

  /** 核定金额（某政策）：100.00 万元 → 200.00 万元, or what came or went alone. */
  public String change(HistoryEntry line) {
    String after = after(line);
    return after.isEmpty()
        ? what(line)
        : messages.get("firms.page.change", what(line), before(line), after);
  }

  private String table(StepRow.@Nullable Change change) {
    return change == null ? "" : messages.get("data.table." + change.table());
  }
}
