-- The cases of 会改联 on :day with their days in the present stage over all stays, and what the table sent up says of each
-- institution, counted from a ledger's tables by hand from the default rules and with none of the product's code. Steps of
-- one day come in the order of their rows.
WITH
step AS (
  SELECT e.conversionCase AS id, e.stage, e.date, row_number() OVER road AS place
  FROM caseEvent AS e JOIN conversionCase AS c ON c.id = e.conversionCase
  WHERE c.kind = 'institutionCommittee' AND e.date <= :day
  WINDOW road AS (PARTITION BY e.conversionCase ORDER BY e.date, e.row)),
change AS (
  SELECT now.* FROM step AS now LEFT JOIN step AS before ON before.id = now.id AND before.place = now.place - 1
  WHERE before.stage IS NULL OR before.stage <> now.stage),
stay AS (
  SELECT id, stage, date, place,
    julianday(ifnull(lead(date) OVER (PARTITION BY id ORDER BY place), :day)) - julianday(date) AS days,
    lead(date) OVER (PARTITION BY id ORDER BY place) IS NULL AS isPresent
  FROM change),
here AS (
  SELECT c.id, c.unit, c.owner, c.newOrganisation, c.womenStaff,
    ifnull((SELECT stage FROM stay WHERE stay.id = c.id AND isPresent), 'notSurveyed') AS stage,
    EXISTS (SELECT 1 FROM step WHERE step.id = c.id AND stage = 'elected')
      AND EXISTS (SELECT 1 FROM step WHERE step.id = c.id AND stage IN ('resultApproved', 'filed')) AS settled
  FROM conversionCase AS c WHERE c.kind = 'institutionCommittee'),
placed AS (
  SELECT here.*, stage IN ('returned', 'deferred', 'ineligible', 'abolished') AS aside,
    settled AND stage NOT IN ('returned', 'deferred', 'ineligible', 'abolished') AS done
  FROM here),
begun(stage) AS (VALUES ('requested'), ('approved'), ('preparing'), ('candidatesApproved'), ('elected'),
  ('resultApproved'), ('plaque'), ('filed')),
age AS (
  SELECT placed.*, CAST(sum(days) AS INTEGER) AS days, count(days) AS stays,
    CASE placed.stage WHEN 'requested' THEN 30 WHEN 'approved' THEN 60 WHEN 'preparing' THEN 60 WHEN 'elected' THEN 30
      WHEN 'ready' THEN CASE WHEN EXISTS (SELECT 1 FROM step WHERE step.id = placed.id AND stage = 'requested')
        THEN NULL ELSE 180 END END AS most,
    CAST(julianday(:day) - julianday((SELECT min(date) FROM step WHERE step.id = placed.id
      AND stage IN (SELECT stage FROM begun))) AS INTEGER) AS sinceStart
  FROM placed LEFT JOIN stay ON stay.id = placed.id AND stay.stage = placed.stage GROUP BY placed.id),

host AS (
  SELECT unit.*, row_number() OVER (PARTITION BY id ORDER BY ifnull(validFrom, '') DESC) AS age,
    validTo IS NULL OR validTo > :day AS living
  FROM unit WHERE validFrom IS NULL OR validFrom <= :day),
institution AS (
  SELECT host.id, host.kind, placed.newOrganisation,
    ifnull(placed.done, 0) AS done,
    ifnull(NOT placed.done AND NOT placed.aside AND placed.stage IN (SELECT stage FROM begun), 0) AS inProgress,
    CASE WHEN placed.aside THEN placed.stage END AS aside,
    living AND ifnull(readiness, '') <> 'exempt' AND coalesce(host.womenStaff, placed.womenStaff, 0) >= 15 AS large,
    living AND ifnull(readiness, '') = 'ready' OR EXISTS (SELECT 1 FROM step WHERE step.id = placed.id
      AND (stage = 'ready' OR stage IN (SELECT stage FROM begun))) AS ripe,
    (SELECT min(CASE WHEN stage = 'elected' THEN date END) FROM step WHERE step.id = placed.id) AS elected,
    (SELECT min(CASE WHEN stage IN ('resultApproved', 'filed') THEN date END) FROM step WHERE step.id = placed.id)
      AS settled
  FROM host LEFT JOIN placed ON placed.unit = host.id
  WHERE host.age = 1 AND (host.kind IN ('governmentOrgan', 'publicInstitution', 'school', 'hospital', 'stateEnterprise'))),
body AS (
  SELECT * FROM organisation
  WHERE (validFrom IS NULL OR validFrom <= :day) AND (validTo IS NULL OR validTo > :day) AND status <> 'planned'),
seat AS (
  SELECT post.* FROM post JOIN body ON body.id = post.organisation
  WHERE (post.validFrom IS NULL OR post.validFrom <= :day) AND (post.validTo IS NULL OR post.validTo > :day)),
served AS (
  SELECT unit FROM body WHERE unit IS NOT NULL AND kind NOT IN ('microHome', 'womensGroup')
  UNION
  SELECT cover.unit FROM cover JOIN body ON body.id = cover.organisation
  WHERE cover.unit IS NOT NULL AND cover.level = 'organisation' AND ifnull(body.buildMode, '') <> 'backstop'
    AND body.kind NOT IN ('communityFederation', 'townshipFederation', 'microHome', 'womensGroup')
    AND (cover.validFrom IS NULL OR cover.validFrom <= :day) AND (cover.validTo IS NULL OR cover.validTo > :day))
