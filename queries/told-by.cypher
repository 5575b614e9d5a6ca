// title: Told by a document
// en: Which facts does a document tell, in the order of its sentences?
// de: Welche Tatsachen erzählt ein Dokument, in der Reihenfolge seiner Sätze?
// document: text, for example de/h01-g7-elmau. The document's id.
MATCH (d:Document {id: 'document:' + $document})<-[:PART_OF]-(t:Sentence)<-[:FROM]-(e:Evidence)
MATCH (t)-[:MENTIONS]->(s:Entity)-[r:HOLDS_ROLE|HELD_IN|HELD_ON|PARTICIPATED_IN]->(o:Entity)
WHERE r.id = e.fact
WITH DISTINCT d, t, e, s, r, o
RETURN s.name AS subject, type(r) AS fact, o.name AS object, e.role AS office, t.text AS quote, d.name AS document,
  t.index AS sentence, e.rule AS rule
ORDER BY sentence, fact, subject, object, office
