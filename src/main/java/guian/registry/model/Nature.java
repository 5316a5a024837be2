package guian.registry.model;

/**
 * What an observation states: what happened, what is foreseen, or last year's figure as restated.
 */
public enum Nature implements Coded {
  ACTUAL,
  FORECAST,
  TARGET,
  PRIOR
}
