// title: Told once
// en: Which facts rest on a single sentence, the least certain first?
// de: Welche Tatsachen stützen sich auf einen einzigen Satz, die unsichersten zuerst?
// limit: number, default 50, for example 5. How many rows at most.
MATCH (s:Entity)-[r:HOLDS_ROLE|HELD_IN|HELD_ON|PARTICIPATED_IN]->(o:Entity)
WHERE r.evidence = 1
MATCH (e:Evidence {fact: r.id})
RETURN e.confidence AS confidence, s.name AS subject, type(r) AS fact, o.name AS object, r.role AS office,
  r.quote AS quote, r.document AS document
ORDER BY confidence, subject, fact, object, office LIMIT $limit
