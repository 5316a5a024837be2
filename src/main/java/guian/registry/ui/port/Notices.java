package guian.registry.ui.port;

/**
 * Tells the person what happened: in the status bar when it worked, in the message bar when not.
 */
public interface Notices {
  /** Something was done that needs no undoing. */
  void done(String sentence);

  /** Something was done; 撤销 stands beside it for ten seconds. */
  void undoable(String sentence, Runnable undo);

  /**
   * Something was changed by hand; 撤销 stands beside it for ten seconds, and Ctrl+Z takes it back.
   */
  default void edited(String sentence) {
    done(sentence);
  }

  /** Something was refused, in one sentence. */
  void refused(String sentence);

  /** The registry holds something new: its count and time of saving are read again. */
  void registryChanged();
}
