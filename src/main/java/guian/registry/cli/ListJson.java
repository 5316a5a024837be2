package guian.registry.cli;

import guian.registry.importing.plan.FirmPlan;
import guian.registry.importing.plan.GrantPlan;
import guian.registry.importing.plan.PlacementPlan;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.rows.RowGrant;
import guian.registry.importing.rows.RowPlacement;
import guian.registry.model.Amount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The grants and placements of a plan as the contract has them. */
final class ListJson {
  private final Map<Integer, String> names = new HashMap<>();

  ListJson(Plan plan) {
    boolean any = !plan.grants().isEmpty() || !plan.placements().isEmpty();
    for (FirmPlan firm : any ? plan.firms() : List.<FirmPlan>of()) {
      names.putIfAbsent(firm.group(), firm.name());
    }
  }

  Json grant(GrantPlan plan) {
    RowGrant grant = plan.grant();
    RowGrant.Clawback clawback = grant.clawback();
    Amount approved = grant.approved();
    return new Json()
        .put("sheet", plan.sheet())
        .put("row", grant.row())
        .put("firm", name(plan.group()))
        .put("policy", grant.terms().policy())
        .put("documentNumber", grant.terms().document())
        .put("kind", grant.terms().kind())
        .put("batch", grant.terms().batch())
        .put("approvedYuan", approved == null ? null : approved.plain())
        .put("paidYuan", yuan(grant.paid()))
        .put("paidOn", grant.paidOn())
        .put("clawedBackYuan", clawback == null ? null : clawback.amount().plain())
        .put("status", grant.status().code())
        .put("instalments", grant.payments().stream().map(ListJson::payment).toList())
        .put("decision", plan.decision().code());
  }

  private static Map<String, @Nullable Object> payment(RowGrant.Payment payment) {
    Amount paid = payment.paid();
    Amount due = payment.due();
    return new Json()
        .put("sequence", payment.sequence())
        .put("dueOn", payment.dueOn())
        .put("dueYuan", due == null ? null : due.plain())
        .put("paidOn", payment.paidOn())
        .put("paidYuan", paid == null ? null : paid.plain())
        .map();
  }

  private static @Nullable String yuan(@Nullable Long fen) {
    return fen == null ? null : new Amount(fen, Amount.CNY).plain();
  }

  Json placement(PlacementPlan plan) {
    RowPlacement placement = plan.placement();
    return new Json()
        .put("sheet", plan.sheet())
        .put("row", placement.row())
        .put("firm", name(plan.group()))
        .put("universities", placement.universities())
        .put("posts", placement.posts())
        .put("title", placement.title())
        .put("startsOn", placement.startsOn())
        .put("endsOn", placement.endsOn())
        .put("decision", plan.decision().code());
  }

  private String name(int group) {
    return Objects.requireNonNull(names.get(group));
  }
}
