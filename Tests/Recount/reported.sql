-- What the ledger counts for each reported figure on the figure's own day, by hand and with none of the product's code.
-- Gives the figure's identity and the count, NULL where the ledger does not count such a thing or knows no such region.
WITH RECURSIVE
asked AS (SELECT *, coalesce(substr(date || '-01-01', 1, 10), :day) AS day FROM reportedFigure),
live AS (
  SELECT asked.id AS figure, region.* FROM asked JOIN region
  ON (region.validFrom IS NULL OR region.validFrom <= day) AND (region.validTo IS NULL OR region.validTo > day)),
host AS (
  SELECT asked.id AS figure, unit.* FROM asked JOIN unit
  ON (unit.validFrom IS NULL OR unit.validFrom <= day) AND (unit.validTo IS NULL OR unit.validTo > day)),
body AS (
  SELECT asked.id AS figure, organisation.id, organisation.kind,
    coalesce(organisation.region, (SELECT region FROM host WHERE host.figure = asked.id AND host.id = organisation.unit)) AS place
  FROM asked JOIN organisation ON status <> 'planned'
    AND (organisation.validFrom IS NULL OR organisation.validFrom <= day)
    AND (organisation.validTo IS NULL OR organisation.validTo > day)),
-- The regions that each figure means; a figure of the district, or of no region, means everything.
tree(figure, id) AS (
  SELECT figure, id FROM live WHERE level = 'district'
  UNION SELECT live.figure, live.id FROM live JOIN tree ON tree.figure = live.figure AND live.parent = tree.id),
scope(figure, id) AS (
  SELECT tree.figure, tree.id FROM tree JOIN asked ON asked.id = tree.figure AND asked.region = tree.id
  UNION SELECT live.figure, live.id FROM live JOIN scope ON scope.figure = live.figure AND live.parent = scope.id),
wide(figure) AS (
  SELECT id FROM asked WHERE region IS NULL
  UNION SELECT figure FROM live JOIN asked ON asked.id = figure AND asked.region = live.id WHERE live.level = 'district'),
thing(figure, metric, name, place, amount) AS (
  SELECT figure, CASE kind WHEN 'districtFederation' THEN 'districtFederations'
    WHEN 'townshipFederation' THEN 'townshipFederations' WHEN 'communityFederation' THEN 'communityFederations'
    WHEN 'emergingFederation' THEN 'emergingFederations' WHEN 'microHome' THEN 'microHomes' END, NULL, place, 1 FROM body
  UNION ALL SELECT figure, 'women', NULL, id, ifnull(womenCount, 0) FROM live WHERE level = 'community'
  UNION ALL
  SELECT asked.id, 'leaderTrainings', NULL, (SELECT place FROM body WHERE body.id = organisation AND figure = asked.id),
    ifnull(sessions, 1)
  FROM asked JOIN activity ON activity.kind = 'leaderTraining' AND (activity.date IS NULL OR activity.date <= day)
  UNION ALL
  SELECT asked.id, scope || 'Awards', award.name,
    coalesce((SELECT place FROM body WHERE body.id = organisation AND figure = asked.id),
      (SELECT host.region FROM host WHERE host.id = unit AND figure = asked.id)), ifnull(number, 1)
  FROM asked JOIN award ON award.date IS NULL OR award.date <= day),
step AS (
  SELECT asked.id AS figure, caseEvent.* FROM asked JOIN caseEvent ON caseEvent.date IS NULL OR caseEvent.date <= day),
done(figure, subject, place) AS (
  SELECT DISTINCT figure, coalesce(c.unit, c.region, c.id),
    coalesce((SELECT region FROM host WHERE host.figure = step.figure AND host.id = c.unit), c.region)
  FROM step JOIN conversionCase AS c ON c.id = step.conversionCase AND c.kind = 'institutionCommittee'
  WHERE EXISTS (SELECT 1 FROM step AS s WHERE s.figure = step.figure AND s.conversionCase = c.id AND s.stage = 'elected')
    AND EXISTS (SELECT 1 FROM step AS s WHERE s.figure = step.figure AND s.conversionCase = c.id
      AND s.stage IN ('resultApproved', 'filed'))
    AND (SELECT s.stage FROM step AS s WHERE s.figure = step.figure AND s.conversionCase = c.id
      ORDER BY CASE WHEN s.date IS NULL THEN '' ELSE substr(s.date || '-01-01', 1, 10) END DESC,
        s.stage IN ('returned', 'deferred', 'ineligible', 'abolished') DESC LIMIT 1)
      NOT IN ('returned', 'deferred', 'ineligible', 'abolished')),
meant(figure, amount) AS (
  SELECT asked.id, amount FROM asked JOIN thing ON thing.figure = asked.id
    AND (thing.metric = asked.metric AND (asked.name NOT IN (SELECT name FROM award) OR thing.name IS NULL)
      OR asked.metric IN ('collectiveAwards', 'individualAwards', 'other') AND thing.name = asked.name)
  WHERE asked.id IN (SELECT figure FROM wide) OR place IN (SELECT id FROM scope WHERE scope.figure = asked.id)
  UNION ALL
  SELECT asked.id, 1 FROM asked JOIN done ON done.figure = asked.id AND asked.metric = 'conversionsDone'
  WHERE asked.id IN (SELECT figure FROM wide) OR place IN (SELECT id FROM scope WHERE scope.figure = asked.id))
SELECT id, CASE
  WHEN metric = 'other' AND name NOT IN (SELECT name FROM award) THEN NULL
  WHEN id NOT IN (SELECT figure FROM wide UNION SELECT figure FROM scope) THEN NULL
  ELSE (SELECT ifnull(sum(amount), 0) FROM meant WHERE figure = asked.id) END AS counted
FROM asked WHERE date IS NULL OR day <= :day ORDER BY id;
