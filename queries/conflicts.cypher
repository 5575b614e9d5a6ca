// title: Conflicting office-holders
// en: Which office do several people seem to hold at once?
// de: Welches Amt scheinen mehrere Personen zugleich zu haben?
MATCH (p:Person)-[r:HOLDS_ROLE]->(o:Entity)
WHERE r.former = false AND r.until IS NULL
WITH o.id AS id, o.name AS organisation, toLower(r.role) AS office, count(DISTINCT p.id) AS holders,
  collect({person: p.name, office: r.role, since: r.since, quote: r.quote, document: r.document}) AS claims
WITH organisation, office, holders, claims WHERE holders > 1
UNWIND claims AS claim
RETURN organisation AS organisation, claim.office AS office, holders AS holders, claim.person AS person,
  claim.since AS since, claim.quote AS quote, claim.document AS document
ORDER BY organisation, toLower(office), person, office
