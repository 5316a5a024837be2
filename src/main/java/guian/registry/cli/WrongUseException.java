package guian.registry.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Arguments that a command itself finds wrong, with the sentence that says so. */
final class WrongUseException extends ParameterException {
  WrongUseException(CommandLine line, String sentence) {
    super(line, sentence);
  }
}
