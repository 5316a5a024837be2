package guian.registry.ui.port;

/** Asks the person before something is done. */
public interface Dialogs {
  /**
   * A question with one answer that acts; leaving it does nothing.
   *
   * @param action the verb on the button
   * @param stay what the button says that does nothing
   */
  record Question(String title, String sentence, String action, String stay) {}

  /**
   * Asks, and runs {@code onYes} when the person agrees, else {@code onNo}. What is asked so takes
   * something away: Enter alone does nothing.
   */
  void confirm(Question question, Runnable onYes, Runnable onNo);

  /** Asks, and runs {@code onYes} when the person agrees. */
  default void confirm(Question question, Runnable onYes) {
    confirm(question, onYes, () -> {});
  }

  /** Asks for one line of text, and runs {@code onText} with it when it is not blank. */
  void ask(Question question, java.util.function.Consumer<String> onText);

  /** Asks for a password, which is not shown; runs {@code onLeave} when the person gives none. */
  void askSecret(Question question, java.util.function.Consumer<String> onText, Runnable onLeave);
}
