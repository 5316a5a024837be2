package guian.registry.ui.data;

import guian.registry.model.Coded;
import guian.registry.store.conflicts.Conflict;
import java.util.List;

/** What is done about a conflict, or about all of one file. */
enum ConflictChoice implements Coded {
  USE,
  KEEP,
  USE_ALL,
  KEEP_ALL;

  /** Does it, as one step, and returns for how many figures. */
  int on(DataServices services, long conflict) {
    List<Long> ids = this == USE || this == KEEP ? List.of(conflict) : ofFile(services, conflict);
    if (this == USE || this == USE_ALL) {
      services.conflicts().use(services.author(), ids);
    } else {
      services.conflicts().keep(services.author(), ids);
    }
    return ids.size();
  }

  private static List<Long> ofFile(DataServices services, long conflict) {
    return services.conflicts().besides(conflict).stream().map(Conflict::id).toList();
  }
}
