// title: Meetings at a place
// en: Which meetings were held at a place?
// de: Welche Treffen gab es an einem Ort?
// place: text, for example Brüssel. The place's name, in any case of letters.
MATCH (m:Meeting)-[r:HELD_IN]->(p:Entity)
WHERE p.search CONTAINS '|' + toLower($place) + '|'
OPTIONAL MATCH (m)-[:HELD_ON]->(d:Date)
WITH p, r, m, d.name AS date ORDER BY date
WITH p, r, m, collect(DISTINCT date) AS dates
OPTIONAL MATCH (who:Entity)-[:PARTICIPATED_IN]->(m)
WITH p, r, m, dates, who.name AS name ORDER BY name
WITH p, r, m, dates, collect(DISTINCT name) AS participants
RETURN p.name AS place, m.name AS meeting, m.status AS status, dates AS dates, participants AS participants,
  r.quote AS quote, r.document AS document
ORDER BY coalesce(dates[0], '9999'), meeting, place
