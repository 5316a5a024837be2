package guian.registry.model;

/** The 15-digit registration number (工商注册号, GS 15-2006), used until credit codes replaced it. */
public final class RegistrationNumber {
  private RegistrationNumber() {}

  /** Whether a text is 15 digits with the right check digit (ISO 7064 MOD 11,10). */
  public static boolean isValid(String number) {
    if (!number.matches("[0-9]{15}")) {
      return false;
    }
    int product = 10;
    for (int i = 0; i < 14; i++) {
      int sum = (product + number.charAt(i) - '0') % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10 == number.charAt(14) - '0';
  }
}
