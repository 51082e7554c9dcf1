package org.caremarket.council;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.tenancy.CouncilScope;
import org.postgresql.PGConnection;

/** Reads a council's tables whole, as the owner. */
@Singleton
class ExportRepository {

    /** The council's tables, by name; none when its schema is gone. */
    List<String> tables(Connection owner, CouncilScope council) throws SQLException {
        try (var query = owner.prepareStatement("""
                SELECT c.relname
                FROM pg_class c
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = ? AND c.relkind IN ('r', 'p') AND NOT c.relispartition
                ORDER BY c.relname
                """)) {
            query.setString(1, council.schema());
            var rows = query.executeQuery();
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    /** Writes a table as CSV in UTF-8 with a heading row; null is empty, an empty text is "". Returns the rows. */
    long copy(Connection owner, CouncilScope council, String table, OutputStream to) throws SQLException, IOException {
        return owner.unwrap(PGConnection.class).getCopyAPI().copyOut("""
                COPY (SELECT * FROM %s."%s") TO STDOUT WITH (FORMAT csv, HEADER, ENCODING 'UTF8')
                """.formatted(council.schema(), table.replace("\"", "\"\"")), to);
    }
}
