package guian.registry.ui.start;

import guian.registry.ui.port.FileChoices;
import guian.registry.ui.port.FileChoices.Kind;
import guian.registry.ui.port.Registries;

/** The three ways to begin: the example, an empty registry, a file. */
public final class StartViewModel {
  private final Registries registries;
  private final FileChoices files;

  /** Ways that lead to {@code registries}. */
  public StartViewModel(Registries registries, FileChoices files) {
    this.registries = registries;
    this.files = files;
  }

  /** Begins with the Guian example. */
  void beginWithExample() {
    registries.createExample();
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
}
