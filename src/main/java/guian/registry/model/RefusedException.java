package guian.registry.model;

import java.util.List;

/**
 * Bad input, refused before anything changed: a code that {@code messages} turns into one sentence
 * ({@code refused.<code>}) and the arguments of that sentence.
 */
public final class RefusedException extends RuntimeException {
  private final String code;
  private final transient List<Object> arguments;

  /** Refuses with a code such as {@code registry.newer} and the arguments of its sentence. */
  public RefusedException(String code, Object... arguments) {
    super(code + List.of(arguments));
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** Refuses because of an exception that the details may name. */
  public RefusedException(Throwable cause, String code, Object... arguments) {
    this(code, arguments);
    initCause(cause);
  }

  /** The stable code, for example {@code registry.newer}. */
  public String code() {
    return code;
  }

  /** What the sentence names, in its order. */
  public List<Object> arguments() {
    return arguments;
  }
}
