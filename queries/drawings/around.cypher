// title: Drawing: around one
// en: What is connected with a person, organisation, place or meeting?
// de: Was hängt mit einer Person, einer Organisation, einem Ort oder einem Treffen zusammen?
// name: text, for example Angela Merkel. The name, in any case of letters.
MATCH path = (e:Entity)-[:HOLDS_ROLE|HELD_IN|HELD_ON|PARTICIPATED_IN]-(:Entity)
WHERE e.search CONTAINS '|' + toLower($name) + '|'
RETURN path LIMIT 200
