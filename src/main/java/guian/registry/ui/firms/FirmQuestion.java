package guian.registry.ui.firms;

import guian.registry.store.figures.FigureColumn;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmSort;
import java.util.List;
import java.util.Objects;

/** What the table asks: which firms, in what order, with which columns. */
record FirmQuestion(FirmFilter filter, FirmSort sort, List<FirmColumn> columns) {
  /** The figures that the columns need. */
  List<FigureColumn> figures() {
    return columns.stream().map(FirmColumn::figure).filter(Objects::nonNull).distinct().toList();
  }
}
