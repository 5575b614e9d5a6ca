// title: Reported, denied, supposed
// en: Which facts are not the document's own word, and who says so?
// de: Welche Tatsachen behauptet ein Dokument nicht selbst, und wer sagt sie?
MATCH (e:Evidence)-[:FROM]->(t:Sentence)-[:PART_OF]->(d:Document)
WHERE e.factuality <> 'asserted'
MATCH (t)-[:MENTIONS]->(s:Entity)-[r:HOLDS_ROLE|HELD_IN|HELD_ON|PARTICIPATED_IN]->(o:Entity)
WHERE r.id = e.fact
WITH DISTINCT d, t, e, s, r, o
RETURN s.name AS subject, type(r) AS fact, o.name AS object, e.role AS office, e.factuality AS factuality,
  e.source AS source, t.text AS quote, d.name AS document
ORDER BY factuality, subject, fact, object, document, t.index
