package guian.registry.ui.firms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.firm.FirmEdits;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaneFiguresTest {
  @TempDir Path folder;

  private Ledger ledger;
  private FirmPaneViewModel pane;
  private long firm;

  @BeforeEach
  void open() {
    ledger = new Ledger(folder);
    pane = ledger.pane();
    firm = ledger.firm("贵安甲数据有限公司");
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private PaneContent shownWith(String indicator, String period, Nature nature, Amount amount) {
    FirmEdits.TypedFigure figure =
        new FirmEdits.TypedFigure(
            indicator, Period.parse(period).orElseThrow(), nature, amount, null);
    ledger.services.edits().setFigure(ledger.services.author(), firm, figure);
    pane.show(firm);
    return Objects.requireNonNull(pane.contentProperty().get());
  }

  private static List<String> periods(PaneContent.FigureGroup group) {
    return group.lines().stream().map(PaneContent.FigureLine::period).toList();
  }

  @Test
  void aRestatedFigureIsNamedWithoutBracketsInBrackets() {
    ledger.revenue(firm, "2016", "5000000");
    ledger.revenue(firm, "2017Q2C", "3000000");
    PaneContent content =
        shownWith("revenue", "2016Q2C", Nature.PRIOR, Amount.of(BigDecimal.ONE, Amount.CNY));
    assertEquals(
        List.of("2017 1–6月累计", "2016 全年", "2016 1–6月累计·同口径重报数"),
        periods(content.figures().getFirst()));
  }

  @Test
  void aHeadcountIsOfADayNotOfAQuarterAlone() {
    PaneContent content =
        shownWith(
            "headcount_end", "2017Q1", Nature.ACTUAL, Amount.of(new BigDecimal("31"), "person"));
    assertEquals(List.of("2017 年 3 月末"), periods(content.figures().getFirst()));
    assertEquals("2017 年 3 月末 期末从业人员", content.past().changes().getFirst().what());
  }
}
