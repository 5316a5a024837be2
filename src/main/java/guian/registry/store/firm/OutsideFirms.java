package guian.registry.store.firm;

import guian.registry.store.Writing;

/** Adds parents and partners that are not of the zone's ledger, in a step of another edit. */
public final class OutsideFirms {
  private final Writing step;

  public OutsideFirms(Writing step) {
    this.step = step;
  }

  /**
   * Adds a firm outside the zone and returns its id.
   *
   * @throws guian.registry.model.RefusedException {@code firm.name.empty}, {@code firm.name.taken}
   */
  public long create(String name) {
    return new FirmWriting(step).createOutside(name);
  }
}
