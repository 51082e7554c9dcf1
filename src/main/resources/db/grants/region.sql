-- What the login role of a region group may do in the commons. Safe to run again.
GRANT USAGE ON SCHEMA commons TO ${role};
GRANT SELECT ON commons.region, commons.region_member TO ${role};

-- Its people: row-level security keeps it to its own rows.
GRANT SELECT, INSERT, UPDATE ON commons.person, commons.invitation TO ${role};
GRANT SELECT, INSERT, UPDATE, DELETE ON commons.session, commons.sign_in_try TO ${role};
GRANT SELECT, INSERT ON commons.audit_entry TO ${role};

-- What councils shared with the group: read only, and the policy shows no other group's.
GRANT SELECT ON commons.publication TO ${role};
GRANT EXECUTE ON FUNCTION commons.own_area(), commons.own_groups() TO ${role};

-- The public figures of every council.
GRANT SELECT ON commons.reference_source, commons.reference_figure TO ${role};
