package guian.registry.model;

/** The size class of a firm (大型, 中型, 小型, 微型) as the statistics office assigns it. */
public enum SizeClass implements Coded {
  LARGE,
  MEDIUM,
  SMALL,
  MICRO
}
