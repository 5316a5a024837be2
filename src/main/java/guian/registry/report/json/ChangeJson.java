package guian.registry.report.json;

import guian.registry.model.Coded;
import guian.registry.report.changes.Act;
import guian.registry.report.changes.CellChange;
import guian.registry.report.changes.Changes;
import guian.registry.report.changes.FigureChange;
import guian.registry.report.changes.Item;
import guian.registry.report.changes.Shown;
import guian.registry.report.words.CellWords;
import guian.registry.report.words.ChangeWords;
import guian.registry.store.report.LaterStep;
import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is printed otherwise than in the edition before, for programs. */
public final class ChangeJson {
  /** What the main table is called where others are called by the code of their part. */
  private static final String MAIN = "key";

  private final ChangeWords words;
  private final CellWords cells;

  public ChangeJson(Messages messages) {
    this.words = new ChangeWords(messages);
    this.cells = new CellWords(messages);
  }

  /** The changes, number by number, and what could not be compared. */
  public Map<String, Object> of(Changes changes) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    changes.figures().forEach(change -> all.add(figure(change)));
    changes.cells().forEach(change -> all.add(cell(change)));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("changes", all);
    json.put("changesOnlyOfMainTable", changes.isMainTableOnly());
    json.put("partsAdded", changes.added().stream().map(Coded::code).toList());
    json.put("partsDropped", changes.dropped().stream().map(Coded::code).toList());
    return json;
  }

  private Map<String, @Nullable Object> figure(FigureChange change) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", change.id());
    json.put("table", MAIN);
    json.put("label", words.label(change));
    json.put("what", change.aspect().key());
    json.put("before", ReportJson.plain(change.before()));
    json.put("after", ReportJson.plain(change.after()));
    json.put("accountedFor", change.isAccountedFor());
    json.put("causes", change.causes().stream().map(this::cause).toList());
    return json;
  }

  private Map<String, @Nullable Object> cause(FigureChange.Cause cause) {
    Map<String, @Nullable Object> json = act(cause.act());
    json.put("before", ReportJson.plain(cause.before()));
    json.put("after", ReportJson.plain(cause.after()));
    json.put("firms", cause.parts().stream().map(ChangeJson::part).toList());
    return json;
  }

  private Map<String, @Nullable Object> act(Act act) {
    LaterStep step = act.step();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("reason", act.reason().code());
    json.put("said", words.reason(act));
    json.put("step", step == null ? null : step.id());
    json.put("import", step == null ? null : step.importId());
    json.put("at", step == null ? null : step.at().toString());
    json.put("by", step == null ? null : step.by());
    return json;
  }

  private static Map<String, @Nullable Object> part(FigureChange.Part part) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", part.firmId());
    json.put("name", part.firm());
    json.put("difference", ReportJson.plain(part.difference()));
    json.put("cell", part.cell());
    return json;
  }

  private Map<String, @Nullable Object> cell(CellChange change) {
    Item item = change.spot().item();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", change.spot().part().code() + "." + change.spot().row());
    json.put("table", change.spot().part().code());
    json.put("row", change.spot().row());
    json.put("label", cells.row(change));
    json.put("what", item.code());
    json.put("before", shown(change.before()));
    json.put("after", shown(change.after()));
    json.put("accountedFor", change.isAccountedFor());
    json.put("causes", change.causes().stream().map(this::cause).toList());
    return json;
  }

  private Map<String, @Nullable Object> cause(CellChange.Cause cause) {
    Map<String, @Nullable Object> json = act(cause.act());
    json.put("before", shown(cause.before()));
    json.put("after", shown(cause.after()));
    json.put("firms", cause.parts().stream().map(ChangeJson::part).toList());
    return json;
  }

  // A number in yuan, or the code of the word that stands instead.
  private static @Nullable String shown(Shown shown) {
    return shown.word().isEmpty() ? ReportJson.plain(shown.number()) : shown.word();
  }
}
