-- What people decided on findings: accepted, assigned.
CREATE TABLE disposition (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  finding TEXT NOT NULL,
  decision TEXT NOT NULL,
  reason TEXT,
  basis TEXT,
  owner TEXT,
  due TEXT,
  date TEXT,
  note TEXT
) STRICT;
