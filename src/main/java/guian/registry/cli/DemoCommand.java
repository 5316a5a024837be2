package guian.registry.cli;

import guian.registry.example.Example;
import guian.registry.store.Registry;
import guian.registry.store.data.Overview;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code guian demo}: fills an empty registry with the Guian example. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private final Guian guian;
  private boolean written;

  DemoCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    return guian.onRegistryFor(this::fill, () -> written);
  }

  private int fill(Registry registry) {
    Example.fill(registry, guian.user());
    written = true;
    Overview.Facts facts = new Overview(registry).read();
    if (guian.json()) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("contract", 1);
      answer.put("db", registry.path().toString());
      answer.put("firms", facts.firms());
      guian.printJson(answer);
    } else {
      guian.print(guian.messages().get("cli.demo.done", registry.path(), facts.firms()));
    }
    return Cli.DONE;
  }
}
