package guian.registry.architecture.planted.growth;

import java.time.LocalDate;
import java.time.ZoneId;

/** Planted: days as the machine has them. */
final class MachineTime {
  ZoneId zone() {
    return ZoneId.systemDefault();
  }

  LocalDate today() {
    return LocalDate.now();
  }
}
