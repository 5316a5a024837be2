package guian.registry.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One workbook of the golden set and what a person reads in it, from one text file: {@code @file},
 * sheets as rows of cells between bars, and after {@code @expect} the expectations, written by
 * hand.
 */
record GoldenCase(
    String id,
    String fileName,
    List<GoldenSheet> sheets,
    List<String> answers,
    List<String> expected) {
  private static final Pattern CODE = Pattern.compile("\\{(\\d+)}");

  /** One sheet: its rows and what the file says of merged and hidden cells. */
  record GoldenSheet(String name, List<String> rows, List<String> marks) {}

  static GoldenCase read(Path file) throws IOException {
    String fileName = "";
    List<GoldenSheet> sheets = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    boolean expecting = false;
    for (String raw : Files.readAllLines(file)) {
      String line = coded(raw);
      String[] word = line.split(" ", 2);
      if (line.startsWith("#")) {
        continue;
      }
      if (expecting) {
        if (!line.isBlank()) {
          expected.add(line);
        }
        continue;
      }
      switch (word[0]) {
        case "@file" -> fileName = word[1];
        case "@sheet" -> sheets.add(new GoldenSheet(word[1], new ArrayList<>(), new ArrayList<>()));
        case "@answer" -> answers.add(word[1].replaceFirst(" ", "="));
        case "@expect" -> expecting = true;
        default -> {
          GoldenSheet sheet = sheets.getLast();
          (line.startsWith("@") ? sheet.marks() : sheet.rows()).add(line);
        }
      }
    }
    String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
    return new GoldenCase(
        id, fileName, List.copyOf(sheets), List.copyOf(answers), List.copyOf(expected));
  }

  /** The same workbook in a format with another file extension. */
  GoldenCase as(String extension) {
    String name = fileName.replaceFirst("[^.]+$", extension);
    return new GoldenCase(id, name, sheets, answers, expected);
  }

  // {7} is the seventh credit code of the list: valid, and never assigned to a firm.
  private static String coded(String line) {
    String text = line;
    for (Matcher m = CODE.matcher(text); m.find(); m = CODE.matcher(text)) {
      text = m.replaceFirst(Codes.ALL.get(Integer.parseInt(m.group(1)) - 1));
    }
    return text;
  }

  /** The codes, read once. */
  private static final class Codes {
    static final List<String> ALL = read();

    private static List<String> read() {
      try (InputStream in =
          Objects.requireNonNull(GoldenCase.class.getResourceAsStream("golden-codes.txt"))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
