package guian.registry.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for a registration status (登记状态) and the status each of them means. */
public final class Statuses {
  private static final List<Map.Entry<String, Status>> WORDS =
      List.of(
          Map.entry("吊销", Status.REVOKED),
          Map.entry("撤销", Status.REVOKED),
          Map.entry("注销", Status.DEREGISTERED),
          Map.entry("迁出", Status.MOVED_OUT),
          Map.entry("迁入", Status.MOVED_IN),
          Map.entry("清算", Status.LIQUIDATING),
          Map.entry("停业", Status.SUSPENDED),
          Map.entry("歇业", Status.SUSPENDED),
          Map.entry("存续", Status.ACTIVE),
          Map.entry("在业", Status.ACTIVE),
          Map.entry("开业", Status.ACTIVE),
          Map.entry("在营", Status.ACTIVE),
          Map.entry("在册", Status.ACTIVE),
          Map.entry("正常", Status.ACTIVE),
          Map.entry("登记", Status.ACTIVE),
          Map.entry("确立", Status.ACTIVE),
          Map.entry("有效", Status.ACTIVE),
          Map.entry("active", Status.ACTIVE),
          Map.entry("operating", Status.ACTIVE),
          Map.entry("in business", Status.ACTIVE),
          Map.entry("closed", Status.DEREGISTERED),
          Map.entry("deregistered", Status.DEREGISTERED),
          Map.entry("dissolved", Status.DEREGISTERED),
          Map.entry("revoked", Status.REVOKED),
          Map.entry("suspended", Status.SUSPENDED),
          Map.entry("moved in", Status.MOVED_IN),
          Map.entry("moved out", Status.MOVED_OUT),
          Map.entry("in liquidation", Status.LIQUIDATING),
          Map.entry("liquidation", Status.LIQUIDATING),
          Map.entry("liquidating", Status.LIQUIDATING));

  private Statuses() {}

  /**
   * The status that a word means, a long form such as 吊销，未注销 or 存续（在营、开业、在册） by its first word and
   * 已迁出 as 迁出; empty when the word is not of the vocabulary.
   */
  public static Optional<Status> parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT).split("[^\\p{L} ]", 2)[0].strip();
    String done = word.startsWith("已") ? word.substring(1) : word;
    return WORDS.stream()
        .filter(entry -> done.equals(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
