// title: Offices
// en: Who holds which office where?
// de: Wer hat wo welches Amt?
// office: text, optional, for example minister. Only offices that hold these letters.
MATCH (p:Person)-[r:HOLDS_ROLE]->(o:Entity)
WHERE toLower(r.role) CONTAINS coalesce(toLower($office), '')
RETURN p.name AS person, r.role AS office, o.name AS organisation, r.former AS former, r.since AS since,
  r.until AS until, r.quote AS quote, r.document AS document
ORDER BY organisation, office, person, former
