// title: Meetings between two dates
// en: Which meetings were held between two dates, both included?
// de: Welche Treffen gab es zwischen zwei Tagen, beide eingeschlossen?
// from: day, for example 2022-01-01. The first day.
// to: day, for example 2022-01-31. The last day.
MATCH (m:Meeting)-[r:HELD_ON]->(d:Date)
WHERE (d.start IS NOT NULL OR d.end IS NOT NULL)
  AND coalesce(d.start, '0000-01-01') <= $to AND coalesce(d.end, '9999-12-31') >= $from
OPTIONAL MATCH (m)-[:HELD_IN]->(p:Place)
WITH d, r, m, p.name AS place ORDER BY place
WITH d, r, m, collect(DISTINCT place) AS places
OPTIONAL MATCH (who:Entity)-[:PARTICIPATED_IN]->(m)
WITH d, r, m, places, who.name AS name ORDER BY name
WITH d, r, m, places, collect(DISTINCT name) AS participants
RETURN d.name AS date, m.name AS meeting, m.status AS status, places AS places, participants AS participants,
  r.quote AS quote, r.document AS document
ORDER BY coalesce(d.start, '0000-01-01'), date, meeting
