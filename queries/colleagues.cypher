// title: Colleagues
// en: Who else holds an office where a person holds one?
// de: Wer hat noch ein Amt, wo eine Person eines hat?
// person: text, for example Jens Stoltenberg. A person's name or another name of theirs, in any case of letters.
MATCH (p:Entity)-[r:HOLDS_ROLE]->(o:Entity)<-[s:HOLDS_ROLE]-(other:Person)
WHERE p.search CONTAINS '|' + toLower($person) + '|' AND other.id <> p.id AND r.former = false AND s.former = false
WITH DISTINCT p, o, other, s
RETURN p.name AS person, o.name AS organisation, other.name AS colleague, s.role AS office, s.quote AS quote,
  s.document AS document
ORDER BY organisation, colleague, office, person
