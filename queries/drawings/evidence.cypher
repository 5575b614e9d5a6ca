// title: Drawing: evidence
// en: Which sentences and documents are the facts of a person, organisation or meeting read from?
// de: Aus welchen Sätzen und Dokumenten sind die Tatsachen einer Person, Organisation oder eines Treffens gelesen?
// name: text, for example Angela Merkel. The name, in any case of letters.
MATCH fact = (s:Entity)-[r:HOLDS_ROLE|HELD_IN|HELD_ON|PARTICIPATED_IN]-(:Entity)
WHERE s.search CONTAINS '|' + toLower($name) + '|'
MATCH evidence = (:Evidence {fact: r.id})-[:FROM]->(:Sentence)-[:PART_OF]->(:Document)
RETURN fact, evidence LIMIT 100
