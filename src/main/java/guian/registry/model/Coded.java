package guian.registry.model;

import java.util.Optional;

/**
 * An enum value with the lower-case text code that the schema, the contract and the messages use.
 */
public interface Coded {
  /** The name of the enum constant. */
  String name();

  /** The stable text code, for example {@code joint_venture}. */
  default String code() {
    return Codes.of(this);
  }

  /** The value of {@code type} with this code; empty when there is none. */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
    return Optional.ofNullable(type.cast(Codes.ofType(type).get(code)));
  }

  /** The value of {@code type} with this code, which the caller knows to exist. */
  static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
    return find(type, code)
        .orElseThrow(
            () -> new IllegalArgumentException(type.getSimpleName() + " has no code " + code));
  }
}
