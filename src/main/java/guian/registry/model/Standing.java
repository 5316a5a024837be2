package guian.registry.model;

/** Which of several values of one key an observation is: in use, beside it, or replaced. */
public enum Standing implements Coded {
  CURRENT,
  BESIDE,
  FORMER
}
