package guian.registry.ui.incentives;

import guian.registry.ui.common.CellText;
import java.util.List;

/**
 * A grant's file as the pane shows it, in the user's language.
 *
 * @param faults what does not go together, each in a sentence
 */
record GrantContent(
    GrantValues values,
    long firmId,
    String firm,
    String policy,
    CellText status,
    List<String> faults,
    List<Fact> facts,
    List<Part> instalments,
    List<Line> commitments,
    List<Line> clawbacks) {
  /** A fact with its name. */
  record Fact(String label, CellText value) {}

  /** One payment: due on a day, paid on another. */
  record Part(String number, String dueOn, String due, CellText paidOn, CellText paid) {}

  /** A sentence with the state it is in. */
  record Line(String text, String note, CellText state) {}
}
