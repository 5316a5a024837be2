package guian.registry.store.imports;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jooq.Record1;
import org.jooq.ResultQuery;

/** Hands over the ids that a query finds some hundreds at a time: a registry may have a million. */
final class FirmChunks {
  private static final int CHUNK = 500;

  private FirmChunks() {}

  /** All ids are found before the first are handed over, so that these may be changed. */
  static void of(ResultQuery<Record1<Long>> query, Consumer<List<Long>> each) {
    long[] ids;
    try (Stream<Record1<Long>> found = query.fetchStream()) {
      ids = found.mapToLong(Record1::value1).toArray();
    }
    for (int i = 0; i < ids.length; i += CHUNK) {
      LongStream some = Arrays.stream(ids, i, Math.min(ids.length, i + CHUNK));
      each.accept(some.boxed().toList());
    }
  }
}
