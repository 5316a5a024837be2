package guian.registry.importing.plan;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Question;
import guian.registry.importing.match.Duplicate;
import guian.registry.importing.workbook.SourceFile;
import guian.registry.store.imports.AbsentFirms;
import guian.registry.store.imports.ImportBatch;
import guian.registry.store.imports.Mapping;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What importing a file would do.
 *
 * @param bureau the bureau that the file names as its own; null when it names none
 * @param questions what must be answered or set aside before anything is written
 * @param setAside what a person set aside: its rows and columns are left out
 * @param missing active firms of the ledger that reported one of the file's indicators in the year
 *     before, and that the file does not name; nothing happens to them
 * @param counts firms and figures that are new, changed and as they were
 * @param mapping the answers that hold for the next file of this one's shape
 * @param recalled those of them that were given for an earlier file, by question id
 * @param recalledQuestions the questions that those settled
 * @param lastChange the registry's last change when the plan was made
 */
public record Plan(
    SourceFile source,
    @Nullable String bureau,
    List<SheetPlan> sheets,
    FirmPlans firms,
    FigurePlans figures,
    List<GrantPlan> grants,
    List<PlacementPlan> placements,
    List<SkippedRow> skipped,
    List<RejectedRow> rejected,
    List<Issue> issues,
    List<Duplicate> duplicates,
    List<Question> questions,
    List<Question> setAside,
    AbsentFirms missing,
    ImportBatch.Counts counts,
    Mapping mapping,
    Set<String> recalled,
    List<Question> recalledQuestions,
    long lastChange) {

  /** Whether it can be written. */
  public boolean isReady() {
    return questions.isEmpty();
  }

  /** Whether any sheet holds a table of firms. */
  public boolean hasTable() {
    return sheets.stream().anyMatch(SheetPlan::used);
  }

  /** The issues of values that are not taken though their rows are. */
  public List<Issue> valuesLeftOut() {
    return issues.stream().filter(Issue::leavesOut).toList();
  }

  /** Whether every row and every value of the file is used, but for what is passed over. */
  public boolean isWhole() {
    return rejectedRows() == 0 && valuesLeftOut().isEmpty();
  }

  /** How many rows of the file are not used: those rejected, and those of firms left out. */
  public int rejectedRows() {
    return rejected.size() + firms.waiting().size();
  }
}
