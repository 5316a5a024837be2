package guian.registry.cli;

import guian.registry.store.Registry;
import guian.registry.store.data.RegistryCheck;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code guian verify}: whether the registry is whole. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private final Guian guian;

  VerifyCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    return guian.onRegistry(this::verify);
  }

  private int verify(Registry registry) {
    RegistryCheck.Report report = new RegistryCheck(registry).run();
    if (guian.json()) {
      guian.printJson(json(report));
    } else {
      say(report);
    }
    return report.ok() ? Cli.DONE : Cli.REFUSED;
  }

  private void say(RegistryCheck.Report report) {
    if (report.ok()) {
      guian.print(
          guian.messages().get("cli.verify.ok", guian.path(), report.firms(), report.changes()));
    }
    for (RegistryCheck.Problem problem : report.problems()) {
      guian.tell(guian.messages().get("cli.verify." + problem.code(), problem.detail()));
    }
  }

  private static Map<String, Object> json(RegistryCheck.Report report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("contract", 1);
    json.put("ok", report.ok());
    json.put("schema", report.schema());
    json.put("firms", report.firms());
    json.put("changes", report.changes());
    json.put("problems", report.problems().stream().map(VerifyCommand::json).toList());
    return json;
  }

  private static Map<String, Object> json(RegistryCheck.Problem problem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", problem.code());
    json.put("detail", problem.detail());
    return json;
  }
}
