package guian.registry.store.imports;

import guian.registry.model.GrantStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grant that the registry has; amounts in fen, dates as ISO text.
 *
 * @param clawedBack what is decided to be taken back; 0 when nothing is
 * @param clawbacks the ids of what that is made of
 */
public record KnownGrant(
    long id,
    long firmId,
    String policy,
    @Nullable String kind,
    @Nullable String batch,
    @Nullable Long approved,
    @Nullable String approvedOn,
    GrantStatus status,
    List<Paid> payments,
    long clawedBack,
    List<Long> clawbacks) {
  /**
   * One instalment.
   *
   * @param id its id; 0 while it has none
   */
  public record Paid(
      long id,
      int sequence,
      @Nullable String dueOn,
      @Nullable Long due,
      @Nullable String paidOn,
      @Nullable Long paid) {}
}
