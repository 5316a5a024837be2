package guian.registry;

import guian.registry.growth.ClaimRegister;
import guian.registry.growth.GrowthReader;
import guian.registry.importing.Importing;
import guian.registry.model.Industries;
import guian.registry.model.OfficialTime;
import guian.registry.ownership.OwnershipReader;
import guian.registry.radar.RadarReader;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.claims.ClaimEdits;
import guian.registry.store.conflicts.Conflicts;
import guian.registry.store.data.Backups;
import guian.registry.store.data.DataQueries;
import guian.registry.store.data.Overview;
import guian.registry.store.data.RegistryCheck;
import guian.registry.store.data.ZoneSettings;
import guian.registry.store.documents.DocumentEdits;
import guian.registry.store.figures.GrowthQueries;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.firms.SavedViews;
import guian.registry.store.grants.GrantEdits;
import guian.registry.store.grants.GrantQueries;
import guian.registry.store.history.HandUndo;
import guian.registry.store.history.StepQueries;
import guian.registry.store.imports.ImportHistory;
import guian.registry.store.merging.FirmMerges;
import guian.registry.store.placements.PlacementEdits;
import guian.registry.store.restoring.OldValues;
import guian.registry.store.stakes.StakeEdits;
import guian.registry.store.stakes.StakeQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.Screen;
import guian.registry.ui.data.DataScreen;
import guian.registry.ui.data.DataServices;
import guian.registry.ui.firms.FirmServices;
import guian.registry.ui.firms.FirmsScreen;
import guian.registry.ui.growth.GrowthScreen;
import guian.registry.ui.growth.GrowthServices;
import guian.registry.ui.imports.ImportServices;
import guian.registry.ui.imports.ImportsScreen;
import guian.registry.ui.incentives.GrantServices;
import guian.registry.ui.incentives.IncentivesScreen;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Preferences;
import guian.registry.ui.port.Registries;
import guian.registry.ui.port.ScreenId;
import guian.registry.ui.reports.ReportServices;
import guian.registry.ui.reports.ReportsScreen;
import guian.registry.ui.shell.HandUndoModel;
import guian.registry.ui.shell.RegistryFacts;
import guian.registry.ui.shell.ZoneModel;
import java.util.Objects;

/** Makes the screens of one open registry, each with its view model and the services it uses. */
final class RegistryScreens {
  private final Registry registry;
  private final Messages messages;
  private final Ports ports;
  private final Registries registries;
  private final Preferences preferences;

  RegistryScreens(
      Registry registry,
      Messages messages,
      Ports ports,
      Registries registries,
      Preferences preferences) {
    this.registry = registry;
    this.messages = messages;
    this.ports = ports;
    this.registries = registries;
    this.preferences = preferences;
  }

  /** A screen; called once for each while the registry is open. */
  Screen make(ScreenId id) {
    return switch (id) {
      case FIRMS -> firms();
      case GROWTH -> growth();
      case INCENTIVES -> incentives();
      case DATA -> data();
      case IMPORT -> imports();
      case REPORTS -> reports();
    };
  }

  /** What Ctrl+Z does; {@code refresh} reads the screen shown anew. */
  HandUndoModel undo(Runnable refresh) {
    return new HandUndoModel(
        new HandUndo(registry),
        author(),
        ports,
        messages,
        new FirmQueries(registry)::indicators,
        refresh);
  }

  /** The zone's settings; {@code refresh} reads the screen shown anew. */
  ZoneModel zone(Runnable refresh) {
    return new ZoneModel(new ZoneSettings(registry), author(), ports, messages, refresh);
  }

  private static Author author() {
    return Author.manual(System.getProperty("user.name", ""));
  }

  private Screen firms() {
    FirmServices services =
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
            author());
    return new FirmsScreen(services, ports, messages, preferences);
  }

  private Screen incentives() {
    GrantServices services =
        new GrantServices(
            new GrantQueries(registry),
            new GrantEdits(registry),
            new HandUndo(registry),
            registry.clock(),
            author());
    return new IncentivesScreen(services, ports, messages, preferences);
  }

  private Screen reports() {
    return new ReportsScreen(ReportServices.of(registry, author()), ports, messages, preferences);
  }

  private Screen data() {
    DataServices services =
        new DataServices(
            registry,
            new DataQueries(registry),
            new StepQueries(registry),
            new FirmQueries(registry),
            new ImportHistory(registry),
            new Conflicts(registry),
            new Backups(registry.clock(), OfficialTime.ZONE),
            new RegistryCheck(registry),
            author());
    return new DataScreen(services, ports, registries, messages, preferences);
  }

  private Screen growth() {
    GrowthServices services =
        new GrowthServices(
            new GrowthReader(registry),
            new FirmQueries(registry),
            Industries.load(),
            () -> facts().zone(),
            new ClaimRegister(registry),
            new ClaimEdits(registry),
            new RadarReader(registry),
            author());
    return new GrowthScreen(services, ports, messages);
  }

  private Screen imports() {
    ImportServices services =
        new ImportServices(
            new Importing(registry),
            new FirmQueries(registry),
            new GrowthQueries(registry),
            System.getProperty("user.name", ""));
    return new ImportsScreen(services, ports, messages);
  }

  /** What the status bar says of the registry; reads it. */
  RegistryFacts facts() {
    Overview.Facts facts = new Overview(registry).read();
    return new RegistryFacts(
        Objects.requireNonNull(registry.path().getFileName()).toString(),
        zone(facts),
        facts.firms(),
        facts.savedAt(),
        facts.example());
  }

  private String zone(Overview.Facts facts) {
    boolean english = messages.language() == Language.EN && facts.zoneEnglish() != null;
    return Objects.requireNonNullElse(
        english ? facts.zoneEnglish() : facts.zone(), messages.get("shell.zone"));
  }
}
