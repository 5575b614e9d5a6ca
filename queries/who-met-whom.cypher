// title: Who met whom
// en: Who met whom, at which meeting and when?
// de: Wer hat wen getroffen, bei welchem Treffen und wann?
// person: text, optional, for example Jens Stoltenberg. Only meetings with this person, in any case of letters.
// limit: number, default 200, for example 20. How many rows at most.
MATCH (a:Entity:Person)-[r:PARTICIPATED_IN]->(m:Meeting)<-[s:PARTICIPATED_IN]-(b:Person)
WHERE NOT coalesce(m.status, 'held') IN ['cancelled', 'denied']
  AND a.id <> b.id
  AND ($person IS NOT NULL OR a.id < b.id)
  AND a.search CONTAINS coalesce('|' + toLower($person) + '|', '')
OPTIONAL MATCH (m)-[:HELD_ON]->(d:Date)
WITH a, r, m, s, b, d.name AS date ORDER BY date
WITH a, r, m, s, b, collect(DISTINCT date) AS dates
RETURN a.name AS person, b.name AS met, m.name AS meeting, m.status AS status, dates AS dates,
  r.quote AS quote, r.document AS document, s.quote AS metquote, s.document AS metdocument
ORDER BY coalesce(dates[0], '9999'), meeting, person, met LIMIT $limit
