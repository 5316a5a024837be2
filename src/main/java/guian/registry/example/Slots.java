package guian.registry.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A fixed number of each kind, dealt out in an order that is mixed and always the same. */
final class Slots<T extends @Nullable Object> {
  private final List<T> slots = new ArrayList<>();

  /** Adds {@code count} slots of one kind. */
  Slots<T> add(int count, T kind) {
    slots.addAll(Collections.nCopies(count, kind));
    return this;
  }

  /** The slots, mixed. */
  List<T> mixed(String purpose) {
    return IntStream.range(0, slots.size())
        .boxed()
        .sorted(Comparator.comparingLong(i -> Noise.rank(i, purpose)))
        .map(slots::get)
        .toList();
  }
}
