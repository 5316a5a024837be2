package guian.registry.growth.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.chart.BarChart;
import guian.registry.chart.BarSeries;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.Chart;
import guian.registry.chart.Legible;
import guian.registry.chart.Ranking;
import guian.registry.chart.Size;
import guian.registry.example.ExampleFile;
import guian.registry.growth.ClaimRegister;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.GrowthReader;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.store.Registry;
import guian.registry.store.figures.TotalQueries.Grouping;
import guian.registry.store.figures.TotalQueries.Order;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every text in the example's charts can be read, on a wide window as on a narrow one. */
class LegibleChartsTest {
  /** What 1024 px leave of the chart, a wide window's, and that of an exported picture. */
  private static final List<Size> SIZES =
      List.of(new Size(464, 230), new Size(826, 400), new Size(928, 440));

  @TempDir static Path folder;
  private static Registry registry;
  private static GrowthReader reader;
  private static Indicator revenue;
  private static Industries industries;

  @BeforeAll
  static void open() {
    registry = Registry.open(ExampleFile.copy(folder.resolve("r.guian")), Clock.systemUTC());
    reader = new GrowthReader(registry);
    revenue = reader.indicator("revenue");
    industries = Industries.load();
  }

  @AfterAll
  static void close() {
    registry.close();
  }

  /** Those with a claim, whose charts are the fullest, and the thirty that grow most. */
  private static List<FirmGrowth> firms() {
    List<FirmGrowth> firms = new ArrayList<>();
    new ClaimRegister(registry)
        .entries()
        .forEach(claim -> firms.add(reader.firm(claim.growth().figures().facts().id(), revenue)));
    reader
        .leaders(revenue, Order.RATE, 0, 30)
        .places()
        .forEach(place -> firms.add(reader.firm(place.firm().firmId(), revenue)));
    return firms;
  }

  @Test
  void ofFirms() {
    List<String> faults = new ArrayList<>();
    for (FirmGrowth firm : firms()) {
      for (Language language : Language.values()) {
        Messages messages = new Messages(language);
        for (Mode mode : Mode.values()) {
          BarSeries series = new FirmChart(firm, messages, mode).series();
          for (View view : View.values()) {
            bars(faults, Scaled.of(series, view, "", messages).series());
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void ofTheZone() {
    List<String> faults = new ArrayList<>();
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      BarSeries series = new ZoneChart(reader.zone(revenue), "贵安新区", messages).series();
      for (View view : View.values()) {
        bars(faults, Scaled.bySameMonths(series, view, "", messages).series());
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void ofGroups() {
    List<String> faults = new ArrayList<>();
    for (Language language : Language.values()) {
      for (Grouping grouping : List.of(Grouping.INDUSTRY, Grouping.RELATION, Grouping.AGE)) {
        GroupChart chart =
            new GroupChart(
                reader.groups(revenue, grouping, null), industries, new Messages(language));
        for (View view : View.values()) {
          for (Size size : SIZES) {
            add(faults, Ranking.draw(chart.rows(view), size.width()), size);
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static void bars(List<String> faults, BarSeries series) {
    for (Size size : SIZES) {
      Chart chart = BarChart.draw(series, size);
      add(faults, chart, size);
      // What makes room for others is in the table; where there is room the values stand here.
      if (size.width() > 800) {
        series.slots().stream()
            .filter(slot -> slot.value() != null)
            .map(Slot::text)
            .filter(text -> !Legible.texts(chart).contains(text))
            .forEach(text -> faults.add(series.description() + ": no " + text));
      }
    }
  }

  private static void add(List<String> faults, Chart chart, Size size) {
    Legible.faults(chart)
        .forEach(fault -> faults.add(chart.description() + ", " + size + ": " + fault));
  }
}
