package org.caremarket.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a schema as people read it: tables with columns, keys, checks, indexes, policies and grants; views with
 * columns and what they select. The same database prints the same text.
 */
public final class SchemaSnapshot {

    private final Connection connection;
    private final String schema;
    private final StringBuilder text = new StringBuilder();

    private SchemaSnapshot(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /**
     * @param schema the schema's name; in the text it is replaced, so that all councils print the same
     * @param shown what the text calls the schema and the role of the same name
     */
    public static String of(Connection connection, String schema, String shown) throws SQLException {
        var snapshot = new SchemaSnapshot(connection, schema);
        snapshot.print();
        return snapshot.text.toString().replace(schema, shown);
    }

    private void print() throws SQLException {
        for (var grant : rows("""
                SELECT grantee::regrole::text || ' may ' || string_agg(lower(privilege_type), ', ' ORDER BY privilege_type)
                FROM pg_namespace, aclexplode(nspacl)
                WHERE nspname = ? AND grantee <> nspowner
                GROUP BY grantee ORDER BY grantee::regrole::text
                """)) {
            line(grant + " of the schema");
        }
        for (var table : rows("""
                SELECT relname FROM pg_class
                WHERE relnamespace = ?::regnamespace AND relkind IN ('r', 'p') AND relname <> 'schema_history'
                ORDER BY relname
                """)) {
            table(table);
        }
        for (var view : rows("SELECT relname FROM pg_class WHERE relnamespace = ?::regnamespace AND relkind = 'v' ORDER BY 1")) {
            line("\nview " + view);
            columns(view);
            rows("SELECT pg_get_viewdef(format('%I.%I', ?, ?)::regclass, 100)", view).forEach(this::line);
            grants(view);
        }
        for (var function : rows("""
                SELECT format('%s(%s) returns %s', proname, pg_get_function_arguments(oid), prorettype::regtype)
                FROM pg_proc WHERE pronamespace = ?::regnamespace ORDER BY 1
                """)) {
            line("\nfunction " + function);
        }
    }

    private void table(String table) throws SQLException {
        line("\ntable " + table);
        columns(table);
        // NOT NULL is said with the columns.
        list(table, """
                SELECT format('  %s %s', CASE contype WHEN 'p' THEN 'key' WHEN 'f' THEN 'reference' WHEN 'c' THEN 'check'
                    WHEN 'u' THEN 'unique' ELSE 'constraint' END, pg_get_constraintdef(oid))
                FROM pg_constraint
                WHERE conrelid = format('%I.%I', ?, ?)::regclass AND contype <> 'n'
                ORDER BY contype, pg_get_constraintdef(oid)
                """);
        list(table, """
                SELECT '  index ' || regexp_replace(pg_get_indexdef(indexrelid), '^CREATE (UNIQUE )?INDEX (\\S+) ON \\S+ USING ', '\\2: \\1')
                FROM pg_index
                WHERE indrelid = format('%I.%I', ?, ?)::regclass
                  AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))
                ORDER BY 1
                """);
        list(table, """
                SELECT format('  policy %s for %s to %s: %s', policyname, lower(cmd), array_to_string(roles, ', '),
                    concat_ws('; ', 'using ' || qual, 'with check ' || with_check))
                FROM pg_policies WHERE schemaname = ? AND tablename = ? ORDER BY policyname
                """);
        list(table, """
                SELECT '  rows are kept apart' || CASE WHEN relforcerowsecurity THEN ', from the owner too' ELSE '' END
                FROM pg_class WHERE oid = format('%I.%I', ?, ?)::regclass AND relrowsecurity
                """);
        list(table, """
                SELECT '  trigger ' || pg_get_triggerdef(oid) FROM pg_trigger
                WHERE tgrelid = format('%I.%I', ?, ?)::regclass AND NOT tgisinternal ORDER BY 1
                """);
        grants(table);
    }

    private void columns(String relation) throws SQLException {
        list(relation, """
                SELECT format('  %s %s', rpad(attname, 24), format_type(atttypid, atttypmod))
                    || CASE WHEN attnotnull THEN ' not null' ELSE '' END
                    || CASE attidentity WHEN 'a' THEN ' numbered' WHEN 'd' THEN ' numbered by default' ELSE '' END
                    || CASE WHEN attgenerated <> '' THEN ' made from ' || pg_get_expr(adbin, adrelid)
                        ELSE coalesce(' default ' || pg_get_expr(adbin, adrelid), '') END
                FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
                WHERE attrelid = format('%I.%I', ?, ?)::regclass AND attnum > 0 AND NOT attisdropped
                ORDER BY attnum
                """);
    }

    private void grants(String relation) throws SQLException {
        list(relation, """
                SELECT format('  %s may %s', grantee::regrole, string_agg(lower(privilege_type), ', ' ORDER BY privilege_type))
                FROM pg_class, aclexplode(relacl)
                WHERE oid = format('%I.%I', ?, ?)::regclass AND grantee <> relowner
                GROUP BY grantee ORDER BY grantee::regrole::text
                """);
        list(relation, """
                SELECT format('  %s may %s', grantee::regrole, string_agg(lower(privilege_type) || ' ' || attname, ', '
                    ORDER BY privilege_type, attname))
                FROM pg_attribute, aclexplode(attacl)
                WHERE attrelid = format('%I.%I', ?, ?)::regclass
                GROUP BY grantee ORDER BY grantee::regrole::text
                """);
    }

    private void list(String relation, String sql) throws SQLException {
        rows(sql, relation).forEach(this::line);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private List<String> rows(String sql, String... more) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, schema);
            for (int i = 0; i < more.length; i++) {
                query.setString(i + 2, more[i]);
            }
            var found = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
