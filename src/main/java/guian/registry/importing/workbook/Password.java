package guian.registry.importing.workbook;

/** What unlocks a locked file; never shown, not even in a message for developers. */
public record Password(String text) {
  @Override
  public String toString() {
    return "password";
  }
}
