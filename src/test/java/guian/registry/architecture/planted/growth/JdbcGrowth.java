package guian.registry.architecture.planted.growth;

import java.sql.Connection;

/** Planted: a connection outside the store. */
record JdbcGrowth(Connection connection) {}
