package guian.registry.ui.firms;

import guian.registry.store.grants.GrantQueries.PolicyCount;
import guian.registry.text.Messages;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import java.util.List;
import java.util.function.Consumer;

/** Adds a grant to the shown firm; its file opens then. */
final class NewGrantModel {
  private final FirmServices services;
  private final Ports ports;
  private final Messages messages;
  private final FirmPaneViewModel pane;

  NewGrantModel(FirmServices services, Ports ports, Messages messages, FirmPaneViewModel pane) {
    this.services = services;
    this.ports = ports;
    this.messages = messages;
    this.pane = pane;
  }

  /** The policies that grants may rest on, those with grants first. */
  void policies(Consumer<List<String>> show) {
    ports
        .tasks()
        .of(progress -> services.policies().policies().stream().map(PolicyCount::name).toList())
        .onSuccess(show)
        .start();
  }

  /** Adds a grant and opens its file for editing. */
  void add(String policy, Consumer<String> refuse) {
    Long firm = pane.firm();
    if (firm != null) {
      ports
          .tasks()
          .of(progress -> services.grants().add(services.author(), firm, policy))
          .onSuccess(grant -> {
            pane.saved(messages.get("firms.notice.grant.added"));
            ports.screens().go(new Destination.Grant(grant, true));
          })
          .onRefused(refused -> refuse.accept(messages.refusal(refused)))
          .start();
    }
  }
}
