/** A large invented registry and the measurements made on it; run by {@code mvn -Pbench}. */
package guian.registry.bench;
