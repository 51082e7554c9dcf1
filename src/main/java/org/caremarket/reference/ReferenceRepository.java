package org.caremarket.reference;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Public figures in the commons. Every method takes the owner's own connection: nobody else may write them. */
@Singleton
class ReferenceRepository {

    List<LoadedEdition> editions(Connection owner) throws SQLException {
        try (var query = owner.prepareStatement("""
                SELECT code, edition, title, publisher, licence, published, rows,
                       (SELECT count(*) FROM commons.reference_figure WHERE source = reference_source.id) AS kept,
                       shipped, digest, loaded_at
                FROM commons.reference_source
                ORDER BY precedence, code, edition
                """)) {
            var rows = query.executeQuery();
            var editions = new ArrayList<LoadedEdition>();
            while (rows.next()) {
                editions.add(new LoadedEdition(rows.getString("code"), rows.getString("edition"),
                        rows.getString("title"), rows.getString("publisher"), rows.getString("licence"),
                        Optional.ofNullable(rows.getObject("published", LocalDate.class)), rows.getInt("rows"),
                        rows.getInt("kept"), rows.getBoolean("shipped"), rows.getString("digest"),
                        rows.getTimestamp("loaded_at").toInstant()));
            }
            return editions;
        }
    }

    /** One load at a time, until the transaction ends; reading goes on. */
    void lock(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("LOCK TABLE commons.reference_source IN SHARE ROW EXCLUSIVE MODE");
        }
    }

    /** Takes away the edition that is about to be loaded, or every edition when it holds all that went before. */
    void clear(Connection owner, Source source) throws SQLException {
        try (var statement = owner.prepareStatement(
                "DELETE FROM commons.reference_source WHERE code = ? AND (edition = ? OR ?)")) {
            statement.setString(1, source.code());
            statement.setString(2, source.edition());
            statement.setBoolean(3, source.replacesAll());
            statement.executeUpdate();
        }
    }

    /** Figures among these that another source has. */
    List<LoadReport.Overlap> overlaps(Connection owner, Source source, Collection<Figure> figures) throws SQLException {
        try (var query = owner.prepareStatement("""
                SELECT held.indicator, held.period, held.gss_code, other.code, other.precedence < ? AS other_kept,
                       coming.value::numeric AS here, held.value AS there
                FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]) AS coming (indicator, period, gss_code, value)
                JOIN commons.reference_figure held USING (indicator, period, gss_code)
                JOIN commons.reference_source other ON other.id = held.source
                ORDER BY held.indicator, held.period, held.gss_code
                """)) {
            query.setInt(1, source.precedence());
            texts(query, 2, figures, Figure::indicator);
            texts(query, 3, figures, Figure::period);
            texts(query, 4, figures, Figure::gssCode);
            texts(query, 5, figures, figure -> plain(figure.value()));
            var rows = query.executeQuery();
            var overlaps = new ArrayList<LoadReport.Overlap>();
            while (rows.next()) {
                overlaps.add(new LoadReport.Overlap(rows.getString("indicator"), rows.getString("period"),
                        rows.getString("gss_code"), rows.getString("code"), rows.getBoolean("other_kept"),
                        Optional.ofNullable(rows.getBigDecimal("here")),
                        Optional.ofNullable(rows.getBigDecimal("there"))));
            }
            return overlaps;
        }
    }

    /** Adds an edition and its figures. A figure that a source of smaller precedence has stays as it is. */
    void add(Connection owner, Source source, Collection<Figure> figures, boolean shipped, String digest, Instant now)
            throws SQLException {
        int id = add(owner, source, figures.size(), shipped, digest, now);
        try (var statement = owner.prepareStatement("""
                INSERT INTO commons.reference_figure AS held
                    (indicator, period, gss_code, method_version, state, value, numerator, denominator, source)
                SELECT indicator, period, gss_code, method_version::int, state, value::numeric, numerator::numeric,
                       denominator::numeric, ?
                FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    AS coming (indicator, period, gss_code, method_version, state, value, numerator, denominator)
                ON CONFLICT (indicator, period, gss_code) DO UPDATE
                SET method_version = excluded.method_version, state = excluded.state, value = excluded.value,
                    numerator = excluded.numerator, denominator = excluded.denominator, source = excluded.source
                WHERE (SELECT precedence FROM commons.reference_source other WHERE other.id = held.source) >= ?
                """)) {
            statement.setInt(1, id);
            texts(statement, 2, figures, Figure::indicator);
            texts(statement, 3, figures, Figure::period);
            texts(statement, 4, figures, Figure::gssCode);
            texts(statement, 5, figures, figure -> String.valueOf(figure.methodVersion()));
            texts(statement, 6, figures, figure -> figure.state().name());
            texts(statement, 7, figures, figure -> plain(figure.value()));
            texts(statement, 8, figures, figure -> plain(figure.numerator()));
            texts(statement, 9, figures, figure -> plain(figure.denominator()));
            statement.setInt(10, source.precedence());
            statement.executeUpdate();
        }
    }

    private static int add(
            Connection owner, Source source, int figures, boolean shipped, String digest, Instant now)
            throws SQLException {
        try (var statement = owner.prepareStatement("""
                INSERT INTO commons.reference_source
                    (code, edition, title, publisher, link, licence, published, precedence, shipped, digest, rows, loaded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                RETURNING id
                """)) {
            statement.setString(1, source.code());
            statement.setString(2, source.edition());
            statement.setString(3, source.title());
            statement.setString(4, source.publisher());
            statement.setString(5, source.link());
            statement.setString(6, source.licence());
            statement.setDate(7, source.published().map(Date::valueOf).orElse(null));
            statement.setInt(8, source.precedence());
            statement.setBoolean(9, shipped);
            statement.setString(10, digest);
            statement.setInt(11, figures);
            statement.setTimestamp(12, Timestamp.from(now));
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void texts(
            PreparedStatement statement, int parameter, Collection<Figure> figures, Function<Figure, String> part)
            throws SQLException {
        statement.setArray(parameter, statement.getConnection()
                .createArrayOf("text", figures.stream().map(part).toArray(String[]::new)));
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
