package guian.registry.store.history;

import guian.registry.model.FirmName;
import guian.registry.model.StakeKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The stake that a line of a firm's history is about.
 *
 * @param owner the owner's name
 * @param percent as it is now, or was when the stake was removed; null when not told
 */
public record StakeShown(FirmName owner, StakeKind kind, @Nullable BigDecimal percent) {}
