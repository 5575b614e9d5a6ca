// title: Path between two
// en: How are two people, organisations, places or meetings connected?
// de: Wie hängen zwei Personen, Organisationen, Orte oder Treffen zusammen?
// from: text, for example Jens Stoltenberg. The name of the first.
// to: text, for example Sergei Rjabkow. The name of the second.
MATCH (a:Entity) WHERE a.search CONTAINS '|' + toLower($from) + '|'
MATCH (b:Entity) WHERE b.search CONTAINS '|' + toLower($to) + '|'
WITH a, b WHERE a.id <> b.id
MATCH p = shortestPath((a)-[:HOLDS_ROLE|HELD_IN|PARTICIPATED_IN*..6]-(b))
WITH [n IN nodes(p) | n.name] AS names,
  [r IN relationships(p) | {fact: type(r), subject: startNode(r).name, object: endNode(r).name, role: r.role,
    quote: r.quote, document: r.document}] AS facts
ORDER BY size(facts) LIMIT 1
UNWIND range(0, size(facts) - 1) AS i
RETURN i + 1 AS step, names[i] AS here, names[i + 1] AS next, facts[i].subject AS subject, facts[i].fact AS fact,
  facts[i].object AS object, facts[i].role AS office, facts[i].quote AS quote, facts[i].document AS document
ORDER BY step
