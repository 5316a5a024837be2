package guian.registry.example;

import guian.registry.model.CreditCode;

/**
 * Credit codes of invented firms: 91 (enterprise), 520900 (the zone's registration authority) and
 * an organisation code from PDY00001–PDY99999, which GB 11714-1997 reserves and nobody is given.
 */
final class InventedCode {
  private static final String PREFIX = "91520900PDY";
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private InventedCode() {}

  /** The 18 characters for a number from 1 to 99999. */
  static String of(int number) {
    String body = PREFIX + "%05d".formatted(number);
    String first17 = body + innerCheck(body.substring(8));
    return first17 + CreditCode.check(first17);
  }

  private static char innerCheck(String organisation) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(organisation.charAt(i), 36) * WEIGHTS[i];
    }
    int check = (11 - sum % 11) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }
}
