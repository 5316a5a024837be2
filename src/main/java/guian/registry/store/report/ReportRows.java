package guian.registry.store.report;

import guian.registry.model.Claim;
import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.PartialDate;
import guian.registry.model.Relation;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows a quarterly report is made of, all read from one state of the registry: of the zone's
 * own firms, in the order of their names.
 *
 * @param publications the ids of the sources in which others write about firms
 * @param targets what the zone is to reach in the year, hundredths by indicator
 * @param sentences what people worded themselves in the reports of the year
 * @param editions the number of the newest edition by quarter, of the quarters that have any
 * @param template the text of the template in use; null for the standard one
 * @param settings all settings by key
 * @param origins where the values stand, when that was asked
 * @param changedAt when the firms or their figures last changed; null when they never did
 */
public record ReportRows(
    List<Indicator> indicators,
    List<Firm> firms,
    List<Value> values,
    List<Payment> payments,
    List<Posts> posts,
    List<Claim> claims,
    Set<Long> publications,
    Map<String, Long> targets,
    List<OwnSentence> sentences,
    Map<String, Integer> editions,
    @Nullable String template,
    Map<String, String> settings,
    Origins origins,
    @Nullable Instant changedAt) {

  /** A firm of the zone's ledger. */
  public record Firm(
      long id,
      String name,
      @Nullable String nameEn,
      @Nullable String creditCode,
      @Nullable Relation relation,
      @Nullable Status status,
      @Nullable String industryCode,
      @Nullable String industryEdition,
      @Nullable PartialDate foundedOn,
      @Nullable SizeClass sizeClass) {}

  /**
   * A value in use.
   *
   * @param period the period's code
   * @param hundredths hundredths of {@code unit}; null when the firm does not disclose it
   */
  public record Value(
      long id,
      long firmId,
      String indicator,
      String period,
      Nature nature,
      @Nullable Long hundredths,
      String unit,
      long sourceId) {}

  /**
   * A paid instalment of a grant.
   *
   * @param fen null when the amount is not known
   * @param policy the name of the policy that it is paid under
   */
  public record Payment(
      long id,
      long firmId,
      @Nullable PartialDate paidOn,
      @Nullable Long fen,
      String policy,
      @Nullable Long sourceId) {}

  /**
   * Posts for students that a firm offers from a date on.
   *
   * @param universities whose students they are for; none where any may come
   */
  public record Posts(
      long id,
      long firmId,
      @Nullable PartialDate startsOn,
      long count,
      List<University> universities,
      @Nullable Long sourceId) {}

  /** A university's names. */
  public record University(String name, @Nullable String nameEn) {}
}
