-- A withdrawn publication loses with its numbers what was typed beside them.
GRANT UPDATE (note, link, page) ON commons.publication TO ${role};

-- One row: who publishes locks it. What may be told depends on what is told already, so publications take turns.
CREATE TABLE publishing_turn (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row)
);
INSERT INTO publishing_turn DEFAULT VALUES;
GRANT SELECT, UPDATE ON publishing_turn TO ${role};
