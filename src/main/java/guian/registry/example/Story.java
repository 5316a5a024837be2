package guian.registry.example;

import guian.registry.model.Amount;
import guian.registry.model.Evidence;
import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.model.Standing;
import guian.registry.store.ledger.LedgerRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What published sources tell about the zone and its firms; nothing more is stated of them. */
final class Story {
  /** How many firms it names. */
  static final int FIRMS = 10;

  static final long BAISHAN = 1;
  private static final long QUALCOMM = 3;
  private static final long JOINT_VENTURE = 10;
  private static final long REVENUE_2016 = 200_000_000_00L;

  private static final String GROUP_NOTE = "据 2017 年报道，在贵州省内设有分公司或合资企业；哪一种、是否在贵安，报道未说明。";

  /** A group with branches or joint ventures somewhere in the province. */
  private record Group(long id, String name, String nameEn) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group(2, "阿里巴巴", "Alibaba"),
          new Group(QUALCOMM, "高通", "Qualcomm"),
          new Group(4, "IBM", "IBM"),
          new Group(5, "华为", "Huawei"),
          new Group(6, "腾讯", "Tencent"),
          new Group(7, "百度", "Baidu"),
          new Group(8, "联想", "Lenovo"),
          new Group(9, "富士康", "Foxconn"));

  private Story() {}

  static void writeTo(Consumer<LedgerRow> out) {
    settings(out);
    baishan(out);
    for (Group group : GROUPS) {
      out.accept(outside(group.id(), group.name(), group.nameEn(), GROUP_NOTE, Sources.ARTICLE));
    }
    out.accept(
        outside(
            JOINT_VENTURE,
            "贵州华芯通半导体技术有限公司",
            null,
            "据报道为贵州省与高通的合资企业，2016年5月24日起运营；未说在贵安，故不列入本区台账。",
            Sources.JOINT_VENTURE_NEWS));
    out.accept(
        new LedgerRow.Stake(
            QUALCOMM, JOINT_VENTURE, false, null, null, null, Sources.JOINT_VENTURE_NEWS));
  }

  private static void settings(Consumer<LedgerRow> out) {
    out.accept(new LedgerRow.Setting("zone.name", "贵安新区"));
    out.accept(new LedgerRow.Setting("zone.name_en", "Guian New Area"));
    out.accept(new LedgerRow.Setting("zone.founded", "2014"));
    out.accept(new LedgerRow.Setting("zone.note", "花溪大学城有 9 所本地高校、110 家企业（2017 年报道，高校未列名）。"));
    out.accept(
        new LedgerRow.Setting(
            "zone.note_en",
            "Huaxi University Town has nine local universities and 110 firms (2017 article; the"
                + " universities are not named)."));
  }

  private static void baishan(Consumer<LedgerRow> out) {
    LedgerRow.Standings startUp =
        new LedgerRow.Standings(null, Relation.DOMESTIC, RelationBasis.DERIVED, null, null, null);
    out.accept(
        new LedgerRow.Firm(
            BAISHAN,
            true,
            "白山云",
            "Baishan Cloud",
            null,
            startUp,
            null,
            null,
            new PartialDate(2015, 0, 0),
            null,
            null,
            null,
            "据 2017 年报道：2015 年在贵安创办，2016 年营业收入 2 亿元，预计 2017 年为其三倍。其余事项未录入。",
            Sources.ARTICLE));
    baishanFigures(out);
  }

  private static void baishanFigures(Consumer<LedgerRow> out) {
    out.accept(
        new LedgerRow.Figure(
            BAISHAN,
            Indicator.REVENUE,
            Period.year(2016),
            Nature.ACTUAL,
            Standing.CURRENT,
            REVENUE_2016,
            Amount.CNY,
            new Evidence(Sources.ARTICLE, null, null, "200 million yuan", "cell")));
    out.accept(
        new LedgerRow.Claim(
            BAISHAN,
            "预计 2017 年营业收入为 2016 年的三倍",
            "白山云（据报道）",
            new PartialDate(2017, 0, 0),
            Period.year(2016),
            REVENUE_2016,
            new BigDecimal(3),
            Period.year(2017),
            null,
            Sources.ARTICLE));
  }

  private static LedgerRow.Firm outside(
      long id, String name, @Nullable String nameEn, String note, long source) {
    return new LedgerRow.Firm(
        id,
        false,
        name,
        nameEn,
        null,
        LedgerRow.Standings.UNKNOWN,
        null,
        null,
        null,
        null,
        null,
        null,
        note,
        source);
  }
}
