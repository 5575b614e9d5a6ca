// title: Timeline
// en: What happened around a person, organisation, place or meeting, in order of time?
// de: Was geschah um eine Person, eine Organisation, einen Ort oder ein Treffen, der Zeit nach?
// about: text, for example NATO. The name, in any case of letters.
CALL () {
  MATCH (e:Entity)-[r:PARTICIPATED_IN|HELD_IN]-(m:Meeting)-[:HELD_ON]->(d:Date)
  WHERE e.search CONTAINS '|' + toLower($about) + '|' AND NOT e:Meeting
  RETURN d.name AS date, coalesce(d.start, d.name) AS day, e.name AS about, 'meeting' AS what, m.name AS detail,
    r.quote AS quote, r.document AS document
  UNION
  MATCH (m:Entity)-[r:HELD_ON]->(d:Date)
  WHERE m.search CONTAINS '|' + toLower($about) + '|'
  RETURN d.name AS date, coalesce(d.start, d.name) AS day, m.name AS about, 'held on' AS what, m.name AS detail,
    r.quote AS quote, r.document AS document
  UNION
  MATCH (e:Entity)-[r:HOLDS_ROLE]-(:Entity)
  WHERE r.since IS NOT NULL AND e.search CONTAINS '|' + toLower($about) + '|'
  RETURN r.since AS date, r.since AS day, startNode(r).name AS about, 'office since' AS what,
    r.role + ', ' + endNode(r).name AS detail, r.quote AS quote, r.document AS document
  UNION
  MATCH (e:Entity)-[r:HOLDS_ROLE]-(:Entity)
  WHERE r.until IS NOT NULL AND e.search CONTAINS '|' + toLower($about) + '|'
  RETURN r.until AS date, r.until AS day, startNode(r).name AS about, 'office until' AS what,
    r.role + ', ' + endNode(r).name AS detail, r.quote AS quote, r.document AS document
}
RETURN date AS date, about AS about, what AS what, detail AS detail, quote AS quote, document AS document
ORDER BY day, what, detail, about
