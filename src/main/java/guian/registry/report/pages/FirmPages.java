package guian.registry.report.pages;

import guian.registry.model.Amount;
import guian.registry.model.Claim;
import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.Observation;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.model.Standing;
import guian.registry.report.pages.Column.Kind;
import guian.registry.store.figures.ReportedFigure;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.grants.Commitment;
import guian.registry.store.grants.FirmGrant;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A firm's own sheet (一企一档): what the registry knows of it, each figure with its cell. */
public final class FirmPages {
  private final Messages messages;
  private final Words words;
  private final Periods periods;
  private final List<Indicator> indicators;
  private final Industries industries;
  private final List<TablePaper.Part> parts = new ArrayList<>();

  /** Sheets that name the registry's indicators. */
  public FirmPages(Messages messages, List<Indicator> indicators, Industries industries) {
    this.messages = messages;
    this.words = new Words(messages);
    this.periods = new Periods(messages);
    this.indicators = indicators;
    this.industries = industries;
  }

  /** The sheet of a firm as the registry has it on a day. */
  public TablePaper of(FirmFile file, LocalDate day) {
    parts.clear();
    part(
        "facts",
        List.of(column("fact", 36, Kind.LABEL), column("value", 120, Kind.TEXT)),
        facts(file));
    stakes(file);
    figures(file);
    claims(file);
    grants(file);
    placements(file);
    return new TablePaper(
        words.name(file.facts()),
        messages.get("paper.firm.under", day.toString()),
        day,
        false,
        List.copyOf(parts));
  }

  private void part(String key, List<Column> columns, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      parts.add(new TablePaper.Part(messages.get("paper.firm." + key), columns, rows));
    }
  }

  private Column column(String key, int width, Kind kind) {
    return new Column(messages.get("paper.column." + key), "", width, kind);
  }

  private List<List<String>> facts(FirmFile file) {
    FirmFacts firm = file.facts();
    List<List<String>> rows = new ArrayList<>();
    file.names().forEach(name -> rows.add(fact("name." + name.kind().code(), name.name())));
    rows.add(fact("code", firm.creditCode()));
    rows.add(fact("relation", firm.relation() == null ? null : words.of(firm.relation())));
    rows.add(
        fact(
            "industry",
            firm.industryCode() == null
                ? null
                : words.industry(firm.industryCode(), firm.industryEdition(), industries)));
    rows.add(fact("size", firm.size() == null ? null : words.of(firm.size())));
    rows.add(fact("founded", firm.foundedOn() == null ? null : firm.foundedOn().iso()));
    rows.add(fact("capital", firm.capital() == null ? null : words.amount(firm.capital())));
    rows.add(fact("status", firm.status() == null ? null : words.of(firm.status())));
    rows.add(fact("park", firm.park()));
    rows.add(fact("address", firm.address()));
    return rows;
  }

  private List<String> fact(String key, @Nullable String value) {
    return List.of(
        messages.get("paper.fact." + key), value == null ? messages.get("word.unrecorded") : value);
  }

  private void stakes(FirmFile file) {
    List<List<String>> rows = new ArrayList<>();
    file.owners().forEach(stake -> rows.add(stake("owner", stake)));
    file.holdings().forEach(stake -> rows.add(stake("holding", stake)));
    part(
        "stakes",
        List.of(
            column("side", 32, Kind.LABEL),
            column("firm", 68, Kind.TEXT),
            column("percent", 18, Kind.NUMBER),
            column("from", 19, Kind.WORD),
            column("until", 19, Kind.WORD)),
        rows);
  }

  private List<String> stake(String side, FirmFile.Stake stake) {
    return List.of(
        messages.get("paper.stake." + side),
        words.name(stake.otherName()),
        stake.percent() == null ? Figures.NONE : Figures.share(stake.percent()),
        day(stake.from()),
        day(stake.until()));
  }

  private static String day(@Nullable PartialDate date) {
    return date == null ? Figures.NONE : date.iso();
  }

  private void figures(FirmFile file) {
    part(
        "figures",
        List.of(
            column("indicator", 30, Kind.LABEL),
            column("period", 30, Kind.LABEL),
            column("nature", 16, Kind.WORD),
            column("figure", 32, Kind.NUMBER),
            column("source", 48, Kind.TEXT)),
        file.observations().stream()
            .filter(reported -> reported.standing() == Standing.CURRENT)
            .sorted(Comparator.comparing(ReportedFigure::observation, order()))
            .map(this::figure)
            .toList());
  }

  /** By the registry's order of indicators, then by time. */
  private Comparator<Observation> order() {
    List<String> ids = indicators.stream().map(Indicator::id).toList();
    return Comparator.<Observation>comparingInt(figure -> ids.indexOf(figure.indicator()))
        .thenComparingInt(figure -> figure.period().year())
        .thenComparingInt(figure -> figure.period().lastMonth())
        .thenComparing(figure -> figure.period().kind());
  }

  private List<String> figure(ReportedFigure reported) {
    Observation figure = reported.observation();
    Optional<Indicator> indicator = indicator(figure.indicator());
    String cell = figure.evidence().cell();
    return List.of(
        indicator.map(words::of).orElse(figure.indicator()),
        indicator
            .map(known -> periods.of(known.kind(), figure.period()))
            .orElseGet(() -> periods.full(figure.period())),
        words.of(figure.nature()),
        figure.amount() == null ? messages.get("word.undisclosed") : words.amount(figure.amount()),
        cell == null
            ? words.source(reported.sourceName(), reported.enteredAt())
            : reported.sourceName() + " " + cell);
  }

  private Optional<Indicator> indicator(String id) {
    return indicators.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  private void claims(FirmFile file) {
    part(
        "claims",
        List.of(
            column("indicator", 30, Kind.LABEL),
            column("said", 66, Kind.TEXT),
            column("due", 28, Kind.WORD),
            column("target", 32, Kind.NUMBER)),
        file.claims().stream().map(this::claim).toList());
  }

  private List<String> claim(Claim claim) {
    return List.of(
        indicator(claim.indicator()).map(words::of).orElse(claim.indicator()),
        claim.said(),
        periods.sentence(claim.targetPeriod()),
        amount(claim.targetAmount()));
  }

  private String amount(@Nullable Amount amount) {
    return amount == null ? Figures.NONE : words.amount(amount);
  }

  private void grants(FirmFile file) {
    part(
        "grants",
        List.of(
            column("policy", 68, Kind.TEXT),
            column("approved", 32, Kind.NUMBER),
            column("paid", 32, Kind.NUMBER),
            column("status", 24, Kind.WORD)),
        file.grants().stream().map(this::grant).toList());
    part(
        "commitments",
        List.of(
            column("said", 80, Kind.TEXT),
            column("due", 38, Kind.WORD),
            column("target", 38, Kind.NUMBER)),
        file.grants().stream()
            .flatMap(grant -> grant.commitments().stream())
            .map(this::commitment)
            .toList());
  }

  private List<String> grant(FirmGrant grant) {
    return List.of(
        grant.policy(), amount(grant.approved()), amount(grant.paid()), words.of(grant.status()));
  }

  private List<String> commitment(Commitment made) {
    String due =
        Optional.ofNullable(made.duePeriod())
            .flatMap(Period::parse)
            .map(periods::sentence)
            .orElse(Figures.NONE);
    return List.of(made.said(), due, amount(made.amount()));
  }

  private void placements(FirmFile file) {
    part(
        "placements",
        List.of(
            column("university", 80, Kind.TEXT),
            column("posts", 26, Kind.NUMBER),
            column("from", 25, Kind.WORD),
            column("until", 25, Kind.WORD)),
        file.placements().stream().map(this::placement).toList());
  }

  private List<String> placement(FirmFile.Placement placement) {
    String who =
        Stream.concat(
                Stream.of(
                    String.join(messages.get("import.list", "", ""), placement.universities())),
                Stream.ofNullable(placement.title()))
            .filter(named -> !named.isEmpty())
            .collect(Collectors.joining(" "));
    return List.of(
        who.isEmpty() ? Figures.NONE : who,
        Figures.count(placement.posts()),
        day(placement.starts()),
        day(placement.ends()));
  }
}
