package guian.registry.cli;

import guian.registry.model.RefusedException;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said, and with which exit status, when a command is misused, refuses or fails. */
final class Mishaps {
  private static final String JSON = "--json";

  private final Guian root;
  private final List<String> args;
  private final Messages messages;

  Mishaps(Guian root, String... args) {
    this.root = root;
    this.args = List.of(args);
    this.messages = messages(args);
  }

  /** The sentences of the language asked for, known even where the arguments cannot be read. */
  static Messages messages(String... line) {
    List<String> args = List.of(line);
    int at = args.indexOf("--lang");
    String after = at >= 0 && at + 1 < args.size() ? args.get(at + 1) : "";
    String code =
        args.stream()
            .filter(arg -> arg.startsWith("--lang="))
            .map(arg -> arg.substring("--lang=".length()))
            .findFirst()
            .orElse(after);
    return new Messages(
        Language.EN.code().equalsIgnoreCase(code)
            ? Language.EN
            : Language.ZH.code().equalsIgnoreCase(code) ? Language.ZH : Language.ofSystem());
  }

  /** The arguments are wrong: one sentence, status 2. */
  int wrongUse(ParameterException problem, String[] given) {
    say("usage", wrongUse(problem));
    return Cli.WRONG_USE;
  }

  private String wrongUse(ParameterException problem) {
    if (problem instanceof WrongUseException wrong) {
      return String.valueOf(wrong.getMessage());
    }
    String help = help(problem.getCommandLine());
    if (problem instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec lacking = missing.getMissing().getFirst();
      String key = lacking instanceof OptionSpec ? "cli.wrong.no_value" : "cli.wrong.missing";
      return messages.get(key, name(lacking), help);
    }
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return messages.get("cli.wrong.unknown", unmatched.getUnmatched().getFirst(), help);
    }
    String value = Optional.ofNullable(problem.getValue()).orElse("");
    ArgSpec about = problem.getArgSpec();
    if (about == null) {
      return messages.get("cli.wrong.use", help);
    }
    return value.isBlank()
        ? messages.get("cli.wrong.no_value", name(about), help)
        : messages.get("cli.wrong.value", value, name(about), help);
  }

  /** How to ask for the help that explains a command: {@code guian report --help}. */
  static String help(CommandLine line) {
    return line.getCommandSpec().qualifiedName(" ") + " --help";
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  /** A command refused, status 1, or the program failed, status 3. */
  int failed(Exception thrown, CommandLine line, @Nullable ParseResult parsed) {
    if (thrown instanceof RefusedException refused) {
      say(refused.code(), messages.refusal(refused));
      return Cli.REFUSED;
    }
    say("failure", messages.get("cli.failure", thrown.getClass().getSimpleName()));
    if (root.debug()) {
      thrown.printStackTrace(line.getErr());
    }
    return Cli.FAILURE;
  }

  private void say(String code, String sentence) {
    if (root.json() || args.contains(JSON)) {
      Map<String, Object> error = new LinkedHashMap<>();
      error.put("code", code);
      error.put("message", sentence);
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("contract", 1);
      answer.put("error", error);
      root.printJson(answer);
    }
    root.tell(sentence);
  }
}
