package guian.registry.importing.formats.xlsx;

import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.formats.parts.Parts;

/** What the sheets of one workbook share while it is read. */
record Context(Parts parts, Tally tally, SharedStrings strings, Styles styles, boolean from1904) {}
