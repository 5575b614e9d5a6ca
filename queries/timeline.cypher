// title: Timeline
// en: What happened around a person, organisation, place or meeting, in order of time?
// de: Was geschah um eine Person, eine Organisation, einen Ort oder ein Treffen, der Zeit nach?
// about: text, for example NATO. The name, in any case of letters.
CALL {
  MATCH (e:Entity)-[r:PARTICIPATED_IN|HELD_IN]-(m:Meeting)-[:HELD_ON]->(d:Date)
  WHERE any(name IN e.names WHERE toLower(name) = toLower($about)) AND NOT e:Meeting
  RETURN d.name AS date, coalesce(d.start, d.name) AS day, e.name AS about, 'meeting' AS what, m.name AS detail,
    r.quote AS quote, r.document AS document
  UNION
  MATCH (m:Meeting)-[r:HELD_ON]->(d:Date)
  WHERE any(name IN m.names WHERE toLower(name) = toLower($about))
  RETURN d.name AS date, coalesce(d.start, d.name) AS day, m.name AS about, 'held on' AS what, m.name AS detail,
    r.quote AS quote, r.document AS document
  UNION
  MATCH (p:Person)-[r:HOLDS_ROLE]->(o:Entity)
  WHERE r.since IS NOT NULL AND (any(name IN p.names WHERE toLower(name) = toLower($about)) OR any(name IN o.names WHERE toLower(name) = toLower($about)))
  RETURN r.since AS date, r.since AS day, p.name AS about, 'office since' AS what, r.role + ', ' + o.name AS detail,
    r.quote AS quote, r.document AS document
  UNION
  MATCH (p:Person)-[r:HOLDS_ROLE]->(o:Entity)
  WHERE r.until IS NOT NULL AND (any(name IN p.names WHERE toLower(name) = toLower($about)) OR any(name IN o.names WHERE toLower(name) = toLower($about)))
  RETURN r.until AS date, r.until AS day, p.name AS about, 'office until' AS what, r.role + ', ' + o.name AS detail,
    r.quote AS quote, r.document AS document
}
RETURN date AS date, about AS about, what AS what, detail AS detail, quote AS quote, document AS document
ORDER BY day, what, detail, about
