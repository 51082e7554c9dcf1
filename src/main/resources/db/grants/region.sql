-- What the login role of a region group may do in the commons. Safe to run again.
GRANT USAGE ON SCHEMA commons TO ${role};
GRANT SELECT ON commons.region, commons.region_member TO ${role};

-- Its people: row-level security keeps it to its own rows.
GRANT SELECT, INSERT, UPDATE ON commons.person, commons.invitation TO ${role};
GRANT SELECT, INSERT, UPDATE, DELETE ON commons.session, commons.sign_in_try TO ${role};
GRANT SELECT, INSERT ON commons.audit_entry TO ${role};
