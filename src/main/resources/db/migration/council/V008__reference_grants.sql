-- The public figures of every council stand in the commons, for all to read. Of the commons' other tables a council's
-- role still has none.
GRANT USAGE ON SCHEMA commons TO ${role};
GRANT SELECT ON commons.reference_source, commons.reference_figure TO ${role};
