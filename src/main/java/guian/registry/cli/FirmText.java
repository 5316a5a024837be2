package guian.registry.cli;

import guian.registry.model.Amount;
import guian.registry.model.Claim;
import guian.registry.model.Evidence;
import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.Observation;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.model.Standing;
import guian.registry.store.figures.ReportedFigure;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.grants.Commitment;
import guian.registry.store.grants.FirmGrant;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A firm's file as lines for the terminal. */
final class FirmText {
  private final Messages messages;
  private final Words words;
  private final Periods periods;

  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Industries industries = Industries.load();

  /** Texts that name the registry's indicators. */
  FirmText(Messages messages, List<Indicator> indicators) {
    this.messages = messages;
    indicators.forEach(indicator -> this.indicators.put(indicator.id(), indicator));
    this.words = new Words(messages);
    this.periods = new Periods(messages);
  }

  List<String> lines(FirmFile file) {
    List<String> lines = new ArrayList<>(facts(file.facts()));
    file.names()
        .forEach(
            name -> lines.add(messages.get("cli.firm.name." + name.kind().code(), name.name())));
    file.owners().forEach(owner -> lines.add(stake("cli.firm.owner", owner)));
    file.holdings().forEach(holding -> lines.add(stake("cli.firm.holding", holding)));
    lines.addAll(figures(file));
    file.claims().forEach(claim -> lines.add(claim(claim)));
    file.grants()
        .forEach(grant -> {
          lines.add(grant(grant));
          grant.commitments().forEach(made -> lines.add(commitment(made)));
        });
    file.placements().forEach(placement -> lines.add(placement(placement)));
    file.documents()
        .forEach(document -> lines.add(messages.get("cli.firm.document", document.name())));
    lines.add(messages.get("cli.firm.history", file.historyCount()));
    return lines;
  }

  private List<String> facts(FirmFacts firm) {
    List<String> lines = new ArrayList<>(List.of(words.name(firm) + "  ID " + firm.id()));
    lines.add(fact("code", firm.creditCode()));
    lines.add(fact("relation", firm.relation() == null ? null : words.of(firm.relation())));
    lines.add(
        fact(
            "industry",
            firm.industryCode() == null
                ? null
                : words.industry(firm.industryCode(), firm.industryEdition(), industries)));
    lines.add(fact("founded", iso(firm.foundedOn())));
    lines.add(fact("park", firm.park()));
    lines.add(fact("capital", amount(firm.capital())));
    lines.add(fact("status", firm.status() == null ? null : words.of(firm.status())));
    return lines;
  }

  private String fact(String what, @Nullable String value) {
    String shown = value == null ? messages.get("word.unrecorded") : value;
    return messages.get("cli.firms.column." + what) + "  " + shown;
  }

  private static @Nullable String iso(@Nullable PartialDate date) {
    return date == null ? null : date.iso();
  }

  private @Nullable String amount(@Nullable Amount amount) {
    if (amount == null) {
      return null;
    }
    return words.amount(amount);
  }

  private String stake(String key, FirmFile.Stake stake) {
    String share = stake.percent() == null ? "" : Figures.share(stake.percent()) + "%";
    String from = Objects.requireNonNullElse(iso(stake.from()), "");
    String until = stake.until() == null ? "" : "–" + stake.until().iso();
    return messages.get(key, words.name(stake.otherName()), share, from + until).strip();
  }

  private String commitment(Commitment made) {
    String due =
        Optional.ofNullable(made.duePeriod())
            .flatMap(Period::parse)
            .map(periods::sentence)
            .orElse("");
    String amount = made.amount() == null ? "" : words.amount(made.amount());
    return messages.get("cli.firm.commitment", made.said(), due, amount).stripTrailing();
  }

  private String placement(FirmFile.Placement placement) {
    String who =
        Stream.concat(
                Stream.of(
                    String.join(messages.get("import.list", "", ""), placement.universities())),
                Stream.ofNullable(placement.title()))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" "));
    String from = Objects.requireNonNullElse(iso(placement.starts()), "");
    return messages.get("cli.firm.placement", who, placement.posts(), from).strip();
  }

  private List<String> figures(FirmFile file) {
    TextTable table = new TextTable();
    file.observations().stream()
        .filter(reported -> reported.standing() == Standing.CURRENT)
        .sorted(Comparator.comparing(ReportedFigure::observation, order()))
        .forEach(reported ->
            table.row(
                indicator(reported.observation().indicator()),
                period(reported.observation()),
                words.of(reported.observation().nature()),
                shown(reported.observation().amount()),
                source(reported)));
    return table.lines();
  }

  /** By the registry's order of indicators, then by time. */
  private Comparator<Observation> order() {
    List<String> ids = List.copyOf(indicators.keySet());
    return Comparator.<Observation>comparingInt(figure -> ids.indexOf(figure.indicator()))
        .thenComparingInt(figure -> figure.period().year())
        .thenComparingInt(figure -> figure.period().lastMonth())
        .thenComparing(figure -> figure.period().kind());
  }

  private String indicator(String id) {
    Indicator indicator = indicators.get(id);
    return indicator == null ? id : words.of(indicator);
  }

  private String period(Observation observation) {
    Indicator indicator = indicators.get(observation.indicator());
    return indicator == null
        ? periods.full(observation.period())
        : periods.of(indicator.kind(), observation.period());
  }

  private String claim(Claim claim) {
    return messages.get(
        "cli.firm.claim",
        indicator(claim.indicator()),
        periods.sentence(claim.targetPeriod()),
        shownOrNone(claim.targetAmount()),
        claim.said());
  }

  private String shown(@Nullable Amount amount) {
    String text = amount(amount);
    return text == null ? messages.get("word.undisclosed") : text;
  }

  private String source(ReportedFigure reported) {
    Evidence evidence = reported.observation().evidence();
    String cell = evidence.cell();
    if (cell == null) {
      return words.source(reported.sourceName(), reported.enteredAt());
    }
    String sheet = evidence.sheet();
    String raw = evidence.raw();
    String place = sheet == null || sheet.isEmpty() ? cell : sheet + " " + cell;
    return reported.sourceName()
        + " "
        + (raw == null ? place : messages.get("cli.import.cell", place, raw.strip()));
  }

  private String grant(FirmGrant grant) {
    return messages.get(
        "cli.firm.grant",
        grant.policy(),
        shownOrNone(grant.approved()),
        shownOrNone(grant.paid()),
        words.of(grant.status()));
  }

  private String shownOrNone(@Nullable Amount amount) {
    String text = amount(amount);
    return text == null ? Figures.NONE : text;
  }
}
