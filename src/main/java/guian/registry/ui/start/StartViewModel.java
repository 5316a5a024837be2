package guian.registry.ui.start;

import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.ui.port.FileChoices;
import guian.registry.ui.port.FileChoices.Kind;
import guian.registry.ui.port.Registries;
import guian.registry.ui.port.Running;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The three ways to begin: the example, an empty registry, a file. */
public final class StartViewModel {
  private static final double UNKNOWN = -1;

  private final Registries registries;
  private final FileChoices files;
  private final Messages messages;
  private final ReadOnlyStringWrapper loading = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(UNKNOWN);
  private @Nullable Running running;

  /** Ways that lead to {@code registries}. */
  public StartViewModel(Registries registries, FileChoices files, Messages messages) {
    this.registries = registries;
    this.files = files;
    this.messages = messages;
  }

  /** Begins with the Guian example; what it does is told while it lasts. */
  void beginWithExample() {
    loading.set(messages.get("start.loading"));
    part.set(UNKNOWN);
    running = registries.createExample(this::progressed, () -> loading.set(""));
  }

  private void progressed(long done, long total) {
    if (!loading.get().isEmpty()) {
      part.set(total == 0 ? UNKNOWN : (double) done / total);
      loading.set(messages.get("start.loading.rows", Figures.count(done), Figures.count(total)));
    }
  }

  /** Stops loading the example; nothing of it stays. */
  void cancel() {
    if (running != null) {
      running.cancel();
    }
  }

  /** Begins with an empty registry in the usual place. */
  void beginEmpty() {
    registries.create(registries.usual());
  }

  /** Begins with a registry file that the person chooses. */
  void beginWithFile() {
    files.open(Kind.REGISTRY).ifPresent(registries::open);
  }

  /** Where the registry will lie. */
  String place() {
    return registries.usual().toString();
  }

  /** What is being loaded and how far; empty when nothing is. */
  ReadOnlyStringProperty loadingProperty() {
    return loading.getReadOnlyProperty();
  }

  /** From 0 to 1 how much is loaded; −1 when that is not known. */
  ReadOnlyDoubleProperty partProperty() {
    return part.getReadOnlyProperty();
  }
}
