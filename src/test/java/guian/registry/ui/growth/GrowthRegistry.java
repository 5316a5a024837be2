package guian.registry.ui.growth;

import guian.registry.example.Example;
import guian.registry.growth.ClaimRegister;
import guian.registry.growth.GrowthReader;
import guian.registry.model.Industries;
import guian.registry.radar.RadarReader;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.claims.ClaimEdits;
import guian.registry.store.firms.FirmQueries;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Notices;
import guian.registry.ui.port.Ports;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A registry with the example, and ports that keep what the screen asks of the window. */
final class GrowthRegistry implements AutoCloseable {
  final Registry registry;
  final DirectTasks tasks = new DirectTasks();
  final GivenFiles files = new GivenFiles();
  final List<Destination> destinations = new ArrayList<>();
  final List<String> notices = new ArrayList<>();

  private GrowthRegistry(Registry registry) {
    this.registry = registry;
  }

  static GrowthRegistry example(Path folder) {
    GrowthRegistry made = empty(folder);
    Example.fill(made.registry, "test");
    return made;
  }

  static GrowthRegistry empty(Path folder) {
    return new GrowthRegistry(Registry.open(folder.resolve("r.guian"), Clock.systemUTC()));
  }

  GrowthServices services() {
    return new GrowthServices(
        new GrowthReader(registry),
        new FirmQueries(registry),
        Industries.load(),
        () -> "贵安新区",
        new ClaimRegister(registry),
        new ClaimEdits(registry),
        new RadarReader(registry),
        Author.manual("经办乙"));
  }

  Ports ports() {
    return new Ports(tasks, new NoDialogs(), files, destinations::add, new Kept());
  }

  /** Keeps what was told. */
  private final class Kept implements Notices {
    @Override
    public void done(String sentence) {
      notices.add(sentence);
    }

    @Override
    public void undoable(String sentence, Runnable undo) {
      notices.add(sentence);
    }

    @Override
    public void refused(String sentence) {
      notices.add(sentence);
    }

    @Override
    public void registryChanged() {}
  }

  @Override
  public void close() {
    registry.close();
  }
}
