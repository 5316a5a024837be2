package guian.registry.bench;

import guian.registry.App;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A process that opens a window, prints the milliseconds from the JVM's start to the first frame,
 * stays open for a while, prints the peak of its memory and ends. Arguments: {@code bare} or {@code
 * full}, the milliseconds to stay.
 */
public final class FirstFrame {
  private static final int POLL_MILLIS = 2;

  private FirstFrame() {}

  /** The least that a JavaFX window can be. */
  public static final class Bare extends Application {
    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new Label("贵安"), 960, 700));
      stage.show();
    }
  }

  public static void main(String[] args) {
    long stay = Long.parseLong(args[1]);
    Thread watch = new Thread(() -> watch(stay), "first frame");
    watch.setDaemon(true);
    watch.start();
    Application.launch(args[0].equals("bare") ? Bare.class : App.class);
  }

  private static void watch(long stay) {
    try {
      while (!asked(stay)) {
        Thread.sleep(POLL_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean asked(long stay) {
    try {
      Platform.runLater(() -> listen(stay));
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static void listen(long stay) {
    if (Window.getWindows().isEmpty() || Window.getWindows().getFirst().getScene() == null) {
      Platform.runLater(() -> listen(stay));
      return;
    }
    Scene scene = Window.getWindows().getFirst().getScene();
    Runnable[] once = new Runnable[1];
    once[0] =
        () -> {
          scene.removePostLayoutPulseListener(once[0]);
          Platform.runLater(() -> shown(stay));
        };
    scene.addPostLayoutPulseListener(once[0]);
    Platform.requestNextPulse();
  }

  private static void shown(long stay) {
    long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println("first-frame " + millis);
    Thread end =
        new Thread(() -> {
          try {
            Thread.sleep(stay);
            System.out.println("peak-kib " + peak());
          } catch (Exception e) {
            System.out.println("peak-kib -1");
          }
          System.out.flush();
          Runtime.getRuntime().halt(0);
        });
    end.start();
  }

  /** VmHWM, the largest resident set, in KiB; Linux only. */
  private static long peak() throws Exception {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(-1);
  }
}
