package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.ExampleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code guian report --summary}: one page of the example's report. */
class ReportSummaryTest {
  @TempDir Path folder;

  private CliRun run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--db", folder.resolve("r.guian").toString()));
    return CliRun.of(all.toArray(String[]::new));
  }

  /** With targets, which make the table widest and the lead longest. */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theSummaryIsOnePage(String language) throws IOException {
    ExampleFile.copy(folder.resolve("r.guian"));
    for (String target : List.of("revenue=100亿元", "profit=5亿元", "tax=4亿元", "output=30亿元")) {
      CliRun set = run("target", "2017", "--set", target);
      assertEquals(0, set.status(), set.err());
    }
    Path out = folder.resolve("简报.pdf");
    CliRun run = run("report", "2017Q2", "--lang", language, "--summary", "--out", out.toString());
    assertEquals(0, run.status(), run.err());
    try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
      assertEquals(1, pdf.getNumberOfPages());
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("448,678.52"), text);
      assertTrue(text.contains("44.9"), "4.4867 of 10 billion is 44.9 %: " + text);
    }
  }

  @Test
  void nothingIssuedIsShortened() {
    assertEquals(2, run("report", "2017Q2", "--summary", "--issue").status());
    CliRun edition = run("report", "2017Q2", "--summary", "--edition", "1", "--out", "x.pdf");
    assertEquals(1, edition.status(), "no edition was issued");
    assertFalse(Files.exists(folder.resolve("r.guian")));
  }
}
