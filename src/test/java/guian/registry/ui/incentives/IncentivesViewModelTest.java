package guian.registry.ui.incentives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.Example;
import guian.registry.model.GrantStatus;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.grants.GrantEdits;
import guian.registry.store.grants.GrantQueries;
import guian.registry.store.history.HandUndo;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.CellText.Look;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.common.PagedRows;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Dialogs;
import guian.registry.ui.port.FileChoices;
import guian.registry.ui.port.Notices;
import guian.registry.ui.port.Ports;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Incentives screen without a window, on the example. */
class IncentivesViewModelTest {
  private static final Clock JULY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);

  private static final int APPROVED = 4;
  private static final int DUE = 6;

  @TempDir Path folder;
  private Registry registry;
  private final DirectTasks tasks = new DirectTasks();
  private final List<Destination> gone = new ArrayList<>();
  private IncentivesViewModel model;

  @BeforeEach
  void open() {
    registry = Registry.open(folder.resolve("r.guian"), JULY);
    Messages messages = new Messages(Language.ZH);
    Ports ports =
        new Ports(
            tasks,
            unused(Dialogs.class),
            unused(FileChoices.class),
            gone::add,
            unused(Notices.class));
    model =
        new IncentivesViewModel(
            new GrantServices(
                new GrantQueries(registry),
                new GrantEdits(registry),
                new HandUndo(registry),
                JULY,
                Author.manual("li")),
            ports,
            messages);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  /** A port that must not be used. */
  private static <T> T unused(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, args) -> {
              throw new AssertionError(method.getName());
            }));
  }

  private PagedRows<GrantLine> rows() {
    return model.rowsProperty().get();
  }

  private BigDecimal wan(int row, int column) {
    return new BigDecimal(row(row).cells().get(column).text().replace(",", ""));
  }

  private GrantLine row(int index) {
    return Objects.requireNonNull(rows().get(index).value());
  }

  @Test
  void anEmptyRegistryHasNoGrants() {
    model.refresh();
    assertEquals(0, rows().size());
    assertFalse(model.isFiltered());
    assertEquals(null, model.contentProperty().get());
  }

  @Test
  void theLargestSumDueComesFirstAndPagesFollow() {
    Example.fill(registry, "li");
    model.refresh();
    assertTrue(rows().size() > 150);
    assertEquals(rows().size(), Objects.requireNonNull(model.summaryProperty().get()).grants());
    assertTrue(wan(0, DUE).compareTo(wan(1, DUE)) >= 0);
    assertEquals(Look.WARNING, row(0).cells().get(DUE).look());
    int last = rows().size() - 1;
    assertEquals(null, rows().get(last).value(), "its page is only asked for now");
    assertEquals("—", row(last).cells().get(DUE).text());
  }

  @Test
  void filtersNarrowTheRowsAndTheSums() {
    Example.fill(registry, "li");
    model.refresh();
    long all = rows().size();
    model.chooseStatus(GrantStatus.CLAWING_BACK);
    assertEquals(1, rows().size());
    assertEquals(1, Objects.requireNonNull(model.summaryProperty().get()).grants());
    assertTrue(model.isFiltered());
    model.clear();
    assertEquals(all, rows().size());
    model.search(" xgxpgayxgs ");
    assertEquals(2, rows().size());
    model.choosePolicy(model.policiesProperty().get().getLast().id());
    assertEquals(0, rows().size());
    assertEquals(null, model.contentProperty().get());
  }

  @Test
  void ordersAreAskedOfTheRegistry() {
    Example.fill(registry, "li");
    model.refresh();
    model.sortBy("APPROVED", true);
    assertTrue(wan(0, APPROVED).compareTo(wan(1, APPROVED)) >= 0);
    model.sortBy("APPROVED", false);
    assertTrue(wan(0, APPROVED).compareTo(wan(1, APPROVED)) <= 0);
    model.sortBy(null, false);
    assertEquals("DUE", model.sortColumn());
    assertTrue(model.isDescending());
  }

  @Test
  void aGrantsFileSaysWhatIsOpen() {
    Example.fill(registry, "li");
    model.chooseStatus(GrantStatus.CLAWING_BACK);
    model.select(row(0).id());
    GrantContent content = Objects.requireNonNull(model.contentProperty().get());
    assertEquals("追回中", content.status().text());
    assertEquals(Look.ASK, content.status().look());
    assertEquals(3, content.instalments().size());
    assertEquals("未完成", content.commitments().get(0).state().text());
    assertEquals("承诺指标未完成，60.00 万元", content.clawbacks().get(0).text());
    assertEquals("未追回", content.clawbacks().get(0).state().text());
    model.openFirm(content.firmId());
    assertEquals(List.of(new Destination.Firm(content.firmId())), gone);
  }

  @Test
  void anOvertakenAnswerIsDropped() {
    Example.fill(registry, "li");
    tasks.hold();
    model.chooseStatus(GrantStatus.PAID);
    model.chooseStatus(GrantStatus.CLAWED_BACK);
    tasks.runLast();
    tasks.runFirst();
    assertEquals(1, rows().size());
    assertEquals("已追回", row(0).cells().getLast().text());
  }
}
