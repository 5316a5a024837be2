package guian.registry.importing.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings of lists of grants that the vocabulary does not have whole. */
class GrantWordsTest {
  private final HeadingReader reader = new HeadingReader(Vocabulary.load());

  private Subject subject(String... parts) {
    return reader.read(List.of(parts)).subject();
  }

  @ParameterizedTest
  @CsvSource({
    "实拨时间, paid_on",
    "预拨金额（万元）, paid",
    "预拨时间, paid_on",
    "实际兑付金额, paid",
    "资金拨付日期, paid_on",
    "核定补助资金, approved",
    "认定金额（万元）, approved",
    "应付时间, due_on",
    "约定支付金额, due",
    "拟给予奖补资金, planned",
    "实际退缴金额, clawback",
    "缴回日期, clawback_on",
    "资金缴回原因, clawback_reason"
  })
  void aVerbAndWhatIsSaidOfItAreRead(String heading, String id) {
    assertEquals(new Subject(Subject.Kind.GRANT, id), subject(heading));
  }

  @ParameterizedTest
  @ValueSource(strings = {"未兑付资金", "待发放金额", "待追回金额", "应退缴金额"})
  void whatHasNotComeIsNoPayment(String heading) {
    assertEquals("grant_balance", subject(heading).id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"支付方式", "兑现进度", "认定时间", "发放人数", "到账率"})
  void otherWordsAreNoAmountsAndDays(String heading) {
    assertEquals(false, subject(heading).kind() == Subject.Kind.GRANT);
  }
}
