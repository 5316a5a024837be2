package guian.registry.ui.imports;

import guian.registry.importing.asking.Sentences;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.recognise.Column;
import guian.registry.importing.recognise.Subject;
import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.FirmName;
import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.Relation;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of the Import screen for columns, figures and facts. */
final class ImportTexts {
  private static final long YI = 10_000_000_000L;

  private final Messages messages;
  private final Map<String, Indicator> indicators;
  private final Words words;
  private final Periods periods;
  private final Sentences sentences;

  ImportTexts(Messages messages, Map<String, Indicator> indicators) {
    this.messages = messages;
    this.indicators = indicators;
    this.words = new Words(messages);
    this.periods = new Periods(messages);
    this.sentences = new Sentences(messages);
  }

  String name(FirmName name) {
    return words.name(name);
  }

  Messages messages() {
    return messages;
  }

  String sentence(Wording wording) {
    return sentences.of(wording);
  }

  String indicator(String id) {
    Indicator found = indicators.get(id);
    return found == null ? id : words.of(found);
  }

  /** What a column means: 营业收入, 企业名称; its heading where it is not read. */
  String meaning(Column column) {
    Subject subject = column.subject();
    return switch (subject.kind()) {
      case INDICATOR -> indicator(subject.id());
      case FIELD -> messages.get("imports.field." + subject.id());
      case IGNORED -> messages.get("imports.column.ignored");
      case GRANT, PLACEMENT, DERIVED, PERHAPS, ALIKE, PERSONAL, UNKEPT, UNKNOWN -> column.header();
    };
  }

  /** When an indicator is counted, with its nature where not actual: 2016 1–6月累计（同口径）. */
  String period(String indicator, Period period, Nature nature) {
    Indicator known = indicators.get(indicator);
    String text = known == null ? periods.full(period) : periods.of(known.kind(), period);
    return nature == Nature.ACTUAL ? text : messages.get("imports.period." + nature.code(), text);
  }

  // A head has little room: the year before is told by its months.
  private String head(String indicator, Period period, Nature nature) {
    Indicator known = indicators.get(indicator);
    boolean stock = known != null && known.kind().isAtEnd();
    return nature == Nature.PRIOR && !stock
        ? messages.get("imports.column.prior", periods.head(period))
        : period(indicator, period, nature);
  }

  /** Where a unit was read: I2, 表头, 标题, 格内. */
  String origin(String unitFrom) {
    return words.unitOrigin(unitFrom);
  }

  /** An amount in a sentence: 81.45 亿元, 320.00 万元, 120 人. */
  String amount(@Nullable Amount amount) {
    if (amount == null) {
      return messages.get("word.undisclosed");
    }
    if (amount.unit().equals(Amount.CNY)) {
      long fen = amount.hundredths();
      return Math.abs(fen) >= YI ? words.yi(fen) : words.wan(fen);
    }
    return words.amount(amount);
  }

  /** An amount in a list, money in 万元 whatever its size; 不公示 when there is none. */
  String listed(@Nullable Amount amount) {
    return amount == null ? messages.get("word.undisclosed") : words.amount(amount);
  }

  /** An amount under a head that says 万元: money as it is, anything else with its unit. */
  String cell(Amount amount) {
    return amount.unit().equals(Amount.CNY) ? Words.table(amount) : words.amount(amount);
  }

  /** 实际, 预测, 目标, 上年同期. */
  String nature(Nature nature) {
    return words.of(nature);
  }

  /** A fact's name: 企业类型. */
  String field(String code) {
    return messages.get("imports.field." + code);
  }

  /** A fact's value as a person reads it. */
  String fact(String field, @Nullable String value) {
    if (value == null) {
      return Figures.NONE;
    }
    return switch (field) {
      case "relation" -> Coded.find(Relation.class, value).map(words::of).orElse(value);
      case "status" -> Coded.find(Status.class, value).map(words::of).orElse(value);
      case "size_class" -> Coded.find(SizeClass.class, value).map(words::of).orElse(value);
      case "is_resident" -> messages.get("imports.resident." + value);
      case "capital" -> capital(value);
      default -> value;
    };
  }

  private String capital(String value) {
    int space = value.indexOf(' ');
    Amount amount =
        Amount.of(new BigDecimal(value.substring(0, space)), value.substring(space + 1));
    return amount.unit().equals(Amount.CNY) ? words.wan(amount.hundredths()) : value;
  }

  /** The word of a code in the Import screen's texts. */
  String word(String kind, Coded coded) {
    return messages.get("imports." + kind + "." + coded.code());
  }

  /** The second line of a column's head: its period, or what it is used for. */
  String use(Column column) {
    Subject subject = column.subject();
    if (column.use() == Column.Use.UNSURE) {
      return messages.get("imports.column.asked.meaning");
    }
    if (column.use() == Column.Use.ASKED) {
      return messages.get(
          column.period() == null && subject.isIndicator()
              ? "imports.column.asked.period"
              : "imports.column.asked");
    }
    if (column.use() == Column.Use.LEFT_OUT) {
      return messages.get("imports.column.left_out");
    }
    return switch (subject.kind()) {
      case INDICATOR ->
          Optional.ofNullable(column.period())
              .map(p -> head(subject.id(), p, column.nature()))
              .orElseGet(() -> column.perRow() ? messages.get("imports.column.per_row") : "");
      case FIELD -> matched(subject);
      case GRANT -> messages.get("imports.column.grant");
      case PLACEMENT -> messages.get("imports.column.placement");
      case DERIVED -> messages.get("imports.column.derived");
      case PERSONAL -> messages.get("imports.column.personal");
      case IGNORED -> "";
      case UNKEPT -> messages.get("imports.column.unkept");
      case PERHAPS, ALIKE, UNKNOWN -> messages.get("imports.column.unknown");
    };
  }

  private String matched(Subject subject) {
    return switch (subject.id()) {
      case "credit_code", "registration_number", "name" -> messages.get("imports.column.key");
      case "legal_form" -> messages.get("imports.column.legal_form");
      case "founded_on" -> messages.get("imports.column.founded_on");
      default -> "";
    };
  }
}
