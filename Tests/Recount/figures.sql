-- Every figure of status, trend, compare and coverage on :day, counted from a ledger's tables by hand from the default
-- rules and with none of the product's code. Gives figure, region ('' for the whole ledger) and value, nothing for 0.
WITH RECURSIVE
live AS (SELECT * FROM region WHERE (validFrom IS NULL OR validFrom <= :day) AND (validTo IS NULL OR validTo > :day)),
host AS (SELECT * FROM unit WHERE (validFrom IS NULL OR validFrom <= :day) AND (validTo IS NULL OR validTo > :day)),
existing AS (
  SELECT * FROM organisation WHERE (validFrom IS NULL OR validFrom <= :day) AND (validTo IS NULL OR validTo > :day)),
body AS (SELECT * FROM existing WHERE status <> 'planned'),
link AS (
  SELECT cover.* FROM cover JOIN body ON body.id = organisation
  WHERE (cover.validFrom IS NULL OR cover.validFrom <= :day) AND (cover.validTo IS NULL OR cover.validTo > :day)
    AND (cover.unit IS NULL OR cover.unit IN (SELECT id FROM host))
    AND (cover.region IS NULL OR cover.region IN (SELECT id FROM live))),

-- Each region of the tree with itself and all that it lies in; what is in no such region counts for the district alone.
head AS (SELECT id FROM live WHERE level = 'district'),
tree(id) AS (SELECT id FROM head UNION SELECT live.id FROM live JOIN tree ON live.parent = tree.id),
within(region, area) AS (
  SELECT id, id FROM tree UNION
  SELECT within.region, live.parent FROM within JOIN live ON live.id = within.area
  WHERE live.parent IN (SELECT id FROM tree)),

-- Levels: 1 organisation, 2 work, 3 activity, 4 nothing.
level(number, part) AS (VALUES (1, 'organisation'), (2, 'work'), (3, 'activity'), (4, 'uncovered')),
reach AS (
  SELECT link.unit, min(CASE
    WHEN link.level = 'organisation' AND ifnull(body.buildMode, '') <> 'backstop'
      AND body.kind IN ('emergingFederation', 'institutionFederation', 'jointFederation') THEN 1
    WHEN link.level = 'activity' THEN 3 ELSE 2 END) AS number
  FROM link JOIN body ON body.id = link.organisation WHERE link.unit IS NOT NULL GROUP BY link.unit),
standing(measure, id, region, women, state) AS (
  SELECT 'emergingUnits', id, region, womenStaff, CASE WHEN readiness = 'exempt' THEN 'exempt'
    WHEN womenStaff IS NULL THEN 'unknown' WHEN womenStaff < 1 THEN 'belowMinimum' ELSE 'due' END
  FROM host WHERE kind IN ('company', 'cooperative', 'socialOrganisation', 'park', 'building', 'market', 'platform', 'group')
  UNION ALL
  SELECT 'institutions', id, region, womenStaff, CASE WHEN readiness = 'exempt' THEN 'exempt'
    WHEN womenStaff IS NULL THEN 'unknown' WHEN womenStaff < 15 THEN 'belowMinimum' ELSE 'due' END
  FROM host WHERE kind IN ('governmentOrgan', 'publicInstitution', 'school', 'hospital', 'stateEnterprise')
  UNION ALL
  SELECT 'womensSocialOrganisations', id, region, 1, CASE WHEN readiness = 'exempt' THEN 'exempt' ELSE 'due' END
  FROM host WHERE kind = 'socialOrganisation' AND (sector = '女性社会组织' OR name LIKE '%妇女%' OR name LIKE '%女性%'
    OR name LIKE '%女企业家%' OR name LIKE '%女职工%' OR name LIKE '%女科技%' OR name LIKE '%巾帼%' OR name LIKE '%姐妹%'
    OR name LIKE '%妈妈%' OR name LIKE '%嫂%')),
unitPart(measure, region, part, amount) AS (
  SELECT measure, region, CASE state WHEN 'due' THEN part ELSE state END, 1
  FROM standing LEFT JOIN reach ON reach.unit = id JOIN level ON level.number = ifnull(reach.number, 4)
  UNION ALL
  SELECT 'womenStaff', region, CASE state WHEN 'due' THEN part ELSE state END, CASE state WHEN 'due' THEN women ELSE 1 END
  FROM standing LEFT JOIN reach ON reach.unit = id JOIN level ON level.number = ifnull(reach.number, 4)
  WHERE measure IN ('emergingUnits', 'institutions')),

community AS (SELECT * FROM live WHERE level = 'community'),
federation(region, number) AS (
  SELECT region, 1 FROM body WHERE kind = 'communityFederation'
  UNION ALL
  SELECT link.region, CASE
    WHEN link.level = 'organisation' AND ifnull(body.buildMode, '') <> 'backstop'
      AND body.kind IN ('communityFederation', 'jointFederation') THEN 1
    WHEN link.level = 'activity' THEN 3 ELSE 2 END
  FROM link JOIN body ON body.id = link.organisation WHERE link.region IS NOT NULL AND body.kind <> 'microHome'),
-- A micro-home lies in a community itself or in one of its grids.
climb(home, region) AS (
  SELECT body.id, region FROM body WHERE kind = 'microHome'
  UNION SELECT climb.home, live.parent FROM climb JOIN live ON live.id = climb.region WHERE live.level = 'grid'),
home AS (
  SELECT body.id, climb.region, min(max(ifnull(body.womenServed, 0), 0), 30) AS reached
  FROM climb JOIN community ON community.id = climb.region JOIN body ON body.id = climb.home),
guest AS (
  SELECT link.row, body.id, link.region, CASE link.level WHEN 'activity' THEN 3 ELSE 2 END AS number,
    min(max(ifnull(body.womenServed, 0), 0), 30) AS reached
  FROM link JOIN body ON body.id = link.organisation WHERE body.kind = 'microHome' AND link.region IS NOT NULL),
-- One that lies in no community gives its places to the first that it covers, and to no other.
place(region, number, women) AS (
  SELECT region, 1, reached FROM home
  UNION ALL
  SELECT region, number, reached FROM guest WHERE id NOT IN (SELECT id FROM home)
    AND row = (SELECT min(row) FROM guest AS other WHERE other.id = guest.id)),
resident AS (
  SELECT id, max(womenCount, 0) AS women,
    (SELECT ifnull(sum(women), 0) FROM place WHERE region = community.id AND number <= 1) AS first,
    (SELECT ifnull(sum(women), 0) FROM place WHERE region = community.id AND number <= 2) AS second,
    (SELECT ifnull(sum(women), 0) FROM place WHERE region = community.id) AS third
  FROM community WHERE womenCount IS NOT NULL),
communityPart(measure, region, part, amount) AS (
  SELECT 'communityFederation', community.id, part, 1 FROM community
  JOIN level ON level.number = ifnull((SELECT min(number) FROM federation WHERE region = community.id), 4)
  UNION ALL
  SELECT 'microHomes', community.id, part, 1 FROM community JOIN level ON level.number = CASE
    WHEN id IN (SELECT region FROM home) THEN 1
    ELSE ifnull((SELECT min(number) FROM guest WHERE region = community.id), 4) END
  UNION ALL SELECT 'womenResidents', id, 'unknown', 1 FROM community WHERE womenCount IS NULL
  UNION ALL SELECT 'womenResidents', id, 'organisation', min(women, first) FROM resident
  UNION ALL SELECT 'womenResidents', id, 'work', min(women, second) - min(women, first) FROM resident
  UNION ALL SELECT 'womenResidents', id, 'activity', min(women, third) - min(women, second) FROM resident
  UNION ALL SELECT 'womenResidents', id, 'uncovered', women - min(women, third) FROM resident),
counted(figure, region, value) AS (
  SELECT 'coverage.' || measure || '.' || part, region, amount FROM unitPart
  UNION ALL SELECT 'coverage.' || measure || '.' || part, region, amount FROM communityPart
  UNION ALL SELECT 'density.microHomes', region, 1 FROM home
  UNION ALL SELECT 'density.women', id, women FROM resident
  UNION ALL SELECT 'density.communitiesWithoutCount', id, 1 FROM community WHERE womenCount IS NULL),

stage(name, number) AS (VALUES ('notSurveyed', 1), ('surveyed', 2), ('notReady', 3), ('ready', 4), ('requested', 5),
  ('approved', 6), ('preparing', 7), ('candidatesApproved', 8), ('elected', 9), ('resultApproved', 10), ('plaque', 11),
  ('filed', 12), ('returned', 13), ('deferred', 14), ('ineligible', 15), ('abolished', 16)),
step AS (SELECT * FROM caseEvent WHERE date IS NULL OR date <= :day),
state AS (
  SELECT c.*, coalesce(c.unit, c.region, c.id) AS subject,
    ifnull((SELECT number FROM step JOIN stage ON name = step.stage WHERE conversionCase = c.id
      ORDER BY CASE WHEN date IS NULL THEN '' ELSE substr(date || '-01-01', 1, 10) END DESC, number DESC LIMIT 1), 1) AS now,
    EXISTS (SELECT 1 FROM step WHERE conversionCase = c.id AND stage = 'elected')
    AND EXISTS (SELECT 1 FROM step WHERE conversionCase = c.id AND stage IN ('resultApproved', 'filed')) AS finished
  FROM conversionCase AS c WHERE c.kind = 'institutionCommittee'),
done(subject) AS (SELECT DISTINCT subject FROM state WHERE finished AND now <= 12),
underway(subject) AS (
  SELECT DISTINCT subject FROM state WHERE NOT finished AND now BETWEEN 5 AND 12 AND subject NOT IN (SELECT subject FROM done)),
meant(subject) AS (
  SELECT subject FROM done UNION SELECT subject FROM underway UNION
  SELECT id FROM host WHERE kind IN ('governmentOrgan', 'publicInstitution', 'school', 'hospital', 'stateEnterprise')
    AND ifnull(readiness, '') <> 'exempt' AND 15 <= coalesce(womenStaff, (
      SELECT womenStaff FROM state WHERE state.unit = host.id AND womenStaff IS NOT NULL ORDER BY row DESC LIMIT 1), 0))

SELECT 'organisations.' || kind AS figure, '' AS region, count(*) AS value FROM body GROUP BY kind
UNION ALL SELECT 'organisations.total', '', count(*) FROM body
UNION ALL SELECT 'women', '', ifnull(sum(womenCount), 0) FROM community
UNION ALL SELECT 'conversion.done', '', count(*) FROM done
UNION ALL SELECT 'conversion.inProgress', '', count(*) FROM underway
UNION ALL SELECT 'conversion.eligible', '', count(*) FROM meant
UNION ALL
SELECT figure, area, sum(value) FROM counted
JOIN within ON within.region = CASE WHEN counted.region IN (SELECT id FROM tree) THEN counted.region ELSE (SELECT id FROM head) END
GROUP BY figure, area HAVING sum(value) <> 0;
