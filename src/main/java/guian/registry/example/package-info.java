/**
 * The Guian example: what published sources tell, and invented firms that make it a full ledger.
 */
@NullMarked
package guian.registry.example;

import org.jspecify.annotations.NullMarked;
