package guian.registry.text;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.FirmFacts;
import guian.registry.model.FirmName;
import guian.registry.model.GrantKind;
import guian.registry.model.GrantStatus;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.Nature;
import guian.registry.model.OfficialTime;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import guian.registry.model.Via;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The registry's own words in one language. */
public final class Words {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Messages messages;

  /** Words in the language of {@code messages}. */
  public Words(Messages messages) {
    this.messages = messages;
  }

  /** A firm's name: in English its English one, where that is recorded. */
  public String name(FirmFacts facts) {
    return name(new FirmName(facts.name(), facts.nameEn()));
  }

  /** A firm's name: in English its English one, where that is recorded. */
  public String name(FirmName name) {
    return name.in(isChinese());
  }

  /** 本土, 分公司, 合资 … */
  public String of(Relation relation) {
    return word("relation", relation);
  }

  /** 推定 or 已确认. */
  public String of(RelationBasis basis) {
    return word("relation_basis", basis);
  }

  /** 存续, 迁入 … */
  public String of(Status status) {
    return word("status", status);
  }

  /** 大型, 中型, 小型, 微型. */
  public String of(SizeClass size) {
    return word("size", size);
  }

  /** 申报中, 已兑现 … */
  public String of(GrantStatus status) {
    return word("grant", status);
  }

  /** A kind of grant: as the ledger names it; in English in its words, where it is a known one. */
  public String grantKind(String text) {
    return isChinese()
        ? text
        : GrantKind.named(text).map(kind -> word("grant_kind", kind)).orElse(text);
  }

  /** 实际, 预测, 目标, 上年同期. */
  public String of(Nature nature) {
    return word("nature", nature);
  }

  /** 手工, 导入, 撤销, 示例. */
  public String of(Via via) {
    return word("via", via);
  }

  /** Where a figure comes from: the file's name; of what a person typed, who and when. */
  public String source(String name, @Nullable Instant enteredAt) {
    return enteredAt == null
        ? name
        : messages.get("word.by_hand.at", name, MINUTE.format(enteredAt.atZone(OfficialTime.ZONE)));
  }

  /** The indicator's name in this language. */
  public String of(Indicator indicator) {
    return isChinese() ? indicator.nameZh() : indicator.nameEn();
  }

  /** The unit an indicator's amounts are shown in: 万元 for money, 人, 平方米, 件. */
  public String unit(Indicator indicator) {
    return messages.get("word.unit." + (indicator.isMoney() ? "wan" : indicator.unit()));
  }

  /** A division of the classification with its code: 65 软件和信息技术服务业. */
  public String division(String code, Industries industries) {
    String key = "industry." + code;
    String name =
        !isChinese() && messages.has(key)
            ? messages.get(key)
            : industries.find(code).map(Industries.Industry::name).orElse("");
    return (code + " " + name).strip();
  }

  /**
   * An industry as it is recorded: its code with the name of that code; in English, which has names
   * of sections and divisions only, a class with the division it lies in.
   *
   * @param edition of GB/T 4754, whose codes mean other things in each; null for that of the
   *     program
   */
  public String industry(String code, @Nullable String edition, Industries industries) {
    if (edition != null && !edition.equals(Industries.EDITION)) {
      return messages.get("word.industry.edition", code, edition);
    }
    if (isChinese()) {
      return (code + " " + industries.find(code).map(Industries.Industry::name).orElse("")).strip();
    }
    String digits = code.length() > 1 ? code.replaceFirst("^[A-T](?=\\d)", "") : code;
    if (messages.has("industry." + digits)) {
      return code + " " + messages.get("industry." + digits);
    }
    String division = digits.substring(0, Math.min(2, digits.length()));
    return messages.has("industry." + division)
        ? messages.get("word.industry.within", code, division(division, industries))
        : code;
  }

  /** An amount as tables show it: money in 万元, anything else as counted. */
  public static String table(Amount amount) {
    return amount.unit().equals(Amount.CNY)
        ? Figures.wan(amount.hundredths())
        : Figures.counted(amount.hundredths());
  }

  /**
   * An amount with its unit: 3,000.00 万元, 1,826 人; of another currency its code, 1,000,000.00 USD.
   */
  public String amount(Amount amount) {
    if (amount.unit().equals(Amount.CNY)) {
      return wan(amount.hundredths());
    }
    String unit = "word.unit." + amount.unit();
    return messages.has(unit)
        ? messages.get("word.amount", Figures.counted(amount.hundredths()), messages.get(unit))
        : messages.get("word.amount", Figures.yuan(amount.hundredths()), amount.unit());
  }

  /** Fen in a sentence, small: 3,000.00 万元; in English 30.00 million yuan. */
  public String wan(long fen) {
    return messages.get("word.money.wan", isChinese() ? Figures.wan(fen) : Figures.million(fen));
  }

  /** Fen in a sentence, large: 61.27 亿元; in English 6,127.00 million yuan. */
  public String yi(long fen) {
    return messages.get("word.money.yi", isChinese() ? Figures.yi(fen) : Figures.million(fen));
  }

  /** Whether this is the Chinese of the two languages. */
  public boolean isChinese() {
    return messages.language() == Language.ZH;
  }

  /** Where a unit was read: 表头, 标题, the address of a cell. */
  public String unitOrigin(String unitFrom) {
    String key = "imports.origin." + unitFrom;
    return unitFrom.startsWith("cell ")
        ? unitFrom.substring("cell ".length())
        : messages.has(key) ? messages.get(key) : unitFrom;
  }

  private String word(String kind, Coded coded) {
    return messages.get("word." + kind + "." + coded.code());
  }
}
