// title: Conflicting office-holders
// en: Which office do two people seem to hold at once?
// de: Welches Amt scheinen zwei Personen zugleich zu haben?
MATCH (a:Person)-[r:HOLDS_ROLE]->(o:Organisation)<-[s:HOLDS_ROLE]-(b:Person)
WHERE a.id < b.id AND toLower(r.role) = toLower(s.role)
  AND r.former = false AND s.former = false AND r.until IS NULL AND s.until IS NULL
RETURN o.name AS organisation, r.role AS office, a.name AS person, b.name AS other,
  r.quote AS quote, r.document AS document, s.quote AS otherquote, s.document AS otherdocument
ORDER BY organisation, office, person, other
