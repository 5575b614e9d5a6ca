// title: Namesakes
// en: Which different people, organisations, places or meetings share a name?
// de: Welche verschiedenen Personen, Organisationen, Orte oder Treffen teilen sich einen Namen?
MATCH (e:Entity)
UNWIND e.names AS called
WITH toLower(called) AS name, e.id AS id, e.type + ' ' + e.name AS entity ORDER BY entity, id
WITH name, collect(DISTINCT id) AS ids, collect(entity) AS entities
WITH name, size(ids) AS count, entities WHERE count > 1
RETURN name AS name, count AS count, entities AS entities
ORDER BY count DESC, name
