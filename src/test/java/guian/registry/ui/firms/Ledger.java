package guian.registry.ui.firms;

import guian.registry.growth.GrowthReader;
import guian.registry.model.Amount;
import guian.registry.model.Industries;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.ownership.OwnershipReader;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.documents.DocumentEdits;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.firms.SavedViews;
import guian.registry.store.grants.GrantEdits;
import guian.registry.store.grants.GrantQueries;
import guian.registry.store.merging.FirmMerges;
import guian.registry.store.placements.PlacementEdits;
import guian.registry.store.restoring.OldValues;
import guian.registry.store.stakes.StakeEdits;
import guian.registry.store.stakes.StakeQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.KeptPreferences;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ToldNotices;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A registry with the ports and services of the Firms screen, on 18 July 2017. */
final class Ledger implements AutoCloseable {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.ofHours(8));

  final Registry registry;
  final FirmServices services;
  final DirectTasks tasks = new DirectTasks();
  final NoDialogs dialogs = new NoDialogs();
  final ToldNotices notices = new ToldNotices();
  final KeptPreferences preferences = new KeptPreferences();
  final List<Destination> gone = new ArrayList<>();
  final Messages messages = new Messages(Language.ZH);
  final GivenFiles files = new GivenFiles();
  final Ports ports = new Ports(tasks, dialogs, files, gone::add, notices);

  Ledger(Path folder) {
    registry = Registry.open(folder.resolve("台账.guian"), DAY);
    services =
        new FirmServices(
            new FirmQueries(registry),
            new FirmFileQueries(registry),
            new FirmEdits(registry),
            new StakeEdits(registry),
            new FirmMerges(registry),
            new GrantEdits(registry),
            new GrantQueries(registry),
            new PlacementEdits(registry),
            new DocumentEdits(registry),
            new OldValues(registry),
            new SavedViews(registry),
            new GrowthReader(registry),
            new OwnershipReader(new StakeQueries(registry)),
            new StakeQueries(registry),
            registry.clock(),
            Author.manual("经办甲"));
  }

  FirmsViewModel table() {
    return new FirmsViewModel(services, ports, messages, preferences, Industries.load());
  }

  FirmPaneViewModel pane() {
    return new FirmPaneViewModel(services, ports, messages, Industries.load());
  }

  long firm(String name) {
    return services.edits().create(services.author(), name, null);
  }

  void set(long firm, FirmField field, String text) {
    services.edits().change(services.author(), firm, field, text);
  }

  /** Sets a firm's revenue of a period in yuan; null is not disclosed. */
  void revenue(long firm, String period, @Nullable String yuan) {
    Amount amount = yuan == null ? null : Amount.of(new BigDecimal(yuan), Amount.CNY);
    services
        .edits()
        .setFigure(
            services.author(),
            firm,
            new FirmEdits.TypedFigure(
                "revenue", Period.parse(period).orElseThrow(), Nature.ACTUAL, amount, null));
  }

  @Override
  public void close() {
    registry.close();
  }
}
