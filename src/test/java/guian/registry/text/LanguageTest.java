package guian.registry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void theEnvironmentSpeaksBeforeTheSystem() {
    assertEquals(Language.ZH, Language.of(Map.of("LANG", "zh_CN.UTF-8"), Locale.ENGLISH));
    assertEquals(
        Language.EN, Language.of(Map.of("LC_ALL", "en_GB", "LANG", "zh_CN"), Locale.ENGLISH));
    assertEquals(Language.ZH, Language.of(Map.of(), Locale.SIMPLIFIED_CHINESE));
    assertEquals(Language.EN, Language.of(Map.of(), Locale.FRENCH));
  }

  @Test
  void theCLocaleNamesNoLanguage() {
    Map<String, String> onlyForItsEncoding = Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_CN.UTF-8");
    assertEquals(Language.ZH, Language.of(onlyForItsEncoding, Locale.ENGLISH));
    assertEquals(Language.EN, Language.of(Map.of("LC_ALL", "C", "LANG", "POSIX"), Locale.ENGLISH));
  }
}
