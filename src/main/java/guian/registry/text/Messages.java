package guian.registry.text;

import guian.registry.model.FirmsNamed;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The program's sentences in one language.
 *
 * <p>The first word of a key names its file: {@code firms.filter.status} stands in {@code
 * messages-firms_zh.properties}. Texts follow {@link MessageFormat}, so an apostrophe is doubled.
 * Safe for use by several threads.
 */
public final class Messages {
  private final Language language;
  private final Map<String, Properties> files = new ConcurrentHashMap<>();

  public Messages(Language language) {
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /**
   * The text of {@code key} with {@code {0}}, {@code {1}} … filled from {@code values}.
   *
   * @throws MissingResourceException if the language has no such key
   */
  public String get(String key, Object... values) {
    return new MessageFormat(pattern(key), language.locale()).format(values);
  }

  /** The one sentence that says what was refused and why. */
  public String refusal(RefusedException refused) {
    return get("refused." + refused.code(), refused.arguments().stream().map(this::said).toArray());
  }

  private Object said(Object argument) {
    return argument instanceof FirmsNamed named
        ? named.firms().stream()
            .map(firm -> firm.firm().in(language == Language.ZH) + firm.after())
            .collect(Collectors.joining(named.between()))
        : argument;
  }

  /** Whether the language has {@code key}. */
  public boolean has(String key) {
    return file(key).getProperty(key) != null;
  }

  /** The same texts for an FXML loader; {@code %key} in FXML is {@code get(key)}. */
  public ResourceBundle bundle() {
    return new MessagesBundle(this);
  }

  /** The unformatted text of {@code key}. */
  String pattern(String key) {
    String pattern = file(key).getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException("no message " + key, Messages.class.getName(), key);
    }
    return pattern;
  }

  private Properties file(String key) {
    int dot = key.indexOf('.');
    return files.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), this::load);
  }

  private Properties load(String feature) {
    Properties texts = new Properties();
    String name = "messages-" + feature + "_" + language.code() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + name, e);
    }
  }
}
