package guian.registry.ui.port;

import java.util.ArrayList;
import java.util.List;

/** Keeps what the person was told, and the newest offer to undo. */
public final class ToldNotices implements Notices {
  private final List<String> told = new ArrayList<>();
  private Runnable undo = () -> {};
  private int changes;

  @Override
  public void done(String sentence) {
    told.add(sentence);
  }

  @Override
  public void undoable(String sentence, Runnable offered) {
    told.add(sentence);
    undo = offered;
  }

  @Override
  public void refused(String sentence) {
    told.add("! " + sentence);
  }

  @Override
  public void registryChanged() {
    changes++;
  }

  /** What was said, in order; a refusal begins with an exclamation mark. */
  public List<String> told() {
    return told;
  }

  /** Takes the newest offer to undo. */
  public void undo() {
    undo.run();
  }

  /** How often the registry was said to have changed. */
  public int changes() {
    return changes;
  }
}
