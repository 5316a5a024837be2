package guian.registry.ui.data;

import guian.registry.store.history.StepRow;
import guian.registry.text.Messages;
import guian.registry.ui.common.PagedRows;
import java.util.List;

/** Reads the lists of the Data screen, a page at a time. */
final class DataLists {
  private final DataServices services;
  private final DataTexts texts;
  private final Messages messages;

  DataLists(DataServices services, DataTexts texts, Messages messages) {
    this.services = services;
    this.texts = texts;
    this.messages = messages;
  }

  List<DataLine> page(DataSection asked, int page) {
    int first = page * PagedRows.PAGE;
    return switch (asked) {
      case IMPORTS ->
          services.imports().list().stream()
              .skip(first)
              .limit(PagedRows.PAGE)
              .map(texts::line)
              .toList();
      case SOURCES ->
          services.data().sources(first, PagedRows.PAGE).stream().map(texts::line).toList();
      case CONFLICTS -> conflicts(first);
      case HISTORY -> steps(services.steps().steps(first, PagedRows.PAGE));
    };
  }

  private List<DataLine> conflicts(int first) {
    ConflictTexts conflicts = new ConflictTexts(messages, services.firms().indicators());
    return services.conflicts().page(first, PagedRows.PAGE).stream().map(conflicts::line).toList();
  }

  private List<DataLine> steps(List<StepRow> steps) {
    StepTexts edits = new StepTexts(messages, services.firms().indicators());
    return steps.stream().map(step -> texts.line(step, edits)).toList();
  }

  int count(DataSection asked) {
    return switch (asked) {
      case IMPORTS -> services.imports().list().size();
      case SOURCES -> services.data().sourceCount();
      case CONFLICTS -> services.conflicts().count();
      case HISTORY -> services.steps().stepCount();
    };
  }
}
