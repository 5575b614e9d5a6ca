// title: Find
// en: Which people, organisations, places and meetings have these letters in a name?
// de: Welche Personen, Organisationen, Orte und Treffen haben diese Buchstaben im Namen?
// text: text, for example stolt. Any part of a name, in any case of letters.
MATCH (e:Entity)
WHERE e.search CONTAINS toLower($text)
RETURN e.name AS name, e.type AS type, e.aliases AS aliases,
  COUNT { (e)-[:HOLDS_ROLE|HELD_IN|HELD_ON|PARTICIPATED_IN]-() } AS facts
ORDER BY facts DESC, name
