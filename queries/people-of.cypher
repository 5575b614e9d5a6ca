// title: People of an organisation
// en: Who holds, or held, an office at an organisation or country?
// de: Wer hat oder hatte ein Amt bei einer Organisation oder einem Land?
// organisation: text, for example NATO. The organisation's or country's name, in any case of letters.
MATCH (p:Person)-[r:HOLDS_ROLE]->(o:Entity)
WHERE o.search CONTAINS '|' + toLower($organisation) + '|'
RETURN o.name AS organisation, p.name AS person, r.role AS office, r.former AS former, r.since AS since,
  r.until AS until, r.quote AS quote, r.document AS document
ORDER BY organisation, former, person, office
