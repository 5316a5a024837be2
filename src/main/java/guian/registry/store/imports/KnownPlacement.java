package guian.registry.store.imports;

import org.jspecify.annotations.Nullable;

/** Posts for students that the registry has; the university is null where several share them. */
public record KnownPlacement(
    long id,
    long firmId,
    @Nullable String university,
    @Nullable String title,
    long posts,
    @Nullable String startsOn) {}
