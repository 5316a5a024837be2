package guian.registry.report.words;

import guian.registry.model.OfficialTime;
import guian.registry.model.Via;
import guian.registry.report.changes.Act;
import guian.registry.report.changes.FigureChange;
import guian.registry.report.changes.Reason;
import guian.registry.report.figures.Aspect;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.Topic;
import guian.registry.store.report.LaterStep;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the changes since an edition are told, on paper, on the screen and in the terminal. */
public final class ChangeWords {
  /** More firms than these are counted, not named. */
  private static final int NAMED = 3;

  private final Wording wording;

  public ChangeWords(Messages messages) {
    this.wording = new Wording(messages);
  }

  /** What changed: 营业收入, 营业收入同比, 营业收入年度目标. */
  public String label(FigureChange change) {
    String label = change.topic() == null ? change.id() : wording.label(change.topic());
    return change.aspect() == Aspect.VALUE
        ? label
        : wording.get("report.change." + change.aspect().code(), label);
  }

  /** The unit of the numbers: 万元, %. */
  public String unit(FigureChange change) {
    if (change.isPercent()) {
      return wording.get("report.unit.percent");
    }
    if (change.aspect() == Aspect.COMPARED_FIRMS) {
      return wording.unit(Measure.FIRMS);
    }
    return change.topic() == null ? "" : wording.unit(change.topic().measure());
  }

  /** A number of the change as tables print it. */
  public String number(FigureChange change, @Nullable BigDecimal number) {
    return switch (change.aspect()) {
      case GROWTH -> Wording.growth(number);
      case DONE -> Wording.share(number);
      case COMPARED_FIRMS -> Wording.number(Measure.FIRMS, number);
      case VALUE, COMPARED_VALUE, BASE, TARGET -> amount(change.topic(), number);
    };
  }

  private static String amount(@Nullable Topic topic, @Nullable BigDecimal number) {
    if (topic == null) {
      return number == null ? Figures.NONE : number.toPlainString();
    }
    return Wording.number(topic.measure(), number);
  }

  /** Why: 导入 33（营业收入.xlsx，经办乙，2017-07-26）：示意半导体 +1,500.00. */
  public String cause(FigureChange change, FigureChange.Cause cause) {
    return cause(change, cause, reason(cause.act()));
  }

  /** The same with the act called otherwise, such as by its number. */
  public String cause(FigureChange change, FigureChange.Cause cause, String reason) {
    List<String> parts = new ArrayList<>();
    cause.parts().stream().limit(NAMED).forEach(part -> parts.add(part(change, part)));
    if (parts.isEmpty()) {
      return reason;
    }
    String firms = String.join(wording.get("report.join.comma"), parts);
    int more = cause.parts().size() - parts.size();
    return wording.get(
        "report.change.cause",
        reason,
        more == 0 ? firms : wording.get("report.change.more", firms, more));
  }

  /** The act: 导入 33（营业收入.xlsx，经办乙，2017-07-26）. */
  public String reason(Act act) {
    LaterStep step = act.step();
    String key = "report.reason." + act.reason().code();
    if (step == null) {
      return wording.get(key);
    }
    LocalDate day = step.at().atZone(OfficialTime.ZONE).toLocalDate();
    Long importId = step.importId();
    if (importId != null) {
      String which = step.via() == Via.UNDO ? "report.reason.undo.import" : "report.reason.import";
      String file = step.file() == null ? "" : step.file();
      return wording.get(which, Long.toString(importId), file, step.by(), day.toString());
    }
    return wording.get(
        act.reason() == Reason.IMPORT ? "report.reason.example" : key, step.by(), day.toString());
  }

  private String part(FigureChange change, FigureChange.Part part) {
    String where = part.cell() == null ? "" : wording.get("report.change.cell", part.cell());
    return change.isPercent()
        ? wording.get("report.change.firm", part.firm(), where)
        : wording.get("report.change.part", part.firm(), signed(change, part.difference()), where);
  }

  private String signed(FigureChange change, BigDecimal difference) {
    String number = number(change, difference);
    return difference.signum() > 0 ? "+" + number : number;
  }

  /** The whole difference in one number: +0.15, —. */
  public String difference(FigureChange change) {
    BigDecimal difference = change.difference();
    return difference == null
        ? Figures.NONE
        : change.aspect() == Aspect.GROWTH
            ? Wording.growth(difference)
            : signed(change, difference);
  }
}
