package guian.registry.radar;

import guian.registry.model.Coded;

/** What a definition says of a firm in a year. */
public enum Answer implements Coded {
  YES,
  NO,
  /** The definition does not speak of such a firm. */
  OUT_OF_SCOPE,
  /** A figure or a fact is missing. */
  CANNOT_BE_JUDGED;

  /** The words of the contract: {@code cannot be judged}. */
  public String words() {
    return code().replace('_', ' ');
  }
}
