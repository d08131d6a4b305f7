-- Version 1 of the ledger. Once released this file is never edited: a later version is a file of its own.
-- Dates are texts (2021, 2021-06, 2021-06-18) that sort as they should; periods are half-open: validFrom <= D < validTo.
-- Regions, units and organisations have one row per dated version; what refers to one of them refers to its identity.

CREATE TABLE configuration (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- How the columns of sheets in other forms were understood, by the shape of the sheet.
CREATE TABLE sheetMapping (
  shape TEXT PRIMARY KEY,
  mapping TEXT NOT NULL
) STRICT;

CREATE TABLE batch (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  reverses INTEGER REFERENCES batch (number)
) STRICT;
CREATE INDEX batchByReverses ON batch (reverses);

CREATE TABLE batchSource (
  batch INTEGER NOT NULL REFERENCES batch (number),
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (batch, file, sha256)
) STRICT;

-- One changed record: fields is a JSON object {"field": [old, new]} of the fields that changed.
CREATE TABLE change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  batch INTEGER NOT NULL REFERENCES batch (number),
  entity TEXT NOT NULL,
  row INTEGER NOT NULL,
  id TEXT NOT NULL,
  action TEXT NOT NULL,
  fields TEXT NOT NULL,
  file TEXT,
  sheet TEXT,
  sheetRow INTEGER
) STRICT;
CREATE INDEX changeByBatch ON change (batch);
CREATE INDEX changeByRow ON change (entity, row);


CREATE TABLE regionIdentity (
  id TEXT PRIMARY KEY
) STRICT;

CREATE TABLE region (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL REFERENCES regionIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  code TEXT,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  kind TEXT,
  parent TEXT REFERENCES regionIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  population INTEGER,
  womenCount INTEGER,
  countDate TEXT,
  countSource TEXT,
  validFrom TEXT,
  validTo TEXT,
  endReason TEXT,
  successor TEXT REFERENCES regionIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT
) STRICT;
CREATE UNIQUE INDEX regionVersion ON region (id, ifnull(validFrom, ''));
CREATE INDEX regionByParent ON region (parent);
CREATE INDEX regionBySuccessor ON region (successor);

CREATE TABLE unitIdentity (
  id TEXT PRIMARY KEY
) STRICT;

CREATE TABLE unit (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL REFERENCES unitIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  shortName TEXT,
  creditCode TEXT,
  kind TEXT NOT NULL,
  sector TEXT,
  regulator TEXT,
  region TEXT REFERENCES regionIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  staff INTEGER,
  womenStaff INTEGER,
  readiness TEXT,
  readinessReason TEXT,
  validFrom TEXT,
  validTo TEXT,
  endReason TEXT,
  successor TEXT REFERENCES unitIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT
) STRICT;
CREATE UNIQUE INDEX unitVersion ON unit (id, ifnull(validFrom, ''));
CREATE INDEX unitByRegion ON unit (region);
CREATE INDEX unitBySuccessor ON unit (successor);

CREATE TABLE organisationIdentity (
  id TEXT PRIMARY KEY
) STRICT;

CREATE TABLE organisation (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL REFERENCES organisationIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  shortName TEXT,
  kind TEXT NOT NULL,
  parent TEXT REFERENCES organisationIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  region TEXT REFERENCES regionIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  unit TEXT REFERENCES unitIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL,
  buildMode TEXT,
  hostType TEXT,
  place TEXT,
  termNumber INTEGER,
  termYears INTEGER,
  termEnd TEXT,
  executiveSeats INTEGER,
  viceChairSeats INTEGER,
  partyBody TEXT,
  plaqueDate TEXT,
  filedDate TEXT,
  members INTEGER,
  womenServed INTEGER,
  star INTEGER,
  lastActivity TEXT,
  checklist TEXT,
  validFrom TEXT,
  validTo TEXT,
  endReason TEXT,
  successor TEXT REFERENCES organisationIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT
) STRICT;
CREATE UNIQUE INDEX organisationVersion ON organisation (id, ifnull(validFrom, ''));
CREATE INDEX organisationByParent ON organisation (parent);
CREATE INDEX organisationByRegion ON organisation (region);
CREATE INDEX organisationByUnit ON organisation (unit);
CREATE INDEX organisationBySuccessor ON organisation (successor);

CREATE TABLE relation (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  organisation TEXT NOT NULL REFERENCES organisationIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  superior TEXT NOT NULL REFERENCES organisationIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  validFrom TEXT,
  validTo TEXT,
  note TEXT
) STRICT;
CREATE INDEX relationByOrganisation ON relation (organisation);
CREATE INDEX relationBySuperior ON relation (superior);

CREATE TABLE cover (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  organisation TEXT NOT NULL REFERENCES organisationIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  unit TEXT REFERENCES unitIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  region TEXT REFERENCES regionIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  level TEXT NOT NULL,
  validFrom TEXT,
  validTo TEXT,
  note TEXT
) STRICT;
CREATE INDEX coverByOrganisation ON cover (organisation);
CREATE INDEX coverByUnit ON cover (unit);
CREATE INDEX coverByRegion ON cover (region);

CREATE TABLE person (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  phone TEXT,
  birthYear INTEGER,
  politicalStatus TEXT,
  education TEXT,
  note TEXT
) STRICT;

CREATE TABLE post (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  organisation TEXT NOT NULL REFERENCES organisationIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  tenure TEXT,
  inTwoCommittees INTEGER,
  validFrom TEXT,
  validTo TEXT,
  note TEXT
) STRICT;
CREATE INDEX postByPerson ON post (person);
CREATE INDEX postByOrganisation ON post (organisation);

CREATE TABLE conversionCase (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  unit TEXT REFERENCES unitIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  region TEXT REFERENCES regionIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  oldOrganisation TEXT REFERENCES organisationIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  newOrganisation TEXT REFERENCES organisationIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  womenStaff INTEGER,
  owner TEXT,
  blocker TEXT,
  note TEXT
) STRICT;
CREATE INDEX conversionCaseByUnit ON conversionCase (unit);
CREATE INDEX conversionCaseByRegion ON conversionCase (region);
CREATE INDEX conversionCaseByOldOrganisation ON conversionCase (oldOrganisation);
CREATE INDEX conversionCaseByNewOrganisation ON conversionCase (newOrganisation);

CREATE TABLE caseEvent (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  conversionCase TEXT NOT NULL REFERENCES conversionCase (id) DEFERRABLE INITIALLY DEFERRED,
  stage TEXT NOT NULL,
  date TEXT,
  documentTitle TEXT,
  documentNumber TEXT,
  approver TEXT,
  result TEXT,
  note TEXT
) STRICT;
CREATE INDEX caseEventByConversionCase ON caseEvent (conversionCase);

CREATE TABLE activity (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  date TEXT,
  organisation TEXT REFERENCES organisationIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  sessions INTEGER,
  exactness TEXT,
  attendance INTEGER,
  note TEXT
) STRICT;
CREATE INDEX activityByOrganisation ON activity (organisation);

CREATE TABLE award (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  scope TEXT NOT NULL,
  date TEXT,
  grantedBy TEXT,
  organisation TEXT REFERENCES organisationIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  unit TEXT REFERENCES unitIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER,
  note TEXT
) STRICT;
CREATE INDEX awardByOrganisation ON award (organisation);
CREATE INDEX awardByUnit ON award (unit);
CREATE INDEX awardByPerson ON award (person);

CREATE TABLE rating (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  programme TEXT NOT NULL,
  date TEXT,
  organisation TEXT REFERENCES organisationIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  stars INTEGER,
  note TEXT
) STRICT;
CREATE INDEX ratingByOrganisation ON rating (organisation);

CREATE TABLE target (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  metric TEXT NOT NULL,
  region TEXT REFERENCES regionIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  value INTEGER,
  date TEXT,
  note TEXT
) STRICT;
CREATE INDEX targetByRegion ON target (region);

CREATE TABLE reportedFigure (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  metric TEXT NOT NULL,
  name TEXT NOT NULL,
  region TEXT REFERENCES regionIdentity (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT,
  value INTEGER,
  exactness TEXT NOT NULL,
  document TEXT,
  note TEXT
) STRICT;
CREATE INDEX reportedFigureByRegion ON reportedFigure (region);

