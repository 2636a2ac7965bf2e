package samsvar.crawler.store;

import java.sql.SQLException;

/** Something to do with one connection. */
@FunctionalInterface
interface SqlWork<T> {
    T with(Sql sql) throws SQLException;
}
