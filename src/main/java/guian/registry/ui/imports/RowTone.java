package guian.registry.ui.imports;

import guian.registry.importing.recognise.RowKind;
import guian.registry.model.Coded;

/** What becomes of a row of a sheet, as it is painted; each row has exactly one. */
enum RowTone implements Coded {
  TITLE(RowGroup.SKIPPED),
  UNIT_LINE(RowGroup.SKIPPED),
  HEADER(RowGroup.SKIPPED),
  SECTION(RowGroup.SKIPPED),
  SUBTOTAL(RowGroup.SKIPPED),
  TOTAL(RowGroup.SKIPPED),
  NOTE(RowGroup.SKIPPED),
  BLANK(RowGroup.SKIPPED),
  DATA(RowGroup.DATA),
  DUPLICATE(RowGroup.DUPLICATE),
  ASKED(RowGroup.ASKED),
  REJECTED(RowGroup.REJECTED),
  /** A row of a sheet that is not used. */
  UNUSED(RowGroup.SKIPPED);

  private final RowGroup group;

  RowTone(RowGroup group) {
    this.group = group;
  }

  /** The groups that rows are counted in. */
  enum RowGroup implements Coded {
    DATA,
    SKIPPED,
    ASKED,
    DUPLICATE,
    REJECTED
  }

  RowGroup group() {
    return group;
  }

  static RowTone of(RowKind kind) {
    return switch (kind) {
      case TITLE -> TITLE;
      case UNIT_LINE -> UNIT_LINE;
      case HEADER -> HEADER;
      case SECTION -> SECTION;
      case SUBTOTAL -> SUBTOTAL;
      case TOTAL -> TOTAL;
      case NOTE -> NOTE;
      case BLANK -> BLANK;
      case DATA, UNCLEAR -> DATA;
    };
  }
}
