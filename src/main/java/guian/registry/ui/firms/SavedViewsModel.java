package guian.registry.ui.firms;

import guian.registry.model.Period;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.firms.Facet;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmSort;
import guian.registry.store.firms.SavedViews.SavedView;
import guian.registry.text.Messages;
import guian.registry.ui.port.Dialogs.Question;
import guian.registry.ui.port.Ports;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The saved views of the Firms screen: filter, order and columns under a name. */
public final class SavedViewsModel {
  private static final String SCREEN = "firms";

  private final FirmServices services;
  private final Ports ports;
  private final Messages messages;
  private final FirmsViewModel table;
  private final ObjectProperty<List<SavedView>> views = new SimpleObjectProperty<>(List.of());
  private final StringProperty name;

  /** The views of a table. */
  public SavedViewsModel(
      FirmServices services, Ports ports, Messages messages, FirmsViewModel table) {
    this.services = services;
    this.ports = ports;
    this.messages = messages;
    this.table = table;
    this.name = new SimpleStringProperty(messages.get("firms.view.usual"));
  }

  /** Reads the views there are. */
  void refresh() {
    ports.tasks().of(progress -> services.views().of(SCREEN)).onSuccess(views::set).start();
  }

  /** Saves what the table shows under a name to be asked for. */
  void save() {
    Question question =
        new Question(
            messages.get("firms.view.save.title"),
            messages.get("firms.view.save.sentence"),
            messages.get("firms.view.save.action"),
            messages.get("common.cancel"));
    ports.dialogs().ask(question, this::save);
  }

  private void save(String wanted) {
    String definition = definition();
    ports
        .tasks()
        .of(progress -> {
          services.views().save(services.author(), SCREEN, wanted, definition);
          return wanted;
        })
        .onSuccess(saved -> {
          name.set(saved);
          ports.notices().done(messages.get("firms.view.saved", saved));
          refresh();
        })
        .start();
  }

  /** Deletes a view. */
  void remove(SavedView view) {
    ports
        .tasks()
        .of(progress -> {
          services.views().remove(services.author(), view.id());
          return view;
        })
        .onSuccess(removed -> {
          ports.notices().done(messages.get("firms.view.removed", removed.name()));
          refresh();
        })
        .start();
  }

  /** Shows the whole ledger with the usual columns. */
  void showUsual() {
    name.set(messages.get("firms.view.usual"));
    table.showUsualColumns();
    table.clear();
  }

  /** Shows a saved view. */
  void show(SavedView view) {
    Properties definition = new Properties();
    try {
      definition.load(new StringReader(view.definition()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    name.set(view.name());
    period(definition).ifPresent(table::choosePeriod);
    table.showColumns(FirmColumnChoice.parse(definition.getProperty("columns", "")));
    table.change(filter(definition));
    sort(definition).ifPresent(table::sortBy);
  }

  private String definition() {
    Map<String, String> values = new TreeMap<>();
    FirmFilter filter = table.filterProperty().get();
    FirmSort sort = table.sortProperty().get();
    values.put("search", filter.search());
    filter
        .chosen()
        .forEach((facet, codes) ->
            values.put(
                "facet." + facet.code(), codes.stream().sorted().collect(Collectors.joining("|"))));
    values.put("sort", sort.column().name());
    values.put("descending", Boolean.toString(sort.descending()));
    FigureColumn figure = sort.figure();
    if (figure != null) {
      values.put("sort.indicator", figure.indicator());
      values.put("sort.period", figure.period().code());
    }
    Period period = table.periodProperty().get();
    values.put("period", period == null ? "" : period.code());
    values.put(
        "columns",
        table.columnsProperty().get().stream()
            .map(FirmColumn::id)
            .collect(Collectors.joining(" ")));
    return values.entrySet().stream()
        .map(e -> e.getKey() + "=" + escaped(e.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\n").replaceFirst("^ ", "\\\\ ");
  }

  private static Optional<Period> period(Properties definition) {
    return Period.parse(definition.getProperty("period", ""));
  }

  private static Optional<FirmSort> sort(Properties definition) {
    boolean descending = Boolean.parseBoolean(definition.getProperty("descending"));
    String name = definition.getProperty("sort", "");
    Optional<FirmSort.Column> found =
        Arrays.stream(FirmSort.Column.values()).filter(c -> c.name().equals(name)).findFirst();
    return found.flatMap(column ->
        switch (column) {
          case FIGURE, GROWTH ->
              figure(definition).map(figure -> new FirmSort(column, figure, descending));
          default -> Optional.of(FirmSort.by(column, descending));
        });
  }

  private static Optional<FigureColumn> figure(Properties definition) {
    return Period.parse(definition.getProperty("sort.period", ""))
        .map(p -> new FigureColumn(definition.getProperty("sort.indicator", ""), p));
  }

  private static FirmFilter filter(Properties definition) {
    FirmFilter filter = FirmFilter.ALL.withSearch(definition.getProperty("search", ""));
    for (Facet facet : Facet.values()) {
      @Nullable String codes = definition.getProperty("facet." + facet.code());
      if (codes != null) {
        filter = filter.with(facet, Set.of(codes.split("\\|", -1)));
      }
    }
    return Objects.requireNonNull(filter);
  }

  ReadOnlyObjectProperty<List<SavedView>> viewsProperty() {
    return views;
  }

  /** The name of the view shown last. */
  StringProperty nameProperty() {
    return name;
  }
}
