package guian.registry.ui.firms;

import guian.registry.growth.FirmGrowth;
import guian.registry.growth.chart.FirmChart;
import guian.registry.growth.chart.Mode;
import guian.registry.model.Amount;
import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.PartialDate;
import guian.registry.model.RelationBasis;
import guian.registry.model.Relations;
import guian.registry.model.StakeKind;
import guian.registry.store.firm.FirmField;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.grants.FirmGrant;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.CellText;
import guian.registry.ui.common.TypedText;
import guian.registry.ui.firms.PaneContent.Fact;
import guian.registry.ui.firms.PaneContent.Line;
import guian.registry.ui.firms.PaneContent.TagText;
import guian.registry.ui.port.Destination;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a firm's file as the pane shows it. */
final class PaneTexts {
  private final Messages messages;
  private final Words words;
  private final Industries industries;
  private final List<Indicator> indicators;
  private final PaneFigures figures;
  private final PaneHistory history;

  PaneTexts(Messages messages, Industries industries, List<Indicator> indicators) {
    this.messages = messages;
    this.words = new Words(messages);
    this.industries = industries;
    this.indicators = indicators;
    this.figures = new PaneFigures(messages, indicators);
    this.history = new PaneHistory(messages, industries, indicators);
  }

  PaneContent content(FirmFile file, @Nullable FirmGrowth growth) {
    FirmFacts facts = file.facts();
    return new PaneContent(
        file,
        words.name(facts),
        code(facts),
        facts(file),
        growth == null ? null : revenue(growth),
        figures.claims(file),
        figures.groups(file),
        new PaneContent.Stakes(
            file.owners().stream().map(this::stake).toList(),
            file.holdings().stream().map(this::stake).toList()),
        grants(file),
        file.placements().stream().map(this::placement).toList(),
        file.names().stream()
            .map(name ->
                new PaneContent.OtherName(
                    name.id(), name.name(), messages.get("word.name." + name.kind().code())))
            .toList(),
        new PaneContent.Past(history.changes(file.history()), file.historyCount()),
        edits(facts),
        indicators);
  }

  private PaneContent.Revenue revenue(FirmGrowth growth) {
    FirmChart chart = new FirmChart(growth, messages, Mode.CUMULATIVE);
    return new PaneContent.Revenue(
        chart.series(), messages.get(chart.unit().key()), messages.get("firms.pane.chart.slots"));
  }

  private String code(FirmFacts facts) {
    String code =
        Objects.requireNonNullElse(facts.creditCode(), messages.get("firms.pane.code.none"));
    return facts.status() == null
        ? code
        : messages.get("firms.pane.code", code, words.of(facts.status()));
  }

  private List<Fact> facts(FirmFile file) {
    FirmFacts facts = file.facts();
    List<Fact> lines = new ArrayList<>();
    lines.add(relation(facts));
    lines.add(industry(facts));
    lines.add(foundedAndPark(facts));
    lines.add(fact("capital", capital(facts.capital())));
    figures.headcount(file).ifPresent(lines::add);
    addKnown(lines, "legal_form", facts.legalForm());
    addKnown(lines, "size", facts.size() == null ? null : words.of(facts.size()));
    addKnown(lines, "registration_number", facts.registrationNumber());
    boolean english = !words.name(facts).equals(facts.name());
    addKnown(lines, english ? "name" : "name_en", english ? facts.name() : facts.nameEn());
    addKnown(lines, "address", facts.address());
    addKnown(lines, "note", facts.note());
    return lines;
  }

  private Fact relation(FirmFacts facts) {
    String label = messages.get("firms.field.relation");
    if (facts.relation() == null || facts.relationBasis() == null) {
      TagText tag = new TagText(messages.get("word.confirm"), true);
      return new Fact(label, CellText.muted(messages.get("word.unrecorded")), tag, "");
    }
    boolean confirmed = facts.relationBasis() == RelationBasis.CONFIRMED;
    return new Fact(
        label,
        CellText.of(words.of(facts.relation())),
        new TagText(words.of(facts.relationBasis()), !confirmed),
        confirmed ? who(facts) + otherwise(facts) : messages.get("firms.pane.relation.shown"));
  }

  /** What the registered type and name show, when a person confirmed something else. */
  private String otherwise(FirmFacts facts) {
    return Relations.shown(facts.legalForm(), facts.name())
        .filter(shown -> shown != facts.relation())
        .map(shown -> messages.get("firms.pane.relation.otherwise", words.of(shown)))
        .orElse("");
  }

  private static String who(FirmFacts facts) {
    String by = Objects.requireNonNullElse(facts.relationBy(), "");
    PartialDate on = facts.relationOn();
    return on == null ? by : (by + " " + on.iso()).strip();
  }

  private Fact industry(FirmFacts facts) {
    String code = facts.industryCode();
    if (code == null) {
      return fact("industry_code", null);
    }
    String name = industries.find(code).map(i -> i.name()).orElse("");
    return new Fact(
        messages.get("firms.field.industry_code"),
        CellText.of((code + " " + name).strip()),
        null,
        "GB/T 4754-" + facts.industryEdition());
  }

  private Fact foundedAndPark(FirmFacts facts) {
    String founded = facts.foundedOn() == null ? null : facts.foundedOn().iso();
    String unknown = messages.get("word.unrecorded");
    String text =
        founded == null && facts.park() == null
            ? null
            : messages.get(
                "firms.pane.founded.park",
                Objects.requireNonNullElse(founded, unknown),
                Objects.requireNonNullElse(facts.park(), unknown));
    return new Fact(messages.get("firms.field.founded_park"), value(text), null, "");
  }

  /** A capital with its unit and currency; null when it is not known. */
  @Nullable String capital(@Nullable Amount capital) {
    if (capital == null) {
      return null;
    }
    return capital.unit().equals(Amount.CNY)
        ? words.wan(capital.hundredths())
        : messages.get("firms.pane.wan.foreign", Figures.wan(capital.hundredths()), capital.unit());
  }

  private void addKnown(List<Fact> lines, String field, @Nullable String text) {
    if (text != null) {
      lines.add(fact(field, text));
    }
  }

  private Fact fact(String field, @Nullable String text) {
    return new Fact(messages.get("firms.field." + field), value(text), null, "");
  }

  private CellText value(@Nullable String text) {
    return text == null ? CellText.muted(messages.get("word.unrecorded")) : CellText.of(text);
  }

  private Line stake(FirmFile.Stake stake) {
    String figure =
        stake.kind() == StakeKind.HEAD_OFFICE
            ? messages.get("firms.pane.stake.head_office")
            : stake.percent() == null
                ? messages.get("firms.pane.stake.unknown")
                : Figures.share(stake.percent()) + "%";
    String since = since(stake.from(), stake.until());
    return new Line(
        words.name(stake.otherName()), figure, since, new Destination.Firm(stake.other()));
  }

  private String since(@Nullable PartialDate from, @Nullable PartialDate until) {
    if (until != null) {
      return from == null
          ? messages.get("firms.pane.until", until.iso())
          : messages.get("firms.pane.from.until", from.iso(), until.iso());
    }
    return from == null ? "" : messages.get("firms.pane.from", from.iso());
  }

  private Line placement(FirmFile.Placement placement) {
    String place =
        placement.universities().isEmpty()
            ? messages.get("firms.pane.placement.any")
            : String.join(messages.get("import.list", "", ""), placement.universities());
    String text = placement.title() == null ? place : place + "·" + placement.title();
    String when = placement.starts() == null ? "" : placement.starts().iso();
    return new Line(
        text, messages.get("firms.pane.placement.posts", placement.posts()), when, null);
  }

  private PaneContent.Grants grants(FirmFile file) {
    List<FirmGrant> grants = file.grants();
    if (grants.isEmpty()) {
      return new PaneContent.Grants("", List.of());
    }
    String sum =
        messages.get(
            "firms.pane.grants.sum",
            grants.size(),
            Figures.wan(sum(grants, FirmGrant::approved)),
            Figures.wan(sum(grants, FirmGrant::paid)));
    return new PaneContent.Grants(sum, grants.stream().map(this::grant).toList());
  }

  private static long sum(List<FirmGrant> grants, Function<FirmGrant, @Nullable Amount> amount) {
    long sum = 0;
    for (FirmGrant grant : grants) {
      Amount part = amount.apply(grant);
      sum = Math.addExact(sum, part == null ? 0 : part.hundredths());
    }
    return sum;
  }

  private Line grant(FirmGrant grant) {
    return new Line(
        grant.policy(),
        wan(grant.approved()),
        wan(grant.paid()),
        new Destination.Grant(grant.id(), false));
  }

  private static String wan(@Nullable Amount amount) {
    return amount == null ? Figures.NONE : Figures.wan(amount.hundredths());
  }

  private static Map<FirmField, String> edits(FirmFacts facts) {
    Map<FirmField, String> texts = new EnumMap<>(FirmField.class);
    texts.put(FirmField.NAME, facts.name());
    texts.put(FirmField.NAME_EN, text(facts.nameEn()));
    texts.put(FirmField.CREDIT_CODE, text(facts.creditCode()));
    texts.put(FirmField.REGISTRATION_NUMBER, text(facts.registrationNumber()));
    texts.put(FirmField.LEGAL_FORM, text(facts.legalForm()));
    texts.put(FirmField.STATUS, facts.status() == null ? "" : facts.status().code());
    texts.put(FirmField.INDUSTRY_CODE, text(facts.industryCode()));
    texts.put(FirmField.PARK, text(facts.park()));
    texts.put(FirmField.FOUNDED_ON, facts.foundedOn() == null ? "" : facts.foundedOn().iso());
    texts.put(FirmField.CAPITAL, TypedText.wan(facts.capital()));
    texts.put(FirmField.SIZE_CLASS, facts.size() == null ? "" : facts.size().code());
    texts.put(FirmField.ADDRESS, text(facts.address()));
    texts.put(FirmField.NOTE, text(facts.note()));
    return texts;
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
