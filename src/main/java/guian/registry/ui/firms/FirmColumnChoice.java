package guian.registry.ui.firms;

import guian.registry.ui.port.Preferences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Which columns this user sees and how wide, remembered as {@code name=216 relation=84 …}. */
final class FirmColumnChoice {
  private static final String SHOWN = "table.columns";
  private static final String WIDTHS = "table.widths";

  private final Preferences preferences;
  private final Map<String, Double> widths = new HashMap<>();
  private final ReadOnlyIntegerWrapper forgotten = new ReadOnlyIntegerWrapper();
  private final List<String> usual;
  private List<String> shown;

  FirmColumnChoice(Preferences preferences, List<String> usual) {
    this.preferences = preferences;
    this.usual = usual;
    this.shown = preferences.get(SHOWN).map(text -> List.of(text.split(" "))).orElse(usual);
    preferences.get(WIDTHS).ifPresent(this::readWidths);
  }

  private void readWidths(String text) {
    for (String entry : text.split(" ")) {
      int equals = entry.indexOf('=');
      try {
        widths.put(entry.substring(0, equals), Double.valueOf(entry.substring(equals + 1)));
      } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
        widths.clear();
        return;
      }
    }
  }

  /** The chosen columns among those there are; the name always, and the usual ones if none is. */
  List<FirmColumn> shown(List<FirmColumn> available) {
    List<FirmColumn> columns = find(shown, available);
    return columns.size() > 1 || shown.size() == 1 ? columns : find(usual, available);
  }

  private static List<FirmColumn> find(List<String> ids, List<FirmColumn> available) {
    List<FirmColumn> columns = new ArrayList<>();
    for (FirmColumn column : available) {
      if (ids.contains(column.id()) || column.kind() == FirmColumn.Kind.NAME) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** Shows these columns from now on. */
  void choose(List<String> ids) {
    shown = List.copyOf(ids);
    preferences.set(SHOWN, String.join(" ", shown));
  }

  double width(FirmColumn column) {
    return Optional.ofNullable(widths.get(column.id())).orElse(column.width());
  }

  boolean hasWidth(FirmColumn column) {
    return widths.containsKey(column.id());
  }

  /** Gives every column its usual width. */
  void forgetWidths() {
    widths.clear();
    preferences.remove(WIDTHS);
    forgotten.set(forgotten.get() + 1);
  }

  /** Changes when the columns get their usual widths back. */
  ReadOnlyIntegerProperty forgottenProperty() {
    return forgotten.getReadOnlyProperty();
  }

  void setWidth(String id, double width) {
    widths.put(id, (double) Math.round(width));
    preferences.set(
        WIDTHS,
        widths.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + Math.round(entry.getValue()))
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  /** The ids of a saved text. */
  static List<String> parse(String text) {
    return Arrays.stream(text.split(" ")).filter(id -> !id.isBlank()).toList();
  }
}
