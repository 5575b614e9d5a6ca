// title: Corrected
// en: Which facts have people confirmed, edited or added, and who did?
// de: Welche Tatsachen haben Menschen bestätigt, geändert oder ergänzt, und wer?
MATCH (e:Evidence)-[:FROM]->(t:Sentence)-[:PART_OF]->(d:Document)
WHERE e.corrected IS NOT NULL
MATCH (t)-[:MENTIONS]->(s:Entity)-[r:HOLDS_ROLE|HELD_IN|HELD_ON|PARTICIPATED_IN]->(o:Entity)
WHERE r.id = e.fact
WITH DISTINCT d, t, e, s, r, o
RETURN s.name AS subject, type(r) AS fact, o.name AS object, e.role AS office, e.corrected AS corrected,
  e.correctedBy AS by, t.text AS quote, d.name AS document
ORDER BY corrected, subject, fact, object, document, t.index
