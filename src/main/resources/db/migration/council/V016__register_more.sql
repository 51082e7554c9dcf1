-- What an import wrote of the register, so that it can be taken back.
CREATE TABLE register_before (
    import_id   bigint NOT NULL,
    record_kind text   NOT NULL CHECK (record_kind IN ('provider', 'location')),
    -- No foreign key: what was merged or removed since tells that the import cannot be taken back.
    record_id   bigint NOT NULL,
    -- The version that the import wrote; a later one was changed since.
    version     int    NOT NULL,
    -- The record before the import; null when the import added it.
    content     jsonb,
    PRIMARY KEY (import_id, record_kind, record_id)
);
GRANT SELECT, INSERT, DELETE ON register_before TO ${role};
GRANT UPDATE (version) ON register_before TO ${role};
