package guian.registry.ui.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.Amount;
import guian.registry.model.Period;
import guian.registry.store.Author;
import guian.registry.store.claims.TypedClaim;
import guian.registry.store.firm.FirmFinder;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.port.Destination;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the register says of a claim whose base no other firm comes near. */
class ClaimLinesTest {
  @TempDir static Path folder;
  private static GrowthRegistry example;
  private static long firm;

  @BeforeAll
  static void fill() {
    example = GrowthRegistry.example(folder);
    firm = new FirmFinder(example.registry).find("贵州占位云服务有限公司");
    Amount base = Amount.of(new BigDecimal("900000000000"), Amount.CNY);
    TypedClaim claim =
        new TypedClaim(
            "revenue",
            "翻一番",
            null,
            null,
            Period.year(2016),
            base,
            new BigDecimal("2"),
            Period.year(2017),
            null);
    example.services().edits().add(Author.manual("li"), firm, claim);
  }

  @AfterAll
  static void close() {
    example.close();
  }

  @ParameterizedTest
  @CsvSource({"ZH, 没有可比企业", "EN, No comparable firm"})
  void noComparableFirmIsADashInTheRegisterAndWordsInTheChart(Language language, String words) {
    GrowthViewModel model =
        new GrowthViewModel(example.services(), example.ports(), new Messages(language));
    model.activate(new Destination.Growth(firm));
    model.topicProperty().set(Topic.CLAIMS);
    var odds =
        model.claims().lines().stream()
            .filter(line -> line.firmId() == firm)
            .map(ClaimLine::odds)
            .toList();
    assertEquals(List.of("—"), odds);
    model.showFirm(firm);
    assertEquals(words, model.pageProperty().get().odds().count());
  }
}
