package guian.registry.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Amount;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.radar.TestFirm;
import guian.registry.store.figures.FigureTotal;
import guian.registry.store.figures.Stretch;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The worked examples of docs/growth.md come out of the program as the document says. */
class GrowthDocumentTest {
  private static final String CNY = Amount.CNY;

  @Test
  void everyWorkedExampleComesOut() throws IOException {
    List<String> wrong = new ArrayList<>();
    int count = 0;
    boolean inside = false;
    for (String line : Files.readAllLines(Path.of("docs", "growth.md"))) {
      if (line.startsWith("```")) {
        inside = line.equals("```worked");
      } else if (inside) {
        String[] sides = line.split(" = ");
        count++;
        if (!answer(sides[0]).equals(sides[1])) {
          wrong.add(line + ", not " + answer(sides[0]));
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(count >= 27, "examples found: " + count);
  }

  private static String answer(String example) {
    String kind = example.replaceAll("[ 0-9.-]+.*", "").strip();
    String[] words = example.split(" ");
    List<String> n =
        Arrays.stream(words).filter(word -> word.matches("-?[0-9.]+")).collect(Collectors.toList());
    return switch (kind) {
      case "single" -> single(n);
      case "growth" -> Rates.growth(fen(n, 0), fen(n, 1)).toPlainString();
      case "per" -> perStep(words[1], n);
      case "due" -> due(n);
      case "share" -> Rates.share(fen(n, 0), fen(n, 1)).toPlainString();
      case "percentile" -> percentile(n);
      case "project" -> project(n);
      case "points" -> Rates.share(fen(n, 0) - fen(n, 1), fen(n, 2)).toPlainString();
      case "contribution" -> contribution(n);
      case "radar" -> radar(words);
      default -> "no example of this kind: " + kind;
    };
  }

  // radar DEFINITION YEAR: then facts and figures by pairs, those of another year with @YEAR.
  private static String radar(String[] words) {
    String year = words[2].replace(":", "");
    TestFirm firm = new TestFirm();
    for (int i = 3; i < words.length; i += 2) {
      String value = words[i + 1];
      switch (words[i]) {
        case "industry" -> firm.industry(value);
        case "founded" -> firm.founded(value);
        default -> {
          String[] of = words[i].split("@");
          firm.value(of[0], of.length == 1 ? year : of[1], value);
        }
      }
    }
    return firm.answer(words[1], Integer.parseInt(year));
  }

  private static long fen(List<String> numbers, int place) {
    return Amount.of(new BigDecimal(numbers.get(place)), CNY).hundredths();
  }

  private static String single(List<String> n) {
    Observed observed = new Observed().actual("2017Q1C", n.get(1)).actual("2017Q2C", n.get(0));
    Series series = new Series(IndicatorKind.FLOW, Nature.ACTUAL, observed.list());
    Amount single = series.single(2017, 2).orElseThrow().amount();
    return single.value().movePointLeft(4).stripTrailingZeros().toPlainString();
  }

  private static String perStep(String step, List<String> n) {
    int years = Integer.parseInt(n.get(2));
    int steps = step.equals("year") ? years : 4 * years;
    return Rates.perYear(fen(n, 0), fen(n, 1), steps).toPlainString();
  }

  private static String due(List<String> n) {
    Observed observed = new Observed().actual("2016Q2C", n.get(1)).actual("2016", n.get(2));
    Comparisons figures = new Comparisons(IndicatorKind.FLOW, observed.list());
    Amount target = Amount.of(new BigDecimal(n.get(0)).movePointRight(4), CNY);
    var claim =
        new guian.registry.model.Claim(
            1, 1, "revenue", "", null, null, null, null, null, Period.year(2017), target, null);
    ClaimStanding standing =
        new ClaimJudge(figures, new Deadline(java.time.YearMonth.of(2017, 1))).judge(claim);
    Amount due = standing.path().getFirst().amount();
    return due.value().movePointLeft(4).stripTrailingZeros().toPlainString();
  }

  private static String percentile(List<String> n) {
    List<Stretch> firms = new ArrayList<>();
    for (int i = 1; i < n.size(); i++) {
      long last = new BigDecimal(n.get(i)).movePointRight(6).longValueExact();
      firms.add(new Stretch(i, 2015, 2013, 1_000_000, last));
    }
    Amount base = new Amount(100_000_000, CNY);
    Odds.Fan fan = Odds.of(base, base, 1, firms).fan();
    Amount amount =
        switch (n.getFirst()) {
          case "10" -> fan.low();
          case "50" -> fan.mid();
          default -> fan.high();
        };
    return BigDecimal.valueOf(amount.hundredths(), 8).stripTrailingZeros().toPlainString();
  }

  private static String project(List<String> n) {
    Observed observed = new Observed();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < n.size(); i++) {
      BigDecimal single = new BigDecimal(n.get(i));
      sum = i % 4 == 0 ? single : sum.add(single);
      Period through = Period.throughQuarter(2015 + i / 4, i % 4 + 1);
      observed.actual(through.code(), sum.toPlainString());
    }
    Series series = new Series(IndicatorKind.FLOW, Nature.ACTUAL, observed.list());
    Projection year = new Projector(new Calibration(List.of())).project(series).getLast();
    return String.join(" ", wan(year.low()), wan(year.mid()), wan(year.high()));
  }

  private static String wan(Amount amount) {
    return amount.value().movePointLeft(4).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String contribution(List<String> n) {
    long increase = fen(n, 2);
    FigureTotal group = total(fen(n, 0), fen(n, 1));
    FigureTotal rest = total(1_000_000 + increase - (fen(n, 0) - fen(n, 1)), 1_000_000);
    return Contribution.of(group, List.of(group, rest)).percent().toPlainString();
  }

  private static FigureTotal total(long now, long base) {
    return new FigureTotal("", Period.year(2017), now, 1, now, base, 1, 0);
  }
}
