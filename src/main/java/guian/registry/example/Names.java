package guian.registry.example;

import guian.registry.model.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes names that nobody can take for real ones: every one carries a word such as 示例 or 虚构, and no
 * two share that word and the trade after it.
 */
final class Names {
  private static final List<String> CITIES =
      List.of(
          "北京", "上海", "深圳", "杭州", "广州", "成都", "南京", "武汉", "重庆", "西安", "长沙", "苏州", "青岛", "厦门", "天津",
          "贵阳");
  private static final List<String> LATER_BRANCHES = List.of("贵州分公司", "贵安马场分公司", "贵安新区分公司");

  /** A trade with its class in GB/T 4754-2017 and the revenue a person earns, in 万元. */
  record Trade(String word, String industry, int staff) {}

  private final List<String> marks =
      Sheet.read("marks.csv").stream().map(l -> l.text("mark")).toList();
  private final List<Trade> trades = new ArrayList<>();
  private final Set<String> taken = new HashSet<>(Set.of("示例云计算", "错码智能装备", "某某数据"));

  private final List<String> drawn =
      Sheet.read("known.csv").stream().map(line -> line.text("name")).toList();

  Names() {
    for (Sheet.Line line : Sheet.read("trades.csv")) {
      Trade trade = new Trade(line.text("trade"), line.text("industry"), line.number("staff"));
      for (int i = 0; i < line.number("weight"); i++) {
        trades.add(trade);
      }
    }
  }

  Trade trade(int number) {
    return trades.get(Noise.below(number, "trade", trades.size()));
  }

  /** A word and a trade that no other firm has. */
  private String core(int number, Trade trade) {
    int first = Noise.below(number, "mark", marks.size());
    for (int i = 0; i < marks.size(); i++) {
      String core = marks.get((first + i) % marks.size()) + trade.word();
      if (drawn.stream().noneMatch(name -> name.contains(core)) && taken.add(core)) {
        return core;
      }
    }
    throw new IllegalStateException("no name left for " + trade.word());
  }

  /** The name of a firm founded here. */
  String local(int number, Trade trade, @Nullable Relation relation) {
    String core = core(number, trade);
    if (relation == Relation.DOMESTIC) {
      return switch (Noise.below(number, "form", 10)) {
        case 0, 1, 2, 3 -> "贵州" + core + "有限公司";
        case 4, 5, 6 -> "贵安新区" + core + "有限公司";
        case 7, 8 -> core + "（贵州）有限公司";
        default -> "贵州" + core + "股份有限公司";
      };
    }
    return switch (Noise.below(number, "form", 3)) {
      case 0 -> "贵州（贵安）" + core + "有限公司";
      case 1 -> core + "（贵安）有限公司";
      default -> core + "（贵州）有限公司";
    };
  }

  /** The name of a head office in another city. */
  String head(int number, Trade trade) {
    String city = CITIES.get(Noise.below(number, "city", CITIES.size()));
    String form = Noise.chance(number, "head", 550) ? "股份有限公司" : "有限公司";
    return core(number, trade) + "（" + city + "）" + form;
  }

  /** The name of a branch; a head office's second branch says where it is. */
  static String branch(String head, int number, boolean first) {
    return head
        + (first
            ? "贵安分公司"
            : LATER_BRANCHES.get(Noise.below(number, "branch", LATER_BRANCHES.size())));
  }
}
