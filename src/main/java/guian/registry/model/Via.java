package guian.registry.model;

/** Through what a step changed the registry. */
public enum Via implements Coded {
  MANUAL,
  IMPORT,
  UNDO,
  EXAMPLE
}
