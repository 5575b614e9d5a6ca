// title: Most connected
// en: Who or what has the most facts?
// de: Wer oder was hat die meisten Tatsachen?
// limit: number, default 20, for example 5. How many rows at most.
MATCH (e:Entity)-[r:HOLDS_ROLE|HELD_IN|PARTICIPATED_IN]-(other:Entity)
WITH e, count(r) AS facts, count(DISTINCT other) AS neighbours
RETURN e.name AS name, e.type AS type, facts AS facts, neighbours AS neighbours
ORDER BY facts DESC, name LIMIT $limit
