package guian.registry.example;

import guian.registry.model.Evidence;
import guian.registry.store.ledger.LedgerRow;
import java.util.function.Consumer;

/** The sources of the example: what was published, and tables that are plainly called invented. */
final class Sources {
  static final long ARTICLE = 24;
  static final long JOINT_VENTURE_NEWS = 23;
  static final long LEDGER = 20;
  static final long TAX_OFFICE = 16;
  static final long FLASH_REPORT = 17;
  static final long GRANTS = 18;
  static final long PLACEMENTS = 15;
  static final long CLAIMS = 19;
  private static final long TAX_INCENTIVES = 22;
  private static final long SUBSIDIES = 21;
  private static final long FIRST_QUARTER = 1;

  private Sources() {}

  /** The source of the firms' reports of one quarter. */
  static long ofQuarter(int quarter) {
    return FIRST_QUARTER + quarter;
  }

  /** Evidence in a source that has no cells. */
  static Evidence whole(long source) {
    return new Evidence(source, null, null, null, null);
  }

  static void writeTo(Consumer<LedgerRow> out) {
    publication(
        out,
        ARTICLE,
        "Guizhou to become China's 'Big Data Valley' (2017)",
        "disruptivetechasean.com/big_news/guizhou-to-become-chinas-big-data-valley");
    publication(out, JOINT_VENTURE_NEWS, "贵州华芯通半导体技术有限公司（报道）", "gz.cnipai.com 136522");
    publication(out, TAX_INCENTIVES, "贵州、贵安 2014 年优惠政策（报道）", "datacenterdynamics.com 85687");
    publication(out, SUBSIDIES, "贵安补贴与税收返还（报道）", "eworksglobal.com 10978");
    invented(out, LEDGER, "企业名录（虚构）");
    invented(out, TAX_OFFICE, "税务口径数据（虚构）");
    invented(out, FLASH_REPORT, "2016年快报（虚构）");
    invented(out, GRANTS, "扶持台账（虚构）");
    invented(out, PLACEMENTS, "实习岗位表（虚构）");
    invented(out, CLAIMS, "企业预期登记（虚构）");
    for (int q = 0; q < Quarters.COUNT; q++) {
      invented(out, ofQuarter(q), Quarters.label(q) + "企业经营情况表（虚构）");
    }
  }

  private static void publication(Consumer<LedgerRow> out, long id, String name, String reference) {
    out.accept(new LedgerRow.Source(id, "publication", name, reference));
  }

  private static void invented(Consumer<LedgerRow> out, long id, String name) {
    out.accept(new LedgerRow.Source(id, "invented", name, null));
  }
}
