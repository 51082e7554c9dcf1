GRANT USAGE ON SCHEMA commons TO ${role};
GRANT SELECT ON commons.region, commons.region_member TO ${role};
