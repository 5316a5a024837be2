package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.port.ScreenId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** The guides name every command, option and screen, and none that does not exist. */
class GuideTest {
  private static final Pattern COMMAND = Pattern.compile("`guian (\\w+)");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

  private static String guide(Language language) throws IOException {
    return Files.readString(Path.of("docs", "guide-" + language.code() + ".md"));
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(matcher.groupCount()));
    }
    return found;
  }

  private static CommandLine line() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Cli.line(new Console(nowhere, nowhere));
  }

  @ParameterizedTest
  @EnumSource
  void everyCommandIsTold(Language language) throws IOException {
    assertEquals(new TreeSet<>(line().getSubcommands().keySet()), found(COMMAND, guide(language)));
  }

  @ParameterizedTest
  @EnumSource
  void everyOptionIsTold(Language language) throws IOException {
    Set<String> options = new TreeSet<>();
    for (CommandLine command : line().getSubcommands().values()) {
      command.getCommandSpec().options().forEach(option -> options.add(option.longestName()));
    }
    assertEquals(options, found(OPTION, guide(language)));
  }

  @ParameterizedTest
  @EnumSource
  void everyScreenIsToldWithItsKey(Language language) throws IOException {
    String guide = guide(language);
    Messages messages = new Messages(language);
    for (ScreenId screen : ScreenId.values()) {
      String row =
          "| Ctrl+%d | %s |"
              .formatted(screen.ordinal() + 1, messages.get("shell.screen." + screen.code()));
      assertTrue(guide.contains(row), row);
    }
  }
}
