package guian.registry.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Derives a firm's relation from its registered type (企业类型) and name, by the first rule that holds.
 * A joint venture of two Chinese firms does not show in the type; a person states it.
 */
public final class Relations {
  private record Rule(Pattern type, Relation relation) {
    static Rule of(String type, Relation relation) {
      return new Rule(Pattern.compile(type), relation);
    }
  }

  // What 外商, 外资 or 港澳台 is in and no rule above tells (其他外商投资企业) shows no one relation.
  private static final List<Rule> RULES =
      List.of(
          Rule.of("常驻代表机构|代表处|rep(resentative|\\.)?office", Relation.REP_OFFICE),
          Rule.of(
              "分公司|分支机构|办事处|办事机构|(国有|集体)经营单位\\(非法人\\)|^branch$|branch(office|company)",
              Relation.BRANCH),
          Rule.of("外商投资企业\\(?(法人独资|投资|合资|与内资合资)", Relation.FIE_REINVESTMENT),
          Rule.of(
              "中外合作|与境内合作|合作经营企业\\(?(港澳台|台港澳)|(sino|chinese)-?foreign(cooperative|contractual)",
              Relation.COOPERATIVE),
          Rule.of(
              "中外合资|与境内合资|合资经营企业\\(?(港澳台|台港澳)|jointventure|^jv$|(sino|chinese)-?foreign",
              Relation.JOINT_VENTURE),
          Rule.of("(台港澳|港澳台)与外国投资者合资", Relation.WHOLLY_FOREIGN),
          Rule.of(
              "外国(法人|自然人|非法人经济组织)独资|外商合资|外商独资|^外资企业$|wholly-?(owned)?foreign|^(100%)?foreign-?owned|^100%foreign|wfoe|wofe",
              Relation.WHOLLY_FOREIGN),
          Rule.of("(台港澳|港澳台)商?((法人|自然人|非法人经济组织)?独资|合资)", Relation.WHOLLY_HMT),
          Rule.of("(外商|港澳台)投资[、,]?非独资", Relation.JOINT_VENTURE),
          Rule.of(
              "^(?!.*(外商|外资|外国|港澳台|台港澳|foreign)).*(公司|企业|合伙|合作社|个体|所有制|联营|内资|股份制|股份合作制|合作经济组织)",
              Relation.DOMESTIC),
          Rule.of("^(domestic|home-?grown|local)", Relation.DOMESTIC));

  private static final List<String> BRANCH_NAME = List.of("分公司", "分支机构", "办事处", "支行", "分行", "营业部");

  private static final List<String> OFFICE_NAME = List.of("代表处", "代表机构");

  // 港、澳、台商 and 港或澳、台资 as the others write 港澳台.
  private static final Pattern HMT = Pattern.compile("港[、,]?或?澳[、,]?台|台[、,]?港[、,]?澳");

  private Relations() {}

  /** The same for a type that may not be recorded. */
  public static Optional<Relation> shown(@Nullable String legalForm, String name) {
    return derive(Objects.requireNonNullElse(legalForm, ""), name);
  }

  /**
   * The relation that a registered type and a name show; empty when they say nothing. A firm's name
   * ends as a branch's or a representative office's only if it is one.
   *
   * @param legalForm the registered type; empty when it is not recorded
   */
  public static Optional<Relation> derive(String legalForm, String name) {
    return derive(legalForm, Ending.of(name));
  }

  /** What the end of a firm's name shows. */
  public enum Ending {
    BRANCH,
    OFFICE,
    OTHER;

    /** What the end of a name shows. */
    public static Ending of(String name) {
      if (name.endsWith("有限公司")) {
        return OTHER;
      }
      String bare = name.strip();
      if (BRANCH_NAME.stream().anyMatch(bare::endsWith)) {
        return BRANCH;
      }
      return OFFICE_NAME.stream().anyMatch(bare::endsWith) ? OFFICE : OTHER;
    }
  }

  /**
   * The relation that a registered type and the end of a name show; empty when they say nothing.
   */
  public static Optional<Relation> derive(String legalForm, Ending ending) {
    String narrow =
        legalForm.replace('（', '(').replace('）', ')').replace('，', ',').replaceAll("\\s", "");
    String type =
        HMT.matcher(narrow.toLowerCase(Locale.ROOT))
            .replaceAll(m -> m.group().startsWith("台") ? "台港澳" : "港澳台");
    if (!type.contains("代表") && ending == Ending.BRANCH) {
      return Optional.of(Relation.BRANCH);
    }
    if (type.isEmpty() && ending == Ending.OFFICE) {
      return Optional.of(Relation.REP_OFFICE);
    }
    return RULES.stream()
        .filter(rule -> rule.type.matcher(type).find())
        .map(Rule::relation)
        .findFirst();
  }
}
