package guian.registry.ui.port;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Answers every question as the test says, and keeps what was asked. */
public final class NoDialogs implements Dialogs {
  private final List<Question> asked = new ArrayList<>();
  private final Deque<String> secrets = new ArrayDeque<>();
  private boolean agrees = true;
  private String text = "";

  /** Answers no from now on. */
  public void refuse() {
    agrees = false;
  }

  /** Answers yes from now on. */
  public void agree() {
    agrees = true;
  }

  /** Types this from now on. */
  public void type(String answer) {
    text = answer;
  }

  @Override
  public void confirm(Question question, Runnable onYes, Runnable onNo) {
    asked.add(question);
    (agrees ? onYes : onNo).run();
  }

  @Override
  public void ask(Question question, Consumer<String> onText) {
    asked.add(question);
    if (agrees) {
      onText.accept(text);
    }
  }

  @Override
  public void askSecret(Question question, Consumer<String> onText, Runnable onLeave) {
    asked.add(question);
    String secret = secrets.pollFirst();
    if (secret == null) {
      onLeave.run();
    } else {
      onText.accept(secret);
    }
  }

  /** Gives these passwords, each once, and then none. */
  public void know(String... passwords) {
    secrets.addAll(List.of(passwords));
  }

  /** What was asked, in order. */
  public List<Question> asked() {
    return asked;
  }
}
