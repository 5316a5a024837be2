package guian.registry.report.words;

import guian.registry.report.changes.CellChange;
import guian.registry.report.changes.FigureChange;
import guian.registry.report.changes.Item;
import guian.registry.report.changes.ReportPart;
import guian.registry.report.changes.Shown;
import guian.registry.report.changes.Spot;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How changes of numbers besides the main table are told: where, what, from what to what, why. */
public final class CellWords {
  /** More firms than these are counted, not named. */
  private static final int NAMED = 3;

  private final Wording wording;

  public CellWords(Messages messages) {
    this.wording = new Wording(messages);
  }

  /** The part of the report: 分行业营业收入. */
  public String part(ReportPart part) {
    return wording.get("report.part." + part.code());
  }

  /** Parts in a row. */
  public String parts(List<ReportPart> parts) {
    return parts.stream()
        .map(this::part)
        .collect(Collectors.joining(wording.get("report.join.names")));
  }

  /** The row: an industry, a firm, what a sentence speaks of. */
  public String row(CellChange change) {
    CellChange.Subject subject = change.subject();
    if (subject == null) {
      return row(change.spot());
    }
    String firm = wording.firm(subject.firm());
    return subject.said().isEmpty()
        ? firm
        : wording.get("report.change.claim", firm, subject.said());
  }

  private String row(Spot spot) {
    String row = spot.row();
    if (spot.isOthers()) {
      return wording.get("report.row.others");
    }
    return switch (spot.part()) {
      case INDUSTRY -> wording.industry(row);
      case RELATION -> wording.relation(row);
      case SIZE -> wording.size(row);
      case AGE -> wording.age(row);
      case TREND -> ReportQuarter.parse(row).map(wording::full).orElse(row);
      case CLAIMS -> spot.item() == Item.COUNT ? wording.get("report.outcome." + row) : row;
      case GRANTS, PLACEMENTS -> wording.counted(row);
      case NEWCOMERS, LEAVERS, PULLING, LAPSED, FIRMS -> row;
      case LEADERS -> spot.firm() > 0 ? row : wording.get("report.row.leaders." + row);
      case LEAD, MOVERS, REPORTING, NOTES ->
          wording.get("report.row." + spot.part().code() + "." + row);
    };
  }

  /** What the number says: 营业收入, 占比; of another time where its table prints that. */
  public String item(Spot spot) {
    return switch (spot.part()) {
      case GRANTS, PLACEMENTS -> counted(spot);
      case LEAVERS, LAPSED -> earlier(spot);
      default -> item(spot.item());
    };
  }

  private String earlier(Spot spot) {
    if (spot.item() != Item.REVENUE) {
      return item(spot.item());
    }
    return wording.get(
        spot.part() == ReportPart.LAPSED ? "report.column.previous" : "report.column.year.before");
  }

  private String counted(Spot spot) {
    return switch (spot.item()) {
      case AMOUNT -> wording.get("report.column.paid");
      case COUNT -> wording.get("report.column.posts");
      default -> item(spot.item());
    };
  }

  /** What a number of this time says. */
  public String item(Item item) {
    return wording.get("report.item." + item.code());
  }

  /** Its unit; empty where it has none. */
  public String unit(CellChange change) {
    Item item = change.spot().item();
    return switch (item.form()) {
      case MONEY -> wording.unit(measure(change));
      case PERCENT, SIGNED -> wording.get("report.unit.percent");
      case POINTS -> wording.get("report.head.points");
      case COUNT -> item.isOfFirms() ? wording.unit(Measure.FIRMS) : "";
      case WORD -> "";
    };
  }

  /** What stands there, as it is printed. */
  public String shown(CellChange change, Shown shown) {
    if (!shown.word().isEmpty()) {
      return change.spot().item() == Item.OUTCOME
          ? wording.get("report.outcome." + shown.word())
          : word(shown);
    }
    return number(change, shown.number());
  }

  // What a claim is about may be people, or square metres.
  private static Measure measure(CellChange change) {
    CellChange.Subject subject = change.subject();
    return subject == null ? Measure.MONEY : subject.measure();
  }

  private String word(Shown shown) {
    return switch (shown.word()) {
      case "missing" -> wording.get("word.unreported");
      case "not_disclosed" -> wording.get("word.undisclosed");
      case "foreign" -> wording.get("report.foreign");
      default -> shown.word();
    };
  }

  private static String number(CellChange change, @Nullable BigDecimal number) {
    if (number == null) {
      return Figures.NONE;
    }
    return switch (change.spot().item().form()) {
      case MONEY -> Wording.number(measure(change), number);
      case PERCENT -> Wording.share(number);
      case SIGNED, POINTS -> Wording.growth(number);
      case COUNT, WORD -> Wording.number(Measure.FIRMS, number);
    };
  }

  /** A difference with its sign: +0.15; — where there is none. */
  public String difference(CellChange change, @Nullable BigDecimal difference) {
    Item item = change.spot().item();
    String number = number(change, difference);
    boolean bare = item.form() != Item.Form.SIGNED && item.form() != Item.Form.POINTS;
    return difference != null && difference.signum() > 0 && bare ? "+" + number : number;
  }

  /**
   * One cause: the act, its part of the difference where there are several, the firms that did it.
   *
   * @param act how the act is called
   */
  public String cause(CellChange change, CellChange.Cause cause, String act) {
    BigDecimal difference = cause.difference();
    String what =
        change.causes().size() == 1 || difference == null
            ? act
            : wording.get("report.change.by", act, difference(change, difference));
    return firms(change, cause.parts())
        .map(firms -> wording.get("report.change.cause", what, firms))
        .orElse(what);
  }

  private Optional<String> firms(CellChange change, List<FigureChange.Part> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String named =
        parts.stream()
            .limit(NAMED)
            .map(part -> firm(change, part))
            .collect(Collectors.joining(wording.get("report.join.comma")));
    int more = parts.size() - NAMED;
    return Optional.of(more > 0 ? wording.get("report.change.more", named, more) : named);
  }

  // That one firm more is one firm more needs no number.
  private String firm(CellChange change, FigureChange.Part part) {
    String where = part.cell() == null ? "" : wording.get("report.change.cell", part.cell());
    return change.spot().item() == Item.REVENUE
        ? wording.get(
            "report.change.part", part.firm(), difference(change, part.difference()), where)
        : wording.get("report.change.firm", part.firm(), where);
  }
}
