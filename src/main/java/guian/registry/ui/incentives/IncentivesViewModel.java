package guian.registry.ui.incentives;

import guian.registry.model.GrantStatus;
import guian.registry.store.grants.GrantFilter;
import guian.registry.store.grants.GrantQueries;
import guian.registry.store.grants.GrantQueries.PolicyCount;
import guian.registry.store.grants.GrantSort;
import guian.registry.store.grants.GrantSummary;
import guian.registry.text.Messages;
import guian.registry.ui.common.PagedRows;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ScreenId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of grants: filter, order, rows, sums, and the file of the selected grant. An answer
 * that a newer question has overtaken is dropped.
 */
public final class IncentivesViewModel {
  private final GrantQueries queries;
  private final Ports ports;
  private final Messages messages;
  private final GrantColumns columns;
  private final GrantEditModel edits;
  private final BooleanProperty editing = new SimpleBooleanProperty();
  private final ObjectProperty<GrantFilter> filter = new SimpleObjectProperty<>(GrantFilter.ALL);
  private final ObjectProperty<PagedRows<GrantLine>> rows;
  private final ObjectProperty<@Nullable GrantSummary> summary = new SimpleObjectProperty<>();
  private final ObjectProperty<List<PolicyChoice>> policies = new SimpleObjectProperty<>(List.of());
  private final ShownGrant file;
  private final ObjectProperty<GrantSort> sort = new SimpleObjectProperty<>(GrantSort.USUAL);
  private @Nullable Long selected;
  private @Nullable Long opened;
  private long question;

  /** The ledger over a registry's grants. */
  public IncentivesViewModel(GrantServices services, Ports ports, Messages messages) {
    this.queries = services.queries();
    this.file = new ShownGrant(services, ports, messages);
    this.edits = new GrantEditModel(services, ports, messages, this::refresh);
    this.ports = ports;
    this.messages = messages;
    this.rows = new SimpleObjectProperty<>(new PagedRows<>(List.of(), page -> {}));
    this.columns = new GrantColumns(messages);
  }

  private record Beginning(
      List<PolicyCount> policies, GrantSummary summary, List<GrantLine> firstPage) {}

  /** Reads everything anew. */
  void refresh() {
    ask();
    showFile();
  }

  private void ask() {
    long mine = ++question;
    GrantFilter asked = filter.get();
    GrantSort order = sort.get();
    ports
        .tasks()
        .of(progress ->
            new Beginning(queries.policies(), queries.summary(asked), lines(asked, order, 0)))
        .onSuccess(found -> show(mine, found))
        .start();
  }

  private void show(long mine, Beginning found) {
    if (mine != question) {
      return;
    }
    GrantFilter asked = filter.get();
    GrantSort order = sort.get();
    PagedRows<GrantLine> shown =
        new PagedRows<>(found.firstPage(), page -> fetch(mine, page, asked, order));
    shown.setSize(Math.toIntExact(found.summary().grants()));
    policies.set(PolicyChoice.of(found.policies(), messages));
    summary.set(found.summary());
    rows.set(shown);
    if (found.firstPage().isEmpty()) {
      select(null);
    }
  }

  private List<GrantLine> lines(GrantFilter asked, GrantSort order, int page) {
    return queries.page(asked, order, page * PagedRows.PAGE, PagedRows.PAGE).stream()
        .map(columns::line)
        .toList();
  }

  private void fetch(long mine, int page, GrantFilter asked, GrantSort order) {
    ports
        .tasks()
        .of(progress -> lines(asked, order, page))
        .onSuccess(found -> {
          if (mine == question) {
            rows.get().put(page, found);
          }
        })
        .start();
  }

  /** Searches for firms by name or pinyin initials; empty shows all. */
  void search(String text) {
    change(filter.get().withSearch(text.strip()));
  }

  /** Shows grants of one status; null shows all. */
  void chooseStatus(@Nullable GrantStatus status) {
    change(filter.get().withStatuses(status == null ? Set.of() : Set.of(status)));
  }

  /** Shows grants of one policy; null shows all. */
  void choosePolicy(@Nullable Long policyId) {
    change(filter.get().withPolicy(policyId));
  }

  /** Lifts every condition. */
  void clear() {
    change(GrantFilter.ALL);
  }

  private void change(GrantFilter wanted) {
    if (!wanted.equals(filter.get())) {
      filter.set(wanted);
      ask();
    }
  }

  /** Orders by a column, named as in {@link GrantSort.Column}; null is the usual order. */
  void sortBy(@Nullable String column, boolean descending) {
    GrantSort wanted =
        column == null
            ? GrantSort.USUAL
            : new GrantSort(GrantSort.Column.valueOf(column), descending);
    if (!wanted.equals(sort.get())) {
      sort.set(wanted);
      ask();
    }
  }

  /** Shows a grant's file beside the ledger. */
  void select(@Nullable Long grantId) {
    select(grantId, () -> {});
  }

  /** Shows a grant's file, unless the person stays with a refused entry of another. */
  void select(@Nullable Long grantId, Runnable stay) {
    if (!Objects.equals(grantId, selected)) {
      edits
          .refusedEntries()
          .leave(
              () -> {
                selected = grantId;
                showFile();
              },
              stay);
    }
  }

  /** Looks for the selected grant among the rows. */
  void seek(IntConsumer found) {
    long mine = question;
    Long wanted = selected;
    GrantFilter asked = filter.get();
    GrantSort order = sort.get();
    if (wanted != null) {
      ports
          .tasks()
          .of(progress -> queries.place(asked, order, wanted))
          .onSuccess(place -> {
            if (mine == question && wanted.equals(selected)) {
              place.ifPresent(found);
            }
          })
          .start();
    }
  }

  /** Shows one grant, whatever the ledger is filtered by. */
  void open(long grantId, boolean edit) {
    clear();
    opened = grantId;
    select(grantId);
    edit(edit);
  }

  /** Whether the grant shown stays so though the ledger shows other rows. */
  boolean isKept() {
    return editing.get() || Objects.equals(opened, selected);
  }

  /** Opens or leaves editing. */
  void edit(boolean wanted) {
    if (wanted != editing.get()) {
      edits.refusedEntries().leave(() -> editing.set(wanted), () -> {});
    }
  }

  /** Whether something was refused that the person has not given up. */
  boolean isHeld() {
    return edits.refusedEntries().areThere();
  }

  GrantEditModel edits() {
    return edits;
  }

  /** Whether the grant's file is shown with its fields. */
  ReadOnlyBooleanProperty editingProperty() {
    return editing;
  }

  private void showFile() {
    file.show(selected);
  }

  /** Opens a firm's file. */
  void openFirm(long firmId) {
    ports.screens().go(new Destination.Firm(firmId));
  }

  /** Opens the import. */
  void openImport() {
    ports.screens().go(ScreenId.IMPORT);
  }

  /** Whether anything but the whole ledger is asked for. */
  boolean isFiltered() {
    return !filter.get().equals(GrantFilter.ALL);
  }

  /** What is searched for. */
  String searchText() {
    return filter.get().search();
  }

  /** What the policy filter says: its name, or which policy it lets through. */
  String policyText() {
    return PolicyChoice.chosen(policies.get(), filter.get().policyId(), messages);
  }

  /** The column the rows are sorted by, as {@link #sortBy} names it. */
  String sortColumn() {
    return sort.get().column().name();
  }

  /** Whether the rows are sorted from the largest down. */
  boolean isDescending() {
    return sort.get().descending();
  }

  GrantColumns columns() {
    return columns;
  }

  /** The selected grant; null when there is none. */
  @Nullable Long selected() {
    return selected;
  }

  ReadOnlyObjectProperty<GrantFilter> filterProperty() {
    return filter;
  }

  ReadOnlyObjectProperty<GrantSort> sortProperty() {
    return sort;
  }

  ReadOnlyObjectProperty<PagedRows<GrantLine>> rowsProperty() {
    return rows;
  }

  /** Null until it is known. */
  ReadOnlyObjectProperty<@Nullable GrantSummary> summaryProperty() {
    return summary;
  }

  ReadOnlyObjectProperty<List<PolicyChoice>> policiesProperty() {
    return policies;
  }

  /** Null while no grant is selected. */
  ReadOnlyObjectProperty<@Nullable GrantContent> contentProperty() {
    return file.contentProperty();
  }
}
