package guian.registry.importing.recognise;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the tables of one sheet and has each recognised. */
final class SheetTables {
  private final FileContext file;

  SheetTables(FileContext file) {
    this.file = file;
  }

  /**
   * The tables from the top, or one part that says why the sheet is not used.
   *
   * @param toldHeader the header of the first, where a person told it
   */
  List<Recognised> recognise(int number, Sheet sheet, Optional<HeaderFinder.Header> toldHeader) {
    HeaderFinder.Header first =
        toldHeader.or(() -> new HeaderFinder(file.headings(), sheet).find()).orElseThrow();
    List<Recognised> tables = new ArrayList<>();
    PeriodWords period = PeriodWords.NONE;
    int from = 1;
    for (Sheet part : new Stacked(file.headings(), sheet).parts(first)) {
      Optional<HeaderFinder.Header> header =
          tables.isEmpty() ? Optional.of(first) : further(number, tables.size() + 1, part, from);
      TableRecogniser table =
          new TableRecogniser(
              file,
              new TableRecogniser.Place(number, tables.size() + 1, part.lastRow(), Set.of()),
              part,
              header.orElse(first),
              period);
      period = period.isEmpty() ? table.period() : period;
      if (tables.isEmpty() && table.isOnlyGroups()) {
        return List.of(Recognised.unused(number, sheet, "groups"));
      }
      tables.add(table.recognised(from));
      from = part.lastRow() + 1;
    }
    return List.copyOf(tables);
  }

  private Optional<HeaderFinder.Header> further(int number, int place, Sheet part, int firstRow) {
    return file.told()
        .header("s" + number + "t" + place, firstRow, part.lastRow())
        .or(() -> new HeaderFinder(file.headings(), part).find());
  }

  /** The tables that a sheet was taken apart into, whose rows stand between each other's. */
  List<Recognised> recognise(int number, Sheet sheet, List<SideTables.Part> parts) {
    Set<Integer> rows =
        parts.stream()
            .flatMap(part ->
                part.sheet().rows().stream()
                    .map(Row::number)
                    .filter(row -> row > part.header().last()))
            .collect(Collectors.toSet());
    List<Recognised> tables = new ArrayList<>();
    Set<Issue> said = new HashSet<>();
    for (SideTables.Part part : parts) {
      Set<Integer> others = new HashSet<>(rows);
      part.sheet().rows().forEach(row -> others.remove(row.number()));
      TableRecogniser table =
          new TableRecogniser(
              file,
              new TableRecogniser.Place(number, tables.size() + 1, sheet.lastRow(), others),
              part.sheet(),
              part.header(),
              PeriodWords.NONE);
      Recognised found = table.recognised(tables.isEmpty() ? 1 : sheet.lastRow() + 1);
      tables.add(found.saying(found.issues().stream().filter(said::add).toList()));
    }
    return List.copyOf(tables);
  }
}
