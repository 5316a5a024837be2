package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import java.util.regex.Pattern;

/** Tells by its ending that a text names a firm: 甲数据有限公司, Jia Data Co., Ltd. */
final class FirmWord {
  private static final Pattern FIRM =
      Pattern.compile(
          ".{4,}(公司|合伙\\)?|分行|支行|事务所"
              + "|co[.,]*ltd\\.?|limited|[.,]inc\\.?|[.,]llc|corporation|gmbh)$");

  private FirmWord() {}

  /** Whether a text as written in a cell ends like the name of a firm. */
  static boolean is(String raw) {
    return FIRM.matcher(Plain.word(raw)).matches();
  }
}
