// title: Offices of a person
// en: Which offices does a person hold, or held before?
// de: Welche Ämter hat eine Person, oder hatte sie früher?
// person: text, for example Jens Stoltenberg. A person's name or another name of theirs, in any case of letters.
MATCH (p:Entity)-[r:HOLDS_ROLE]->(o:Entity)
WHERE p.search CONTAINS '|' + toLower($person) + '|'
RETURN p.name AS person, r.role AS office, o.name AS organisation, r.former AS former, r.since AS since,
  r.until AS until, r.quote AS quote, r.document AS document
ORDER BY former, organisation, office, person
