// title: Offices on a day
// en: Who held which office on a day, certainly or possibly, as far as the texts date it?
// de: Wer hatte an einem Tag welches Amt, sicher oder möglicherweise, soweit die Texte es datieren?
// day: day, for example 2022-01-12. The day.
// office: text, optional, for example minister. Only offices that hold these letters.
// organisation: text, optional, for example NATO. Only of this organisation or country, in any case of letters.
MATCH (p:Person)-[r:HOLDS_ROLE]->(o:Entity)
WHERE (r.since IS NOT NULL OR r.until IS NOT NULL)
  AND coalesce(r.sinceFirst, '0000') <= $day AND $day <= coalesce(r.untilLast, '9999')
  AND toLower(r.role) CONTAINS coalesce(toLower($office), '')
  AND ($organisation IS NULL OR o.search CONTAINS '|' + toLower($organisation) + '|')
MATCH (e:Evidence {fact: r.id})-[:FROM]->(:Sentence)-[:PART_OF]->(d:Document)
WITH p, r, o, min(d.published) AS told, max(d.published) AS last
WITH p, r, o, told, CASE WHEN r.former THEN coalesce(r.untilFirst, '0000') ELSE coalesce(last, '0000') END AS sure
WHERE r.former = false OR r.until IS NOT NULL OR told IS NULL OR $day < told
RETURN p.name AS person, r.role AS office, o.name AS organisation,
  CASE WHEN coalesce(r.sinceLast, '9999') <= $day AND $day <= sure AND $day <= coalesce(r.untilFirst, '9999')
    THEN 'certainly' ELSE 'possibly' END AS held,
  r.since AS since, r.until AS until, r.quote AS quote, r.document AS document
ORDER BY organisation, office, person, since
