package guian.registry.importing.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes come back whether they are kept in memory or in a file that nobody sees. */
class ByteStoreTest {
  private static final TextCoder TEXTS = new TextCoder();

  private static List<String> texts(int count) {
    Random random = new Random(7);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      // One in a hundred is larger than what is kept together.
      texts.add(i + "号".repeat(i % 100 == 7 ? 120_000 : random.nextInt(2_000)));
    }
    return texts;
  }

  private static long[] fill(ByteStore store, List<String> texts) {
    ByteSink sink = new ByteSink();
    return texts.stream()
        .mapToLong(text -> {
          sink.clear();
          TEXTS.writeOnce(sink, text);
          return store.append(sink);
        })
        .toArray();
  }

  @Test
  void whatIsInTheFileComesBackInAnyOrderToSeveralReaders() {
    List<String> texts = texts(2_000);
    for (long inMemory : new long[] {0, 1 << 18, 1 << 20, 1L << 30}) {
      ByteStore store = new ByteStore(inMemory);
      long[] places = fill(store, texts);
      IntStream.range(0, 6_000)
          .parallel()
          .map(i -> i * 7_919 % texts.size())
          .forEach(i -> assertEquals(texts.get(i), TEXTS.read(store.at(places[i]))));
    }
  }

  @Test
  void theFileHasNoNameWhereOthersCouldFindIt(@TempDir Path folder) throws IOException {
    ByteStore store = new ByteStore(0, folder);
    long[] places = fill(store, texts(500));
    boolean unnamed = !System.getProperty("os.name", "").startsWith("Windows");

    try (var files = Files.list(folder)) {
      assertFalse(unnamed && files.anyMatch(f -> f.getFileName().toString().endsWith(".rows")));
    }
    assertEquals(texts(500).get(1), TEXTS.read(store.at(places[1])));
  }
}
