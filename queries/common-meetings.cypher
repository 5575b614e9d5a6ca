// title: Common meetings of two people
// en: At which meetings were both?
// de: Bei welchen Treffen waren beide?
// person: text, for example Jens Stoltenberg. The name of a person, organisation or country.
// other: text, for example Alexander Gruschko. The name of the other.
MATCH (a:Entity)-[r:PARTICIPATED_IN]->(m:Meeting)
WHERE a.search CONTAINS '|' + toLower($person) + '|'
MATCH (b:Entity)-[s:PARTICIPATED_IN]->(m)
WHERE b.search CONTAINS '|' + toLower($other) + '|'
OPTIONAL MATCH (m)-[:HELD_IN]->(p:Place)
WITH a, r, m, s, b, p.name AS place ORDER BY place
WITH a, r, m, s, b, collect(DISTINCT place) AS places
OPTIONAL MATCH (m)-[:HELD_ON]->(d:Date)
WITH a, r, m, s, b, places, d.name AS date ORDER BY date
WITH a, r, m, s, b, places, collect(DISTINCT date) AS dates
RETURN a.name AS person, b.name AS other, m.name AS meeting, m.status AS status, places AS places, dates AS dates,
  r.quote AS quote, r.document AS document, s.quote AS otherquote, s.document AS otherdocument
ORDER BY coalesce(dates[0], '9999'), meeting, person, other
