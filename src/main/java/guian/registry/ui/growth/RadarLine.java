package guian.registry.ui.growth;

/**
 * A firm as the radar shows it; texts are ready to be shown.
 *
 * @param rule the rule applied, with its years and source; empty when none was
 */
record RadarLine(
    long firmId,
    String firm,
    String industry,
    String answer,
    String movement,
    String why,
    String rule) {}
