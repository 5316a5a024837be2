package guian.registry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "142360000000;142,360,000,000 fen are 1,423,600,000 yuan;142,360.00;14.24;1,423,600,000.00",
        "0;nothing is a value;0.00;0.00;0.00",
        "5000;fifty yuan are half a hundredth of 万;0.01;0.00;50.00",
        "-123456700;a correction is negative;−123.46;−0.01;−1,234,567.00",
        "612730451800;exact yuan keep the fen;612,730.45;61.27;6,127,304,518.00"
      })
  void moneyInThreeUnits(long fen, String why, String wan, String yi, String yuan) {
    assertEquals(wan, Figures.wan(fen), why);
    assertEquals(yi, Figures.yi(fen), why);
    assertEquals(yuan, Figures.yuan(fen), why);
  }

  @ParameterizedTest
  @CsvSource({
    "150,+150.0",
    "-5.9,−5.9",
    "0,0.0",
    "0.04,0.0",
    "-0.04,0.0",
    "0.05,+0.1",
    "-0.05,−0.1",
    "1234.56,'+1,234.6'"
  })
  void growthHasASignAndOneDecimal(BigDecimal percent, String text) {
    assertEquals(text, Figures.growth(percent));
  }

  @ParameterizedTest
  @CsvSource({"510000,51.00%", "333333,33.33%", "1000000,100.00%", "1,0.00%"})
  void sharesArePerCent(long millionths, String text) {
    assertEquals(text, Figures.share(millionths));
  }

  @ParameterizedTest
  @CsvSource({"21200,212", "21250,212.50", "123456700,'1,234,567'"})
  void countedThingsShowDecimalsOnlyWhenTheyHaveSome(long hundredths, String text) {
    assertEquals(text, Figures.counted(hundredths));
  }

  @ParameterizedTest
  @CsvSource({"2000000000000,'20,000.00'", "50000000000,500.00", "100000000,1.00"})
  void englishSentencesCountInMillions(long fen, String text) {
    assertEquals(text, Figures.million(fen));
  }
}
