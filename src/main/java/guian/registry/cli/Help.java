package guian.registry.cli;

import guian.registry.text.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What {@code --help} says, in the user's words: {@code cli.help.demo} describes the command {@code
 * demo}, {@code cli.option.db} the option {@code --db}, {@code cli.argument.file} the argument
 * {@code FILE}.
 */
final class Help extends ResourceBundle {
  private final Messages messages;
  private final Map<String, String> texts = new HashMap<>();

  private Help(Messages messages) {
    this.messages = messages;
  }

  /** Describes a command and the commands under it. */
  static void describe(CommandLine line, Messages messages) {
    Help help = new Help(messages);
    help.add(line);
    line.setResourceBundle(help);
  }

  private void add(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    String prefix = spec.qualifiedName(".") + ".";
    texts.put(prefix + "usage.description", messages.get("cli.help." + spec.name()));
    texts.put(prefix + "usage.synopsisHeading", messages.get("cli.heading.usage") + " ");
    texts.put(prefix + "usage.descriptionHeading", "%n");
    texts.put(prefix + "usage.parameterListHeading", "%n");
    texts.put(prefix + "usage.optionListHeading", "%n");
    texts.put(
        prefix + "usage.commandListHeading", "%n" + messages.get("cli.heading.commands") + "%n");
    for (OptionSpec option : spec.options()) {
      String name = option.longestName().substring(2);
      texts.put(prefix + name, messages.get("cli.option." + name));
    }
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      String label = argument.paramLabel();
      texts.put(
          prefix + label + "[" + argument.index() + "]",
          messages.get("cli.argument." + label.toLowerCase(java.util.Locale.ROOT)));
    }
    line.getSubcommands().values().forEach(this::add);
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
