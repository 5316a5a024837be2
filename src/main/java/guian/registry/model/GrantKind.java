package guian.registry.model;

import java.util.List;
import java.util.Optional;

/** A kind of grant under the names that ledgers give it; a ledger may name others. */
public enum GrantKind implements Coded {
  RESEARCH("研发后补助", "研发补助", "研发补贴"),
  RENT("办公用房补贴", "租金补贴", "房租补贴"),
  SERVERS("服务器补贴"),
  POWER("电费补贴", "用电补贴"),
  INDUSTRY("产业扶持", "产业扶持资金"),
  INVESTMENT("固投补助", "固定资产投资补助", "投资补助"),
  THRESHOLD("升规奖励", "上规奖励"),
  TRAINEES("见习补贴"),
  JOBS("就业补贴"),
  TALENT("人才补贴", "人才奖励"),
  INTEREST("贷款贴息", "贴息"),
  TAX_REFUND("税收返还"),
  TAX_RELIEF("税收优惠");

  private final List<String> names;

  GrantKind(String... names) {
    this.names = List.of(names);
  }

  /** The kind that a ledger calls so; empty when it is none of these. */
  public static Optional<GrantKind> named(String text) {
    for (GrantKind kind : values()) {
      if (kind.names.contains(text.strip())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
