// title: About
// en: What is known of a person, organisation, place, meeting or date?
// de: Was ist über eine Person, eine Organisation, einen Ort, ein Treffen oder einen Tag bekannt?
// name: text, for example NATO. The name, in any case of letters.
MATCH (e:Entity)-[r:HOLDS_ROLE|HELD_IN|HELD_ON|PARTICIPATED_IN]-(:Entity)
WHERE e.search CONTAINS '|' + toLower($name) + '|'
RETURN startNode(r).name AS subject, type(r) AS fact, endNode(r).name AS object, r.role AS office,
  r.evidence AS evidence, r.quote AS quote, r.document AS document
ORDER BY fact, subject, object, office
