package guian.registry.model;

import java.util.List;

/**
 * Firms that a refusal names: who reads it sees them by the names of the own language, which is not
 * known where something is refused.
 *
 * @param between two of them: " → ", " + "
 */
public record FirmsNamed(List<Named> firms, String between) {
  /**
   * A firm.
   *
   * @param after what stands behind its name: " 60%"; may be empty
   */
  public record Named(FirmName firm, String after) {}

  /** One firm. */
  public static FirmsNamed of(FirmName firm) {
    return new FirmsNamed(List.of(new Named(firm, "")), "");
  }
}
