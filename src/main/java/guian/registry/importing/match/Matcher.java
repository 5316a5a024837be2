package guian.registry.importing.match;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.rows.FirmRow;
import guian.registry.model.NameKey;
import guian.registry.store.firm.FirmField;
import guian.registry.store.imports.ImportState;
import guian.registry.store.imports.KnownFirm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the firm of the registry that rows are about: by credit code, then registration number,
 * then name, then the former name that the rows give. Where these disagree, or a name is several
 * firms', a person is asked.
 */
public final class Matcher {
  private static final String NEW = "new";
  private static final String FIRM = "firm-";

  /** Which firm it is. */
  public sealed interface Match {}

  /** A firm of the registry. */
  public record Known(KnownFirm firm) implements Match {}

  /** A firm that the registry does not have. */
  public record Unknown() implements Match {}

  /** A question about it is open, or was set aside. */
  public record Asked() implements Match {}

  /** Rows without a name whose code the registry does not have. */
  public record Nameless() implements Match {}

  private final Questions questions;
  private final Map<String, KnownFirm> byCode = new HashMap<>();
  private final Map<String, List<KnownFirm>> byNumber = new HashMap<>();
  private final Map<String, List<KnownFirm>> byName = new HashMap<>();
  private final Map<String, List<KnownFirm>> byCore = new HashMap<>();

  /** Finds among these firms, asking by these questions. */
  public Matcher(ImportState state, Questions questions) {
    this.questions = questions;
    for (KnownFirm firm : state.firms()) {
      Optional.ofNullable(firm.facts().creditCode()).ifPresent(code -> byCode.put(code, firm));
      Optional.ofNullable(firm.facts().registrationNumber())
          .ifPresent(number -> add(byNumber, number, firm));
      firm.codes().forEach(code -> byCode.putIfAbsent(code, firm));
      firm.numbers().forEach(number -> add(byNumber, number, firm));
      add(byName, NameKey.of(firm.facts().name()), firm);
      add(byCore, AlikeNames.core(firm.facts().name()), firm);
      firm.otherNames().forEach(other -> add(byName, other.key(), firm));
    }
  }

  private static void add(Map<String, List<KnownFirm>> map, String key, KnownFirm firm) {
    List<KnownFirm> firms = map.computeIfAbsent(key, unused -> new ArrayList<>());
    if (!firms.contains(firm)) {
      firms.add(firm);
    }
  }

  /** The firm that rows are about. */
  public Match match(Group group) {
    if (group.isAsked() || group.isLeftOut()) {
      return new Asked();
    }
    if (byName.isEmpty()) {
      return byName(group, List.of());
    }
    List<KnownFirm> identified = identified(group);
    List<KnownFirm> named = named(group);
    if (identified.size() == 1) {
      KnownFirm firm = identified.getFirst();
      return agrees(firm, named, group)
          ? new Known(firm)
          : ask(group, candidates(identified, named), false);
    }
    if (identified.size() > 1) {
      return ask(group, candidates(identified, named), false);
    }
    return byName(group, named);
  }

  // No other firm has the name, and it can be a new one of this firm's.
  private boolean agrees(KnownFirm firm, List<KnownFirm> named, Group group) {
    String name = group.first().name();
    return name == null
        || named.contains(firm)
        || (named.isEmpty() && wasCalled(group).contains(firm))
        || (named.stream().allMatch(firm::equals) && Likeness.isLike(firm, name));
  }

  private List<KnownFirm> identified(Group group) {
    Set<KnownFirm> found = new LinkedHashSet<>();
    String code = group.text(FirmField.CREDIT_CODE);
    KnownFirm coded = code == null ? null : byCode.get(code);
    if (coded != null) {
      return List.of(coded);
    }
    String number = group.text(FirmField.REGISTRATION_NUMBER);
    if (number != null) {
      found.addAll(byNumber.getOrDefault(number, List.of()));
    }
    return List.copyOf(found);
  }

  private List<KnownFirm> named(Group group) {
    String name = group.first().name();
    return name == null ? List.of() : byName.getOrDefault(NameKey.of(name), List.of());
  }

  // The firms that have now a name which the rows give as a former one, 曾用名 or （原…）.
  private List<KnownFirm> wasCalled(Group group) {
    return group.formerNames().stream()
        .map(NameKey::of)
        .flatMap(key -> byName.getOrDefault(key, List.of()).stream().filter(f -> f.isNow(key)))
        .distinct()
        .toList();
  }

  // 贵州省甲公司 may be 贵州甲公司.
  private List<KnownFirm> alike(Group group) {
    String name = group.first().name();
    return name == null || byCore.isEmpty()
        ? List.of()
        : AlikeNames.cores(name).stream()
            .flatMap(core -> byCore.getOrDefault(core, List.of()).stream())
            .filter(firm -> !contradicts(firm, group))
            .toList();
  }

  private Match byName(Group group, List<KnownFirm> named) {
    if (named.isEmpty()) {
      return group.first().name() == null ? new Nameless() : byOtherName(group);
    }
    List<KnownFirm> possible = named.stream().filter(firm -> !contradicts(firm, group)).toList();
    return possible.size() == 1 && named.size() == 1
        ? new Known(named.getFirst())
        : ask(group, named, true);
  }

  // The file itself says which firm was renamed, unless a code says that it is another one.
  private Match byOtherName(Group group) {
    List<KnownFirm> before = wasCalled(group);
    if (before.size() == 1 && !contradicts(before.getFirst(), group)) {
      return new Known(before.getFirst());
    }
    List<KnownFirm> alike = candidates(before, alike(group));
    return alike.isEmpty() ? new Unknown() : ask(group, alike, true);
  }

  // A firm of that name with another code may be another firm, or a mistake in the file.
  private static boolean contradicts(KnownFirm firm, Group group) {
    String code = group.text(FirmField.CREDIT_CODE);
    String number = group.text(FirmField.REGISTRATION_NUMBER);
    return (differs(firm.facts().creditCode(), code) && !firm.codes().contains(code))
        || (differs(firm.facts().registrationNumber(), number) && !firm.numbers().contains(number));
  }

  private static boolean differs(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  private static List<KnownFirm> candidates(List<KnownFirm> some, List<KnownFirm> more) {
    Set<KnownFirm> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private Match ask(Group group, List<KnownFirm> candidates, boolean mayBeNew) {
    String answer = questions.ask(question(group, candidates, mayBeNew)).orElse(Question.SKIP);
    if (answer.equals(NEW)) {
      return new Unknown();
    }
    return candidates.stream()
        .filter(firm -> answer.equals(FIRM + firm.id()))
        .<Match>map(Known::new)
        .findFirst()
        .orElseGet(Asked::new);
  }

  private static Question question(Group group, List<KnownFirm> candidates, boolean mayBeNew) {
    FirmRow first = group.first();
    List<Question.Option> options = new ArrayList<>();
    for (KnownFirm firm : candidates) {
      String code = Objects.requireNonNullElse(firm.facts().creditCode(), "");
      options.add(
          new Question.Option(
              FIRM + firm.id(), Wording.of("import.option.firm", firm.facts().name(), code)));
    }
    if (mayBeNew) {
      options.add(new Question.Option(NEW, Wording.of("import.option.new")));
    }
    options.add(Question.Option.skip());
    String name = Objects.requireNonNullElse(first.name(), "");
    return new Question(
        first.id() + ".firm",
        first.sheet(),
        null,
        group.rows().stream().map(FirmRow::row).toList(),
        Wording.of("import.question.firm", Integer.toString(first.row()), name),
        List.copyOf(options),
        Question.Accepts.OPTIONS);
  }
}
