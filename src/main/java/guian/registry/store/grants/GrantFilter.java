package guian.registry.store.grants;

import guian.registry.model.GrantStatus;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which grants are asked for; the conditions all hold.
 *
 * @param search part of a firm's name or of its pinyin initials; empty for all
 * @param statuses none for all
 * @param policyId null for all
 */
public record GrantFilter(String search, Set<GrantStatus> statuses, @Nullable Long policyId) {
  /** All grants. */
  public static final GrantFilter ALL = new GrantFilter("", Set.of(), null);

  /** Copies the statuses. */
  public GrantFilter {
    statuses = Set.copyOf(statuses);
  }

  /** The same with another search. */
  public GrantFilter withSearch(String text) {
    return new GrantFilter(text, statuses, policyId);
  }

  /** The same with other statuses. */
  public GrantFilter withStatuses(Set<GrantStatus> wanted) {
    return new GrantFilter(search, wanted, policyId);
  }

  /** The same with another policy; null for all. */
  public GrantFilter withPolicy(@Nullable Long wanted) {
    return new GrantFilter(search, statuses, wanted);
  }
}
