package guian.registry.ui.common;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/**
 * An unexpected failure as a person can pass it on.
 *
 * @param code equal for failures of one kind at one place, such as {@code 4K2D-9QX1}
 * @param details the code, the system and the stack trace, for copying
 */
public record Failure(String code, String details) {
  private static final int FRAMES = 3;

  /** The failure behind an exception. */
  public static Failure of(Throwable thrown) {
    String code = code(thrown);
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.println("Guian Registry " + code);
    out.println(
        "Java "
            + System.getProperty("java.version")
            + ", "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.version"));
    thrown.printStackTrace(out);
    out.flush();
    return new Failure(code, text.toString());
  }

  private static String code(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null && !root.getCause().equals(root)) {
      root = root.getCause();
    }
    return block(place(thrown)) + "-" + block(place(root));
  }

  private static String place(Throwable thrown) {
    StringBuilder text = new StringBuilder(thrown.getClass().getName());
    StackTraceElement[] frames = thrown.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
      text.append('|')
          .append(frames[i].getClassName())
          .append('.')
          .append(frames[i].getMethodName());
    }
    return text.toString();
  }

  private static String block(String text) {
    String digits = Integer.toString(text.hashCode() & 0x7fffffff, 36).toUpperCase(Locale.ROOT);
    return "0000".substring(Math.min(4, digits.length()))
        + digits.substring(Math.max(0, digits.length() - 4));
  }
}
