package guian.registry.model;

/**
 * What an observation states: what happened, what is foreseen, or last year's figure as restated by
 * a later file. A restated figure stands under the period it is of, the earlier one.
 */
public enum Nature implements Coded {
  ACTUAL,
  FORECAST,
  TARGET,
  PRIOR
}
