package guian.registry.ui.firms;

import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.Period;
import guian.registry.report.pages.ListPaper;
import guian.registry.store.firms.Facet;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmSort;
import guian.registry.text.Messages;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Preferences;
import guian.registry.ui.port.ScreenId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The table of the Firms screen: filter, order and columns, and through them its rows. */
public final class FirmsViewModel {
  private final FirmServices services;
  private final Ports ports;
  private final Messages messages;
  private final FirmColumns columnTexts;
  private final FirmCells cells;
  private final FirmColumnChoice choice;
  private final FirmReader reader;
  private final FirmRows rows;
  private final RowCopying copying;
  private final FirmPaper paper;

  private final ObjectProperty<FirmFilter> filter = new SimpleObjectProperty<>(FirmFilter.ALL);
  private final ObjectProperty<FirmSort> sort = new SimpleObjectProperty<>(FirmSort.BY_NAME);
  private final ObjectProperty<@Nullable Period> period = new SimpleObjectProperty<>();
  private final ObjectProperty<List<FirmColumn>> columns = new SimpleObjectProperty<>(List.of());
  private final FirmSelection selection = new FirmSelection();

  private List<Indicator> indicators = List.of();
  private List<Period> periods = List.of();
  private List<FirmColumn> available = List.of();
  private boolean begun;

  /** The order to come back to when a search ends. */
  private FirmSort usual = FirmSort.BY_NAME;

  /** The table over a registry's services. */
  public FirmsViewModel(
      FirmServices services,
      Ports ports,
      Messages messages,
      Preferences preferences,
      Industries industries) {
    this.services = services;
    this.ports = ports;
    this.messages = messages;
    this.columnTexts = new FirmColumns(messages);
    this.cells = new FirmCells(messages, industries);
    this.choice = new FirmColumnChoice(preferences, columnTexts.usual());
    this.reader = new FirmReader(services.queries(), cells, messages);
    this.rows = new FirmRows(reader, ports.tasks());
    this.copying = new RowCopying(reader, ports, messages);
    this.paper = new FirmPaper(ports, messages, industries, services.clock());
  }

  private record Beginning(List<Indicator> indicators, List<Period> periods) {}

  /** Reads what there is to choose from, then the rows; later calls read all of it anew. */
  void refresh() {
    ports
        .tasks()
        .of(progress ->
            new Beginning(
                services.queries().indicators(), services.queries().periods(Indicator.REVENUE)))
        .onSuccess(this::begin)
        .start();
  }

  private void begin(Beginning beginning) {
    indicators = beginning.indicators();
    periods = beginning.periods().stream().filter(Period::startsInJanuary).toList();
    if (period.get() == null || !periods.contains(period.get())) {
      period.set(periods.isEmpty() ? null : periods.getFirst());
    }
    makeColumns();
    if (!begun) {
      begun = true;
      sortByRevenue();
    }
    ask();
  }

  // The largest firms come first where there are figures, as an official reads a ledger.
  private void sortByRevenue() {
    FirmColumns.find(available, "year:" + Indicator.REVENUE)
        .flatMap(column -> column.sorted(true))
        .ifPresent(sort::set);
  }

  private void makeColumns() {
    available = columnTexts.all(indicators, period.get());
    columns.set(choice.shown(available));
    boolean sortable =
        sort.get().equals(FirmSort.BEST)
            || available.stream().anyMatch(column -> column.isSortOf(sort.get()));
    if (!sortable) {
      sort.set(FirmSort.BY_NAME);
    }
  }

  private FirmQuestion question() {
    return new FirmQuestion(filter.get(), sort.get(), columns.get());
  }

  private void ask() {
    rows.ask(question(), period.get());
  }

  /** Searches for a text; empty shows all. */
  void search(String text) {
    change(filter.get().withSearch(text));
  }

  /** What is searched for. */
  String searchText() {
    return filter.get().search();
  }

  /** Chooses codes of a facet; none lifts the condition. */
  void choose(Facet facet, Set<String> codes) {
    change(filter.get().with(facet, codes));
  }

  /** Lifts every condition and the search. */
  void clear() {
    change(FirmFilter.ALL);
  }

  /** Uses another filter. */
  void change(FirmFilter wanted) {
    if (!wanted.equals(filter.get())) {
      fitSort(filter.get().search(), wanted.search());
      filter.set(wanted);
      ask();
    }
  }

  // A search shows what fits best, until a person asks for another order.
  private void fitSort(String before, String after) {
    if (before.isEmpty() && !after.isEmpty()) {
      usual = sort.get();
      sort.set(FirmSort.BEST);
    } else if (after.isEmpty() && sort.get().equals(FirmSort.BEST)) {
      sort.set(usual);
    }
  }

  /** Sorts by a column, when that can be. */
  void sortBy(FirmColumn column, boolean descending) {
    column.sorted(descending).ifPresent(this::sortBy);
  }

  /** Turns the order round; what fits best stays first. */
  void turnSort(boolean descending) {
    FirmSort now = sort.get();
    if (now.equals(FirmSort.BEST)) {
      return;
    }
    sortBy(new FirmSort(now.column(), now.figure(), descending));
  }

  /** Uses another order. */
  void sortBy(FirmSort wanted) {
    if (!wanted.equals(sort.get())) {
      sort.set(wanted);
      ask();
    }
  }

  /** Shows the figures of another period; the table stays sorted by the same kind of figure. */
  void choosePeriod(Period wanted) {
    if (wanted.equals(period.get())) {
      return;
    }
    Optional<String> sortedBy =
        available.stream().filter(c -> c.isSortOf(sort.get())).map(FirmColumn::id).findFirst();
    boolean descending = sort.get().descending();
    period.set(wanted);
    makeColumns();
    sortedBy
        .flatMap(id -> FirmColumns.find(available, id))
        .flatMap(column -> column.sorted(descending))
        .ifPresent(sort::set);
    ask();
  }

  /** Shows these columns. */
  void showColumns(List<String> ids) {
    choice.choose(ids);
    columns.set(choice.shown(available));
    ask();
  }

  /** Shows the usual columns. */
  void showUsualColumns() {
    showColumns(columnTexts.usual());
  }

  /** Which columns this user sees, and how wide. */
  FirmColumnChoice choice() {
    return choice;
  }

  /** Selects a firm; its file is shown beside the table. */
  void select(@Nullable Long firmId) {
    selection.select(firmId);
  }

  /** Puts the table as it is shown on pages, to be saved or printed. */
  void toPaper(BiConsumer<FirmListPages, FirmQuestion> way) {
    way.accept(new FirmListPages(reader, cells, messages, ListPaper.MOST), question());
  }

  /** Saves and prints what this screen shows. */
  FirmPaper paper() {
    return paper;
  }

  /** Copies the rows at these places as text for a spreadsheet. */
  void copy(List<Integer> places, Consumer<String> clipboard) {
    copying.copy(question(), places, clipboard);
  }

  /** Says something in the status bar. */
  void say(String sentence) {
    ports.notices().done(sentence);
  }

  /** Opens the import. */
  void openImport() {
    ports.screens().go(ScreenId.IMPORT);
  }

  /** Opens the form of a new firm. */
  void openNew() {
    ports.screens().go(new Destination.NewFirm());
  }

  FirmCells cells() {
    return cells;
  }

  List<FirmColumn> available() {
    return available;
  }

  List<Period> periods() {
    return periods;
  }

  /** Whether anything but the whole ledger is asked for. */
  boolean isFiltered() {
    return !filter.get().equals(FirmFilter.ALL);
  }

  /** The rows with their counts and sums. */
  FirmRows rows() {
    return rows;
  }

  ReadOnlyObjectProperty<FirmFilter> filterProperty() {
    return filter;
  }

  ReadOnlyObjectProperty<FirmSort> sortProperty() {
    return sort;
  }

  ReadOnlyObjectProperty<@Nullable Period> periodProperty() {
    return period;
  }

  ReadOnlyObjectProperty<List<FirmColumn>> columnsProperty() {
    return columns;
  }

  ReadOnlyObjectProperty<@Nullable Long> selectedProperty() {
    return selection.selectedProperty();
  }

  /** What becomes of the selected firm when other rows are shown. */
  FirmSelection selection() {
    return selection;
  }
}
