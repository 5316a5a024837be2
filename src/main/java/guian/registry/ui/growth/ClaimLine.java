package guian.registry.ui.growth;

import guian.registry.growth.ClaimStanding.Outcome;

/**
 * A claim as the register shows it; texts are ready to be shown.
 *
 * @param needs the growth a year it needs, per cent
 * @param odds how many comparable firms did it, of how many
 * @param done the actual figure, or how much of it is done
 */
record ClaimLine(
    long id,
    long firmId,
    String firm,
    String promise,
    String said,
    String needs,
    String odds,
    String done,
    Outcome outcome,
    String outcomeWord,
    String reason) {
  String key() {
    return Long.toString(id);
  }
}
