-- The people at care providers whom the council invites to workshops, and the lists it keeps of them.

CREATE TABLE contact (
    id               bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    -- Name, email and telephone are null once they were erased at the person's request; the organisation stays, so that
    -- earlier workshops still know how many organisations they reached.
    name             text,
    organisation     text        NOT NULL CHECK (organisation <> ''),
    -- The organisation's name without letter case, signs and legal form: contacts that share it are of one organisation.
    organisation_key text        NOT NULL CHECK (organisation_key <> ''),
    email            text        CHECK (email = btrim(email) AND length(email) BETWEEN 3 AND 254),
    telephone        text,
    size             text        CHECK (size IN ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    -- Null when no consent is stated.
    consented_on     date,
    consent_how      text        NOT NULL DEFAULT '',
    opted_out_at     timestamptz,
    opted_out_how    text,
    -- Since when mail to this address comes back.
    bad_since        timestamptz,
    bad_reason       text,
    erased_at        timestamptz,
    -- The only rule about who may get mail: with consent that was not withdrawn, and an address that works.
    mailable         boolean     NOT NULL GENERATED ALWAYS AS (email IS NOT NULL AND consented_on IS NOT NULL
        AND opted_out_at IS NULL AND bad_since IS NULL AND erased_at IS NULL) STORED,
    -- What in it is made up for demonstration; shown wherever the contact is.
    made_up          text,
    -- The import that added it; null when it was entered here.
    import_id        bigint,
    version          int         NOT NULL DEFAULT 1,
    added_by         text        NOT NULL,
    added_at         timestamptz NOT NULL,
    changed_by       text        NOT NULL,
    changed_at       timestamptz NOT NULL,
    CHECK ((opted_out_at IS NULL) = (opted_out_how IS NULL)),
    CHECK ((bad_since IS NULL) = (bad_reason IS NULL)),
    CHECK ((erased_at IS NULL) = (name IS NOT NULL AND email IS NOT NULL)),
    CHECK (erased_at IS NULL OR telephone IS NULL)
);
CREATE UNIQUE INDEX contact_email ON contact (lower(email));
CREATE INDEX contact_organisation ON contact (organisation_key);
CREATE INDEX contact_import ON contact (import_id) WHERE import_id IS NOT NULL;
GRANT SELECT ON contact TO ${role};
GRANT INSERT (name, organisation, organisation_key, email, telephone, size, consented_on, consent_how, opted_out_at,
    opted_out_how, bad_since, bad_reason, made_up, import_id, added_by, added_at, changed_by, changed_at)
    ON contact TO ${role};
GRANT UPDATE (name, organisation, organisation_key, email, telephone, size, consented_on, consent_how, opted_out_at,
    opted_out_how, bad_since, bad_reason, erased_at, version, changed_by, changed_at) ON contact TO ${role};

-- The council's segments by their slugs. What the council commissions may change; what a provider does need not.
CREATE TABLE contact_segment (
    contact_id bigint NOT NULL REFERENCES contact (id),
    segment    text   NOT NULL,
    PRIMARY KEY (contact_id, segment)
);
CREATE INDEX contact_segment_segment ON contact_segment (segment);
GRANT SELECT, INSERT, DELETE ON contact_segment TO ${role};

CREATE TABLE contact_list (
    id      bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    name    text   NOT NULL CHECK (name = btrim(name) AND name <> ''),
    version int    NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX contact_list_name ON contact_list (lower(name));
GRANT SELECT, INSERT, DELETE ON contact_list TO ${role};
GRANT UPDATE (name, version) ON contact_list TO ${role};

CREATE TABLE contact_list_member (
    list_id    bigint NOT NULL REFERENCES contact_list (id) ON DELETE CASCADE,
    contact_id bigint NOT NULL REFERENCES contact (id),
    PRIMARY KEY (list_id, contact_id)
);
CREATE INDEX contact_list_member_contact ON contact_list_member (contact_id);
GRANT SELECT, INSERT, DELETE ON contact_list_member TO ${role};

-- What an import changed: as it had been, so that the import can be undone. Erasing a contact empties it.
CREATE TABLE contact_before (
    import_id  bigint NOT NULL,
    contact_id bigint NOT NULL REFERENCES contact (id),
    -- The version that the import wrote; a later one was changed since.
    version    int    NOT NULL,
    -- The contact with its segments and lists before the import; null when the import added it.
    content    jsonb,
    PRIMARY KEY (import_id, contact_id)
);
CREATE INDEX contact_before_contact ON contact_before (contact_id);
GRANT SELECT, INSERT, DELETE ON contact_before TO ${role};

-- The history of one record.
CREATE INDEX audit_entry_record ON audit_entry (record_kind, record_id, id);

-- A contact with its segments and lists.
CREATE VIEW contact_shown AS
SELECT contact.*,
       ARRAY(SELECT segment FROM contact_segment WHERE contact_id = contact.id ORDER BY segment) AS segments,
       ARRAY(SELECT list_id::text FROM contact_list_member WHERE contact_id = contact.id ORDER BY list_id) AS lists
FROM contact;
GRANT SELECT ON contact_shown TO ${role};
