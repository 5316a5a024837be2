package guian.registry.ui.imports;

import guian.registry.text.Messages;
import guian.registry.ui.port.FileChoices;
import guian.registry.ui.port.Ports;
import java.nio.file.Path;

/** Saves a file's refused rows as a workbook of their own. */
final class GivingBack {
  private final ImportWork work;
  private final Ports ports;
  private final Messages messages;

  GivingBack(ImportWork work, Ports ports, Messages messages) {
    this.work = work;
    this.ports = ports;
    this.messages = messages;
  }

  /** Lets the person choose where, and writes there. */
  void choose(ImportReading planned, BusyModel busy) {
    String file = planned.plan().source().name();
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    ports
        .files()
        .save(FileChoices.Kind.XLSX, messages.get("imports.left.give_back.name", stem))
        .ifPresent(target -> write(planned, target, busy));
  }

  private void write(ImportReading planned, Path target, BusyModel busy) {
    busy.run(
        messages.get("imports.busy.giving_back"),
        progress -> work.giveBack(planned, target, messages),
        saved ->
            ports.notices().done(messages.get("imports.left.given_back", ImportWork.name(saved))));
  }
}
