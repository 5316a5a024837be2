package guian.registry.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** What counts as a mutable static. */
final class Statics {
  private static final Pattern MUTABLE =
      Pattern.compile(
          "java\\.util\\.concurrent\\.(atomic\\..*|Concurrent.*|CopyOnWrite.*|.*Queue)"
              + "|java\\.util\\.(Array|Hash|Linked|Tree|Weak)(List|Map|Set|HashMap|HashSet)"
              + "|java\\.lang\\.(StringBuilder|ThreadLocal)"
              + "|javafx\\.(beans\\.property|collections)\\..*");

  private Statics() {}

  static ArchRule noneMutable() {
    return fields()
        .that()
        .areStatic()
        .should(
            new ArchCondition<JavaField>("be constants") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                if (isMutable(field)) {
                  events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                }
              }
            })
        .allowEmptyShould(true);
  }

  private static boolean isMutable(JavaField field) {
    if (field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
      return false;
    }
    boolean isPublic = field.getModifiers().contains(JavaModifier.PUBLIC);
    return !field.getModifiers().contains(JavaModifier.FINAL)
        || isPublic && field.getRawType().isArray()
        || MUTABLE.matcher(field.getRawType().getName()).matches();
  }
}
