package guian.registry.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The codes of {@link Coded} values, put together once: an import looks millions of them up. */
final class Codes {
  private static final ClassValue<Codes> OF_TYPE =
      new ClassValue<>() {
        @Override
        protected Codes computeValue(Class<?> type) {
          return new Codes(type);
        }
      };

  private final String[] codes;
  private final Map<String, Enum<?>> values = new HashMap<>();

  private Codes(Class<?> type) {
    Object[] all = type.getEnumConstants();
    this.codes = new String[all.length];
    for (Object one : all) {
      Enum<?> value = (Enum<?>) one;
      codes[value.ordinal()] = value.name().toLowerCase(Locale.ROOT);
    }
    for (Object one : all) {
      Enum<?> value = (Enum<?>) one;
      values.putIfAbsent(codes[value.ordinal()], value);
    }
  }

  static String of(Coded value) {
    Enum<?> constant = (Enum<?>) value;
    return OF_TYPE.get(constant.getDeclaringClass()).codes[constant.ordinal()];
  }

  /** The values of a type by their codes. */
  static Map<String, Enum<?>> ofType(Class<?> type) {
    return OF_TYPE.get(type).values;
  }
}
