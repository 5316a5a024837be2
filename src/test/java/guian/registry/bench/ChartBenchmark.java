package guian.registry.bench;

import guian.registry.chart.BarSeries;
import guian.registry.chart.Ranking;
import guian.registry.ui.common.ChartView;
import guian.registry.ui.common.Theme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Draws a ranking of many firms anew, as the Growth screen does when something else is chosen. */
final class ChartBenchmark {
  private static final int WARM = 20;
  private static final int WIDTH = 1_000;
  private static final int HEIGHT = 700;

  private final int firms;
  private final int times;

  ChartBenchmark(int firms, int times) {
    this.firms = firms;
    this.times = times;
  }

  void run() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(() -> {
      try {
        measure();
      } finally {
        done.countDown();
      }
    });
    done.await();
    Platform.exit();
  }

  private void measure() {
    List<Ranking.Rows> views = List.of(rows(1), rows(2));
    ChartView view = new ChartView();
    Scene scene = new Scene(new ScrollPane(view), WIDTH, HEIGHT);
    Theme.LIGHT.apply(scene);
    int[] turn = {0};
    Runnable lay =
        () -> {
          view.show(Ranking.draw(views.get(turn[0]++ % 2), WIDTH - 20.0));
          scene.getRoot().applyCss();
          scene.getRoot().layout();
        };
    Runnable redraw =
        () -> {
          lay.run();
          scene.snapshot(null);
        };
    Timings.of("", WARM, redraw);
    Timings.of("ranking of " + firms + " firms: laid out and styled", times, lay).print();
    Timings.of("ranking of " + firms + " firms: the same and painted", times, redraw).print();
  }

  private Ranking.Rows rows(int seed) {
    InventedNames names = new InventedNames(new Random(seed));
    List<Ranking.Row> rows =
        IntStream.range(0, firms)
            .mapToObj(i -> {
              BigDecimal value = BigDecimal.valueOf((firms - i) * 37L + seed * 1_000L);
              return new Ranking.Row(
                  "f" + i,
                  names.next(),
                  value,
                  value,
                  value.movePointLeft(1),
                  value.toPlainString(),
                  "+12.5%",
                  "");
            })
            .toList();
    return new Ranking.Rows(rows, "营业收入（亿元）", "同比", "", BarSeries.Scale.EVEN);
  }
}
