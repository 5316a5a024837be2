package guian.registry.store.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts for students that the registry has; several universities may share them. */
public record KnownPlacement(
    long id,
    long firmId,
    List<String> universities,
    @Nullable String title,
    long posts,
    @Nullable String startsOn) {}
