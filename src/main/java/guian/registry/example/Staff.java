package guian.registry.example;

/** How many people an invented firm employs at the end of each quarter. */
final class Staff {
  private static final int SETTLED = 11;
  private static final int LEAST_PER_MILLE = 420;

  private Staff() {}

  static long at(InventedFirm firm, int quarter) {
    long wan = firm.volume().level() / 100;
    long settled = wan * Noise.between(firm.number(), "staff", 650, 1500) / (firm.staff() * 1000L);
    int quarters = quarter - SETTLED;
    int perMille =
        quarters <= 0
            ? Math.max(
                LEAST_PER_MILLE, 1000 + quarters * Noise.between(firm.number(), "hiring", 10, 70))
            : 1000 + quarters * Noise.between(firm.number(), "new hires", -15, 50);
    return Math.max(3, settled * perMille / 1000) + Noise.below(firm.number(), "few", 4);
  }
}
