-- Drives beside 会改联, quotas of approvals, waived gates; elections and who was elected.
ALTER TABLE conversionCase ADD COLUMN drive TEXT;
ALTER TABLE conversionCase ADD COLUMN proposedName TEXT;
ALTER TABLE conversionCase ADD COLUMN executiveQuota INTEGER;
ALTER TABLE conversionCase ADD COLUMN viceChairQuota INTEGER;
ALTER TABLE caseEvent ADD COLUMN waiver TEXT;

CREATE TABLE election (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  conversionCase TEXT REFERENCES conversionCase (id) DEFERRABLE INITIALLY DEFERRED,
  organisation TEXT REFERENCES organisationIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT,
  assembly TEXT,
  votersDue INTEGER,
  votersPresent INTEGER,
  ballotsIssued INTEGER,
  ballotsReturned INTEGER,
  ballotsValid INTEGER,
  candidates INTEGER,
  executives INTEGER,
  note TEXT
) STRICT;
CREATE INDEX electionByConversionCase ON election (conversionCase);
CREATE INDEX electionByOrganisation ON election (organisation);

CREATE TABLE electedPerson (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  election TEXT NOT NULL REFERENCES election (id) DEFERRABLE INITIALLY DEFERRED,
  person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  tenure TEXT,
  votes INTEGER,
  note TEXT
) STRICT;
CREATE INDEX electedPersonByElection ON electedPerson (election);
CREATE INDEX electedPersonByPerson ON electedPerson (person);
