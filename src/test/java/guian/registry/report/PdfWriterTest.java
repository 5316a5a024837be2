package guian.registry.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {
  @TempDir Path folder;

  @Test
  void trial() throws Exception {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, 120);
      ledger.claim(3, "预计 2017 年营业收入增至三倍", "2017", null, 20_000_000L, 300L);
      for (Language language : Language.values()) {
        long t = System.nanoTime();
        byte[] pdf = new PdfWriter().write(ledger.report("2017Q2"), new Messages(language));
        System.out.println(
            language + " " + (System.nanoTime() - t) / 1_000_000 + " ms " + pdf.length);
        Files.write(Path.of("target", "trial-" + language.code() + ".pdf"), pdf);
        assertArrayEquals(
            pdf, new PdfWriter().write(ledger.report("2017Q2"), new Messages(language)));
      }
    }
  }
}
