/** Targets for fuzzing: bytes that no reader of files may fall over. */
package guian.registry.fuzz;
