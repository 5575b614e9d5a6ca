// title: Recently former
// en: Who lost an office, the most lately reported first, and who holds it now?
// de: Wer hat ein Amt nicht mehr, das zuletzt Gemeldete zuerst, und wer hat es jetzt?
// since: day, optional, for example 2022-01-01. Only what was published on this day or later.
MATCH (p:Person)-[r:HOLDS_ROLE]->(o:Entity)
WHERE r.former = true OR r.until IS NOT NULL
MATCH (e:Evidence {fact: r.id})-[:FROM]->(:Sentence)-[:PART_OF]->(d:Document)
WITH p, r, o, max(d.published) AS reported
WITH p, r, o, reported WHERE $since IS NULL OR reported >= $since
OPTIONAL MATCH (next:Person)-[s:HOLDS_ROLE]->(o)
WHERE s.former = false AND toLower(s.role) = toLower(r.role) AND next.id <> p.id
WITH p, r, o, reported, next.name AS name ORDER BY name
WITH p, r, o, reported, collect(DISTINCT name) AS now
RETURN p.name AS person, r.role AS office, o.name AS organisation, r.until AS until, now AS now,
  reported AS reported, r.quote AS quote, r.document AS document
ORDER BY coalesce(reported, '') DESC, person, organisation, office
