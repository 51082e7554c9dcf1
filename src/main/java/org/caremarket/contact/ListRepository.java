package org.caremarket.contact;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Lists of contacts and who is on them, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ListRepository extends GenericRepository<ContactList, Long> {

    String COUNTED = """
            SELECT list.id, list.name, count(contact.id) AS contacts,
                   count(contact.id) FILTER (WHERE contact.mailable) AS mailable, list.version
            FROM contact_list list
            LEFT JOIN contact_list_member member ON member.list_id = list.id
            LEFT JOIN contact ON contact.id = member.contact_id
            """;

    @Query(COUNTED + "GROUP BY list.id ORDER BY lower(list.name)")
    List<ContactList> all();

    @Query(COUNTED + "WHERE list.id = :which GROUP BY list.id")
    Optional<ContactList> find(long which);

    @Query("SELECT id FROM contact_list WHERE lower(name) = lower(:called)")
    Optional<Long> called(String called);

    @Query("SELECT id FROM contact_list WHERE id = :which FOR UPDATE")
    Optional<Long> lock(long which);

    /** The id of the new list; null when another has the name. */
    @Query("INSERT INTO contact_list (name) VALUES (:called) ON CONFLICT DO NOTHING RETURNING id")
    @Nullable Long add(String called);

    @Query("UPDATE contact_list SET name = :called, version = version + 1 WHERE id = :which")
    void rename(long which, String called);

    @Query("DELETE FROM contact_list WHERE id = :which")
    void remove(long which);

    /** Puts contacts on a list; those whose data were erased are left out. Returns how many were not on it. */
    @Query("""
            INSERT INTO contact_list_member (list_id, contact_id)
            SELECT :which, id FROM contact WHERE id = ANY (CAST(:ids AS bigint[])) AND erased_at IS NULL
            ON CONFLICT DO NOTHING
            """)
    int put(long which, Long[] ids);

    @Query("DELETE FROM contact_list_member WHERE list_id = :which AND contact_id = ANY (CAST(:ids AS bigint[]))")
    int take(long which, Long[] ids);
}
