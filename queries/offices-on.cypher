// title: Offices on a day
// en: Who held which office on a day, as far as the texts date it?
// de: Wer hatte an einem Tag welches Amt, soweit die Texte es datieren?
// day: day, for example 2022-01-12. The day.
MATCH (p:Person)-[r:HOLDS_ROLE]->(o:Entity)
WHERE (r.since IS NOT NULL OR r.until IS NOT NULL)
  AND coalesce(r.since, '0000') <= $day
  AND coalesce(substring($day, 0, size(r.until)) <= r.until, true)
RETURN p.name AS person, r.role AS office, o.name AS organisation, r.since AS since, r.until AS until,
  r.quote AS quote, r.document AS document
ORDER BY organisation, office, person
