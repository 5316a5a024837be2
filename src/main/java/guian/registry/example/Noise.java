package guian.registry.example;

/**
 * Numbers that look random and are the same on every machine: hashes of a subject and a purpose.
 */
final class Noise {
  private Noise() {}

  /** A number from 0 to {@code bound} - 1. */
  static int below(long subject, String purpose, int bound) {
    return (int) Long.remainderUnsigned(mix(subject, purpose), bound);
  }

  /** A number from {@code low} to {@code high}, both included. */
  static int between(long subject, String purpose, int low, int high) {
    return low + below(subject, purpose, high - low + 1);
  }

  /** Whether the subject is among {@code perMille} of a thousand. */
  static boolean chance(long subject, String purpose, int perMille) {
    return below(subject, purpose, 1000) < perMille;
  }

  /** A place for the subject in an order that the purpose fixes. */
  static long rank(long subject, String purpose) {
    return mix(subject, purpose) >>> 1;
  }

  // The finaliser of SplitMix64 spreads neighbouring subjects over all 64 bits.
  private static long mix(long subject, String purpose) {
    long z = subject * 0x9E3779B97F4A7C15L + purpose.hashCode() * 0xC2B2AE3D27D4EB4FL;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
