package guian.registry.ui.incentives;

import guian.registry.store.grants.GrantQueries.PolicyCount;
import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy the ledger can be narrowed to.
 *
 * @param id null for all policies
 * @param text its name with how many grants there are
 */
record PolicyChoice(@Nullable Long id, String name, String text) {
  /** All policies, then each. */
  static List<PolicyChoice> of(List<PolicyCount> found, Messages messages) {
    List<PolicyChoice> choices = new ArrayList<>();
    String all = messages.get("incentives.filter.policy.all");
    choices.add(new PolicyChoice(null, all, all));
    for (PolicyCount policy : found) {
      String text = messages.get("incentives.filter.policy.count", policy.name(), policy.grants());
      choices.add(new PolicyChoice(policy.id(), policy.name(), text));
    }
    return choices;
  }

  /** What the filter says: its name, or which policy it lets through. */
  static String chosen(List<PolicyChoice> choices, @Nullable Long id, Messages messages) {
    return choices.stream()
        .filter(policy -> id != null && id.equals(policy.id()))
        .map(policy -> messages.get("incentives.filter.policy.one", policy.name()))
        .findFirst()
        .orElse(messages.get("incentives.filter.policy"));
  }
}
