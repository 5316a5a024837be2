package guian.registry.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.BaseStream;

/** What counts as starting a thread, or as going from one to another. */
final class Threads {
  private static final Set<String> TYPES =
      Set.of(
          "java.util.Timer",
          "java.util.TimerTask",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.Executors",
          "java.util.concurrent.ExecutorService",
          "java.util.concurrent.ScheduledExecutorService",
          "java.util.concurrent.ThreadPoolExecutor",
          "java.util.concurrent.ThreadFactory",
          "java.util.concurrent.ForkJoinPool",
          "java.util.concurrent.ForkJoinTask",
          "java.lang.Thread$Builder");
  private static final Set<String> STARTS =
      Set.of("start", "startVirtualThread", "ofVirtual", "ofPlatform", "sleep");
  private static final Set<String> CROSSINGS = Set.of("runLater", "startup");

  private Threads() {}

  static ArchRule startedNowhereBut(DescribedPredicate<JavaClass> here) {
    return noClasses()
        .that(not(here))
        .should()
        .dependOnClassesThat(describe("thread types", Threads::isThreadType))
        .orShould()
        .callConstructorWhere(describe("a thread is made", call -> isThread(call)))
        .orShould()
        .callMethodWhere(describe("a thread is started or crossed", Threads::starts))
        .allowEmptyShould(true);
  }

  private static boolean isThreadType(JavaClass type) {
    return TYPES.contains(type.getName()) || type.getPackageName().startsWith("javafx.concurrent");
  }

  private static boolean isThread(JavaCall<? extends CodeUnitCallTarget> call) {
    return call.getTargetOwner().isAssignableTo(Thread.class);
  }

  private static boolean starts(JavaCall<? extends CodeUnitCallTarget> call) {
    String method = call.getName();
    JavaClass owner = call.getTargetOwner();
    return isThread(call) && STARTS.contains(method)
        || owner.getName().equals("javafx.application.Platform") && CROSSINGS.contains(method)
        || method.equals("parallelStream")
        || method.equals("parallel") && owner.isAssignableTo(BaseStream.class);
  }
}
