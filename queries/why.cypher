// title: Why
// en: Which sentences is a fact read from?
// de: Aus welchen Sätzen ist eine Tatsache gelesen?
// subject: text, for example Jens Stoltenberg. The one who holds, takes part, or the meeting that is held.
// object: text, optional, for example NATO. The organisation, meeting, place or date.
MATCH (s:Entity)-[r:HOLDS_ROLE|HELD_IN|HELD_ON|PARTICIPATED_IN]->(o:Entity)
WHERE s.search CONTAINS '|' + toLower($subject) + '|'
  AND o.search CONTAINS coalesce('|' + toLower($object) + '|', '')
MATCH (e:Evidence {fact: r.id})-[:FROM]->(t:Sentence)-[:PART_OF]->(d:Document)
RETURN s.name AS subject, type(r) AS fact, o.name AS object, r.role AS office, t.text AS quote, d.name AS document,
  d.published AS published, t.index AS sentence, e.rule AS rule, e.confidence AS confidence,
  e.factuality AS factuality
ORDER BY subject, fact, object, office, document, sentence, e.start
