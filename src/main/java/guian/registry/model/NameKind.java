package guian.registry.model;

/** What a firm's other name is: a former one, a short one, a foreign one, or as a file gave it. */
public enum NameKind implements Coded {
  FORMER,
  SHORT,
  FOREIGN,
  AS_GIVEN
}
