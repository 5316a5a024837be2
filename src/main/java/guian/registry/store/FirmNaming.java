package guian.registry.store;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;

import guian.registry.model.NameKey;
import guian.registry.store.db.tables.records.FirmNameRecord;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.text.Pinyin;
import guian.registry.text.PinyinReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** The columns that follow from a firm's names: keys, pinyin, and the text that a search meets. */
public final class FirmNaming {
  /** Columns that the store derives; they have no history of their own. */
  public static final Set<Field<?>> DERIVED =
      Set.of(
          FIRM.NAME_KEY,
          FIRM.NAME_ORDER,
          FIRM.NAME_INITIALS,
          FIRM.SEARCH_TEXT,
          FIRM.FOUNDED_YEAR,
          FIRM.INDUSTRY_DIVISION,
          FIRM_NAME.NAME_KEY);

  /** Columns that SQLite computes. */
  static final Set<Field<?>> GENERATED = Set.of(FIRM.FOUNDED_YEAR, FIRM.INDUSTRY_DIVISION);

  private final PinyinReader pinyin = new PinyinReader();

  /** Fills the derived columns of a row of firms or of other names from its own names. */
  public void derive(Record row) {
    if (row instanceof FirmRecord firm && firm.getName() != null) {
      deriveFirm(firm);
    } else if (row instanceof FirmNameRecord other && other.getName() != null) {
      String key = NameKey.of(other.getName());
      if (!key.equals(other.getNameKey())) {
        other.setNameKey(key);
      }
    }
  }

  private void deriveFirm(FirmRecord firm) {
    String key = NameKey.of(firm.getName());
    if (!key.equals(firm.getNameKey()) || firm.touched(FIRM.NAME_EN)) {
      Pinyin read = pinyin.of(key);
      firm.setNameKey(key);
      firm.setNameOrder(read.full());
      firm.setNameInitials(read.initials());
      firm.setSearchText(searchText(firm, List.of()));
    }
  }

  /** The lines hold letters and digits only, so that no typed text runs over a line's end. */
  private String searchText(FirmRecord firm, List<String> otherKeys) {
    Set<String> lines = new TreeSet<>();
    lines.add(firm.getNameKey());
    lines.add(firm.getNameInitials());
    if (firm.getNameEn() != null) {
      lines.add(NameKey.of(firm.getNameEn()));
    }
    for (String other : otherKeys) {
      lines.add(other);
      lines.add(pinyin.of(other).initials());
    }
    return String.join("\n", lines);
  }

  /** Writes anew what a search meets of firms whose other names changed. */
  public void refresh(DSLContext db, Collection<Long> firmIds) {
    Map<Long, List<String>> others =
        db.select(FIRM_NAME.FIRM_ID, FIRM_NAME.NAME_KEY)
            .from(FIRM_NAME)
            .where(FIRM_NAME.FIRM_ID.in(firmIds))
            .fetchGroups(FIRM_NAME.FIRM_ID, FIRM_NAME.NAME_KEY);
    db.selectFrom(FIRM)
        .where(FIRM.ID.in(firmIds))
        .fetch()
        .forEach(firm -> {
          firm.setSearchText(searchText(firm, others.getOrDefault(firm.getId(), List.of())));
          firm.store();
        });
  }
}
