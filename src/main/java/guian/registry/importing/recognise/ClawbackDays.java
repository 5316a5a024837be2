package guian.registry.importing.recognise;

import java.util.ArrayList;
import java.util.List;

/** 到账日期 right of 已追回金额 is the day on which that came in, and no day of a payment. */
final class ClawbackDays {
  private static final String ARRIVED = "paid_on";

  private ClawbackDays() {}

  /** The columns of a table, such days being the clawback's. */
  static List<HeadedColumn> settle(List<HeadedColumn> headed) {
    List<HeadedColumn> settled = new ArrayList<>();
    boolean back = false;
    for (HeadedColumn column : headed) {
      Subject subject = column.subject();
      boolean arrival =
          subject.equals(new Subject(Subject.Kind.GRANT, ARRIVED))
              && column.heading().text().matches(".*(到账|到帐|入库|缴入).*");
      if (back && arrival) {
        Subject day = new Subject(Subject.Kind.GRANT, "clawback_on");
        settled.add(new HeadedColumn(column.number(), column.heading().about(day)));
      } else {
        settled.add(column);
      }
      back = subject.isGrantMoney() ? subject.id().equals("clawback") : back;
    }
    return List.copyOf(settled);
  }
}
