// title: Drawing: offices
// en: Who holds which office where?
// de: Wer hat wo welches Amt?
// limit: number, default 100, for example 20. How many at most.
MATCH path = (:Person)-[r:HOLDS_ROLE]->(o:Entity)
RETURN path ORDER BY r.evidence DESC, r.id LIMIT $limit
