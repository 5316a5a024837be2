package guian.registry.architecture.planted.ui.firms;

/** Planted: a thread outside its one place. */
final class ThreadView {
  void load(Runnable work) {
    new Thread(work).start();
  }
}
