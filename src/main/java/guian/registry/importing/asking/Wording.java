package guian.registry.importing.asking;

import guian.registry.model.Amount;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence that {@code messages} makes: {@code import.<kind>.<code>} with its arguments, which
 * are texts as the file or the registry has them.
 */
public record Wording(String key, List<String> arguments) {
  /** What parts the columns of an argument, and the letters of one from its heading. */
  static final String ITEM = "\u001f";

  static final String PART = "\u001e";

  /** What stands before the hundredths of an amount, and before its unit. */
  static final String AMOUNT = "\u001d";

  /** What stands before a text in Chinese, and before the same in English. */
  static final String EITHER = "\u001c";

  /** A sentence with its arguments in order. */
  public static Wording of(String key, String... arguments) {
    return new Wording(key, List.of(arguments));
  }

  /** An argument that is an amount, written as the language writes amounts. */
  public static String amount(Amount amount) {
    return AMOUNT + amount.hundredths() + AMOUNT + amount.unit();
  }

  /** An argument that each language writes its own way, such as the name of an indicator. */
  public static String either(String chinese, String english) {
    return EITHER + chinese + EITHER + english;
  }

  /** The letters of the columns that the sentence names; none when it names no column. */
  public List<String> letters() {
    return arguments.stream()
        .filter(argument -> argument.contains(PART))
        .flatMap(argument -> Stream.of(argument.split(ITEM)))
        .map(item -> item.substring(0, item.indexOf(PART)))
        .toList();
  }

  /** One argument that names several columns, each by its letters and heading. */
  public static String columns(List<String> lettersAndHeadings) {
    return String.join(ITEM, lettersAndHeadings);
  }

  /** One column of {@link #columns}. */
  public static String column(String letters, String heading) {
    return letters + PART + heading;
  }
}
