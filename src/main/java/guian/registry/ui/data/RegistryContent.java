package guian.registry.ui.data;

import java.util.List;

/** What the pane says of the registry file and of the zone. */
record RegistryContent(String file, String folder, List<Fact> held, List<Fact> zone) {
  /** A fact with its name. */
  record Fact(String label, String value) {}
}
