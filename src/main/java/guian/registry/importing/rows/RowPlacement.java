package guian.registry.importing.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A firm's posts for students as a row states them; dates as ISO text, as precise as known. */
public record RowPlacement(
    int row,
    String cell,
    List<String> universities,
    @Nullable String title,
    int posts,
    @Nullable String startsOn,
    @Nullable String endsOn) {}
