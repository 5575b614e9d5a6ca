// title: Bodies that met
// en: Which countries and organisations met, at which meeting and when?
// de: Welche Staaten und Organisationen haben sich getroffen, bei welchem Treffen und wann?
// body: text, optional, for example Russland. Only meetings with this one, in any case of letters.
MATCH (a:Entity:Organisation)-[r:PARTICIPATED_IN]->(m:Meeting)<-[s:PARTICIPATED_IN]-(b:Organisation)
WHERE NOT coalesce(m.status, 'held') IN ['cancelled', 'denied']
  AND a.id <> b.id
  AND ($body IS NOT NULL OR a.id < b.id)
  AND a.search CONTAINS coalesce('|' + toLower($body) + '|', '')
OPTIONAL MATCH (m)-[:HELD_ON]->(d:Date)
WITH a, r, m, b, d.name AS date ORDER BY date
WITH a, r, m, b, collect(DISTINCT date) AS dates
RETURN a.name AS body, b.name AS met, m.name AS meeting, m.status AS status, dates AS dates, r.quote AS quote,
  r.document AS document
ORDER BY coalesce(dates[0], '9999'), meeting, body, met
