// title: Drawing: path between two
// en: How are two people, organisations, places or meetings connected?
// de: Wie hängen zwei Personen, Organisationen, Orte oder Treffen zusammen?
// from: text, for example Angela Merkel. The name of the first.
// to: text, for example Barack Obama. The name of the second.
MATCH (a:Entity) WHERE a.search CONTAINS '|' + toLower($from) + '|'
MATCH (b:Entity) WHERE b.search CONTAINS '|' + toLower($to) + '|'
WITH a, b WHERE a.id <> b.id
MATCH path = shortestPath((a)-[:HOLDS_ROLE|HELD_IN|PARTICIPATED_IN*..6]-(b))
RETURN path
