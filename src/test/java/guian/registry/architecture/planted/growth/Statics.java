package guian.registry.architecture.planted.growth;

import java.util.concurrent.ConcurrentHashMap;

/** Planted: statics that change. */
final class Statics {
  public static final String[] NAMES = {"a"};
  private static final ConcurrentHashMap<String, String> CACHE = new ConcurrentHashMap<>();
  private static int counter;

  private Statics() {}

  static int next(String name) {
    CACHE.put(name, NAMES[0]);
    return ++counter;
  }
}
