package guian.registry.importing.plan;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.match.Group;
import guian.registry.importing.rows.FirmRow;
import guian.registry.importing.rows.RowPlacement;
import guian.registry.store.imports.KnownPlacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of posts: what the registry has already is unchanged; another number for the
 * same universities, title and beginning may be a correction or further posts, and is asked about.
 */
final class PlacementDecider {
  private static final String UPDATE = "update";
  private static final String NEW = "new";

  private final Questions questions;
  private final List<KnownPlacement> knownPlacements;

  PlacementDecider(Questions questions, List<KnownPlacement> knownPlacements) {
    this.questions = questions;
    this.knownPlacements = knownPlacements;
  }

  /** The posts of one firm; {@code firmId} is null for a new one. */
  List<PlacementPlan> placements(int number, Group group, @Nullable Long firmId) {
    List<RowPlacement> said =
        group.rows().stream().map(FirmRow::placement).filter(Objects::nonNull).toList();
    List<PlacementPlan> plans = new ArrayList<>();
    for (FirmRow row : group.rows()) {
      RowPlacement placement = row.placement();
      if (placement != null) {
        plans.add(plan(number, row, placement, firmId, said));
      }
    }
    return plans;
  }

  private PlacementPlan plan(
      int number,
      FirmRow row,
      RowPlacement placement,
      @Nullable Long firmId,
      List<RowPlacement> said) {
    List<KnownPlacement> alike =
        knownPlacements.stream()
            .filter(known -> firmId != null && known.firmId() == firmId)
            .filter(known -> isOfSame(known, placement))
            .toList();
    for (KnownPlacement known : alike) {
      if (known.posts() == placement.posts()) {
        return plan(number, row, placement, GrantPlan.Decision.UNCHANGED, known.id());
      }
    }
    // Those that another row of the file states are not this row's.
    List<KnownPlacement> free =
        alike.stream().filter(known -> said.stream().noneMatch(s -> isStated(known, s))).toList();
    return free.isEmpty()
        ? plan(number, row, placement, GrantPlan.Decision.NEW, null)
        : asked(number, row, placement, free);
  }

  private static boolean isStated(KnownPlacement known, RowPlacement placement) {
    return known.posts() == placement.posts() && isOfSame(known, placement);
  }

  private static PlacementPlan plan(
      int number,
      FirmRow row,
      RowPlacement placement,
      GrantPlan.Decision decision,
      @Nullable Long known) {
    return new PlacementPlan(number, row.sheet(), placement, decision, known);
  }

  private PlacementPlan asked(
      int number, FirmRow row, RowPlacement placement, List<KnownPlacement> free) {
    List<Question.Option> options = new ArrayList<>();
    if (free.size() == 1) {
      options.add(new Question.Option(UPDATE, Wording.of("import.option.placement_update")));
    }
    options.add(new Question.Option(NEW, Wording.of("import.option.placement_new")));
    options.add(Question.Option.skip());
    Question question =
        new Question(
            row.id() + ".placement",
            row.sheet(),
            placement.cell(),
            List.of(row.row()),
            Wording.of(
                "import.question.placement",
                Integer.toString(row.row()),
                Objects.requireNonNullElse(row.name(), ""),
                Long.toString(free.getFirst().posts()),
                Integer.toString(placement.posts())),
            List.copyOf(options),
            Question.Accepts.OPTIONS);
    return switch (questions.ask(question).orElse("")) {
      case NEW -> plan(number, row, placement, GrantPlan.Decision.NEW, null);
      case UPDATE -> plan(number, row, placement, GrantPlan.Decision.UPDATE, free.getFirst().id());
      default -> plan(number, row, placement, GrantPlan.Decision.ASK, null);
    };
  }

  private static boolean isOfSame(KnownPlacement known, RowPlacement placement) {
    boolean alike =
        (known.universities().isEmpty() && placement.universities().size() > 1)
            ? Objects.equals(known.title(), titleWithUniversities(placement))
            : Set.copyOf(known.universities()).equals(Set.copyOf(placement.universities()))
                && Objects.equals(known.title(), placement.title());
    return alike && Objects.equals(known.startsOn(), placement.startsOn());
  }

  // What the posts were called before the registry kept the universities that share them.
  private static String titleWithUniversities(RowPlacement placement) {
    String named = String.join("、", placement.universities());
    return placement.title() == null ? named : placement.title() + "（" + named + "）";
  }
}
