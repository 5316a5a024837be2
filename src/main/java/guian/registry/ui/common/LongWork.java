package guian.registry.ui.common;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What takes long and is told with its progress, one at a time. */
public final class LongWork {
  private static final double UNKNOWN = -1;

  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(UNKNOWN);
  private Runnable onCancel = () -> {};

  /** Something begins that {@code cancelling} stops. */
  public void begin(String sentence, Runnable cancelling) {
    onCancel = cancelling;
    part.set(UNKNOWN);
    text.set(sentence);
  }

  /** It goes on: so much is done of all. */
  public void at(String sentence, int done, int all) {
    part.set((double) done / all);
    text.set(sentence);
  }

  /** It came to an end. */
  public void end() {
    onCancel = () -> {};
    text.set("");
  }

  /** Asks it to stop. */
  public void cancel() {
    onCancel.run();
  }

  /** Whether something is under way. */
  public boolean isUnderWay() {
    return !text.get().isEmpty();
  }

  /** What is done; empty when nothing is. */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** How much is done, from 0 to 1; −1 when that is not known. */
  public ReadOnlyDoubleProperty partProperty() {
    return part.getReadOnlyProperty();
  }
}
