package guian.registry.ui.port;

import java.util.function.Consumer;

/** Asks through other dialogs, which a test may change once the window stands. */
public final class TestDialogs implements Dialogs {
  private Dialogs through;

  /** Asks through these. */
  public TestDialogs(Dialogs first) {
    this.through = first;
  }

  /** Asks through these from now on. */
  public void use(Dialogs other) {
    through = other;
  }

  @Override
  public void confirm(Question question, Runnable onYes, Runnable onNo) {
    through.confirm(question, onYes, onNo);
  }

  @Override
  public void ask(Question question, Consumer<String> onText) {
    through.ask(question, onText);
  }

  @Override
  public void askSecret(Question question, Consumer<String> onText, Runnable onLeave) {
    through.askSecret(question, onText, onLeave);
  }
}
