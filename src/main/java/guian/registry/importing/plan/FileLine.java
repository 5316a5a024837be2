package guian.registry.importing.plan;

import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.RowKind;
import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Workbook;
import guian.registry.store.imports.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which line of sources a file continues: that of the bureau it names as its own, else that of the
 * files of its shape.
 *
 * @param code the {@link SourceLine}
 * @param bureau the bureau that it names; null when it names none, or several
 * @param revises whether it calls itself a revision, so that it revises what is in use
 */
record FileLine(String code, @Nullable String bureau, boolean revises) {
  private static final Pattern REVISES = Pattern.compile("修订|修正|更正|订正|revised|correction");
  private static final Map<String, Pattern> BUREAUS =
      Map.ofEntries(
          Map.entry("tax", Pattern.compile("税务局|国税|地税")),
          Map.entry("statistics", Pattern.compile("统计局|统计中心")),
          Map.entry("social_security", Pattern.compile("人社局|人力资源和?社会保障局|社保局|社保中心|医保局")),
          Map.entry("market", Pattern.compile("市场监管局|市场监督管理局|工商局")),
          Map.entry("customs", Pattern.compile("海关")),
          Map.entry("science", Pattern.compile("科技局|科创局|科学技术局")),
          Map.entry("development", Pattern.compile("经发局|经济发展局|发改局|发展改革局")),
          Map.entry("industry", Pattern.compile("工信局|经信局|工业和信息化局|大数据局")),
          Map.entry("commerce", Pattern.compile("商务局|投促局|投资促进局")),
          Map.entry("finance", Pattern.compile("财政局")));

  static FileLine of(Workbook workbook, String shape, List<Recognised> sheets) {
    String text =
        Stream.concat(
                Stream.of(workbook.source().name()),
                sheets.stream().filter(Recognised::used).flatMap(FileLine::titles))
            .map(Plain::word)
            .collect(Collectors.joining("\n"));
    Set<String> named = new TreeSet<>();
    BUREAUS.forEach((code, words) -> {
      if (words.matcher(text).find()) {
        named.add(code);
      }
    });
    String bureau = named.size() == 1 ? named.iterator().next() : null;
    return new FileLine(SourceLine.ofFile(shape, bureau), bureau, REVISES.matcher(text).find());
  }

  private static Stream<String> titles(Recognised table) {
    return Stream.concat(
        Stream.of(table.sheet().name()),
        table.sheet().rows().stream()
            .takeWhile(row -> row.number() <= table.kinds().size())
            .filter(row -> isTitle(table, row.number()))
            .flatMap(row -> row.cells().stream())
            .filter(Cell.Text.class::isInstance)
            .map(Cell::raw));
  }

  private static boolean isTitle(Recognised table, int row) {
    RowKind kind = table.kind(row);
    return row >= table.firstRow() && (kind == RowKind.TITLE || kind == RowKind.UNIT_LINE);
  }
}
