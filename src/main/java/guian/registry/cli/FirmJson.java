package guian.registry.cli;

import guian.registry.growth.ClaimStanding;
import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.FirmFacts;
import guian.registry.model.Observation;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.store.figures.ReportedFigure;
import guian.registry.store.firm.Attached;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.grants.Commitment;
import guian.registry.store.grants.FirmGrant;
import guian.registry.store.grants.Instalment;
import guian.registry.store.history.HistoryEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A firm, and its whole file, as the contract writes them. */
final class FirmJson {
  private FirmJson() {}

  /** The facts of the firm's own row. */
  static Map<String, Object> of(FirmFacts firm) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", firm.id());
    json.put("name", firm.name());
    json.put("nameEn", firm.nameEn());
    json.put("creditCode", firm.creditCode());
    json.put("registrationNumber", firm.registrationNumber());
    json.put("resident", firm.resident());
    json.put("legalForm", firm.legalForm());
    json.put("relation", code(firm.relation()));
    json.put("relationBasis", code(firm.relationBasis()));
    json.put("status", code(firm.status()));
    json.put("industryCode", firm.industryCode());
    json.put("industryEdition", firm.industryEdition());
    json.put("park", firm.park());
    json.put("foundedOn", iso(firm.foundedOn()));
    json.put("foundedPrecision", firm.foundedOn() == null ? null : firm.foundedOn().precision());
    json.put("capital", plain(firm.capital()));
    json.put("capitalCurrency", firm.capital() == null ? null : firm.capital().unit());
    json.put("size", code(firm.size()));
    json.put("address", firm.address());
    json.put("note", firm.note());
    return json;
  }

  /** The firm's file with all its lists. */
  static Map<String, Object> of(
      FirmFile file, List<ClaimStanding> claims, List<HistoryEntry> history) {
    Map<String, Object> json = of(file.facts());
    json.put("names", file.names().stream().map(FirmJson::name).toList());
    json.put("stakes", stakes(file));
    json.put("observations", file.observations().stream().map(FirmJson::reported).toList());
    json.put("grants", file.grants().stream().map(FirmJson::grant).toList());
    json.put(
        "commitments",
        file.grants().stream()
            .flatMap(grant -> grant.commitments().stream().map(made -> commitment(grant, made)))
            .toList());
    json.put("claims", claims.stream().map(ClaimJson::of).toList());
    json.put("placements", file.placements().stream().map(FirmJson::placement).toList());
    json.put("documents", file.documents().stream().map(FirmJson::document).toList());
    json.put("historyCount", file.historyCount());
    json.put("history", history.stream().map(FirmJson::entry).toList());
    return json;
  }

  private static Map<String, Object> document(Attached document) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", document.id());
    json.put("name", document.name());
    json.put("length", document.length());
    json.put("sha256", document.sha256());
    json.put("addedAt", document.at().toString());
    json.put("addedBy", document.by());
    return json;
  }

  private static Map<String, Object> name(FirmFile.OtherName name) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", name.name());
    json.put("kind", name.kind().code());
    json.put("from", iso(name.from()));
    json.put("until", iso(name.until()));
    return json;
  }

  private static List<Map<String, Object>> stakes(FirmFile file) {
    return Stream.concat(
            file.owners().stream().map(stake -> stake("owner", stake)),
            file.holdings().stream().map(stake -> stake("holding", stake)))
        .toList();
  }

  /** {@code role}: what the other firm is to this one. */
  private static Map<String, Object> stake(String role, FirmFile.Stake stake) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("role", role);
    json.put("firmId", stake.other());
    json.put("name", stake.otherName().name());
    json.put("kind", stake.kind().code());
    json.put(
        "percent",
        stake.percent() == null ? null : stake.percent().stripTrailingZeros().toPlainString());
    json.put("from", iso(stake.from()));
    json.put("until", iso(stake.until()));
    return json;
  }

  private static Map<String, Object> reported(ReportedFigure reported) {
    Map<String, Object> json = observation(reported.observation());
    json.put("standing", reported.standing().code());
    json.put("raw", reported.observation().evidence().raw());
    json.put("unitFrom", reported.observation().evidence().unitFrom());
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("file", reported.sourceName());
    source.put("sheet", reported.observation().evidence().sheet());
    source.put("cell", reported.observation().evidence().cell());
    json.put("source", source);
    return json;
  }

  private static Map<String, Object> observation(Observation observation) {
    Amount amount = observation.amount();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("indicator", observation.indicator());
    json.put("period", PeriodJson.of(observation.period()));
    json.put("nature", observation.nature().code());
    json.put("disclosed", amount != null);
    json.put("value", plain(amount));
    json.put("unit", amount == null ? null : amount.unit());
    return json;
  }

  private static Map<String, Object> grant(FirmGrant grant) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("policy", grant.policy());
    json.put("kind", grant.kind());
    json.put("status", grant.status().code());
    json.put("approvedOn", iso(grant.approvedOn()));
    json.put("approvedYuan", plain(grant.approved()));
    json.put("paidYuan", plain(grant.paid()));
    json.put("clawedBackYuan", plain(grant.clawedBack()));
    json.put("instalments", grant.instalments().stream().map(FirmJson::instalment).toList());
    json.put("commitments", grant.commitments().stream().map(FirmJson::commitment).toList());
    return json;
  }

  private static Map<String, Object> instalment(Instalment part) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sequence", part.sequence());
    json.put("dueOn", iso(part.dueOn()));
    json.put("dueYuan", plain(part.due()));
    json.put("paidOn", iso(part.paidOn()));
    json.put("paidYuan", plain(part.paid()));
    return json;
  }

  private static Map<String, Object> commitment(FirmGrant grant, Commitment made) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("policy", grant.policy());
    json.putAll(commitment(made));
    return json;
  }

  private static Map<String, Object> commitment(Commitment commitment) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("said", commitment.said());
    json.put("indicator", commitment.indicator());
    json.put("value", plain(commitment.amount()));
    json.put("unit", commitment.amount() == null ? null : commitment.amount().unit());
    json.put("duePeriod", period(commitment.duePeriod()));
    json.put("outcome", commitment.outcome());
    return json;
  }

  private static @Nullable Map<String, Object> period(@Nullable String code) {
    return Optional.ofNullable(code).flatMap(Period::parse).map(PeriodJson::of).orElse(null);
  }

  private static Map<String, Object> placement(FirmFile.Placement placement) {
    Map<String, Object> json = new LinkedHashMap<>();
    List<String> universities = placement.universities();
    json.put("university", universities.size() == 1 ? universities.getFirst() : null);
    json.put("universities", universities);
    json.put("title", placement.title());
    json.put("posts", placement.posts());
    json.put("startsOn", iso(placement.starts()));
    json.put("endsOn", iso(placement.ends()));
    return json;
  }

  private static Map<String, Object> entry(HistoryEntry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("at", entry.at().toString());
    json.put("by", entry.by());
    json.put("via", entry.via().code());
    json.put("import", entry.importId());
    json.put("table", entry.table());
    json.put("action", entry.action().code());
    json.put("field", entry.field());
    json.put("old", entry.before());
    json.put("new", entry.after());
    json.put("figure", entry.figure() == null ? null : observation(entry.figure()));
    json.put("figureBefore", entry.figureOld() == null ? null : observation(entry.figureOld()));
    json.put("figureAfter", entry.figureNew() == null ? null : observation(entry.figureNew()));
    return json;
  }

  private static @Nullable String code(@Nullable Coded coded) {
    return coded == null ? null : coded.code();
  }

  private static @Nullable String iso(@Nullable PartialDate date) {
    return date == null ? null : date.iso();
  }

  static @Nullable String plain(@Nullable Amount amount) {
    return amount == null ? null : amount.plain();
  }
}
