package guian.registry.ui.reports;

import guian.registry.ui.port.Running;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** The making of a report, one at a time: whether it goes on, how far it is, and its end. */
final class Making {
  private static final double UNKNOWN = -1;

  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(UNKNOWN);
  private Running running = () -> {};
  private long question;

  /** Ends what is going on, and returns the number of what begins now. */
  long next() {
    running.cancel();
    part.set(UNKNOWN);
    return ++question;
  }

  /** The same, and it goes on until {@link #ended}. */
  long begin() {
    long mine = next();
    busy.set(true);
    return mine;
  }

  /** What stops it. */
  void running(Running newRunning) {
    running = newRunning;
  }

  /** Whether nothing else has begun since. */
  boolean isNewest(long number) {
    return number == question;
  }

  /** So much is done. */
  void at(long number, long done, long all) {
    if (isNewest(number) && all > 0) {
      part.set((double) done / all);
    }
  }

  /** It came to its end, or nothing is to come of it any more. */
  void ended(long number) {
    if (isNewest(number)) {
      busy.set(false);
    }
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** How much is done, from 0 to 1; −1 while that is not known. */
  ReadOnlyDoubleProperty partProperty() {
    return part.getReadOnlyProperty();
  }
}
