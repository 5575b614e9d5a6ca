// title: Best attested
// en: Which facts are told most often?
// de: Welche Tatsachen werden am häufigsten erzählt?
// limit: number, default 20, for example 5. How many rows at most.
MATCH (s:Entity)-[r:HOLDS_ROLE|HELD_IN|HELD_ON|PARTICIPATED_IN]->(o:Entity)
RETURN s.name AS subject, type(r) AS fact, o.name AS object, r.role AS office, r.evidence AS evidence,
  r.quote AS quote, r.document AS document
ORDER BY evidence DESC, subject, fact, object, office LIMIT $limit
