// title: Meetings of a person
// en: Which meetings did a person, organisation or country take part in?
// de: An welchen Treffen hat eine Person, eine Organisation oder ein Land teilgenommen?
// person: text, for example Jens Stoltenberg. The name of a person, organisation or country, in any case of letters.
MATCH (who:Entity)-[r:PARTICIPATED_IN]->(m:Meeting)
WHERE who.search CONTAINS '|' + toLower($person) + '|'
OPTIONAL MATCH (m)-[:HELD_IN]->(p:Place)
WITH who, r, m, p.name AS place ORDER BY place
WITH who, r, m, collect(DISTINCT place) AS places
OPTIONAL MATCH (m)-[:HELD_ON]->(d:Date)
WITH who, r, m, places, d.name AS date ORDER BY date
WITH who, r, m, places, collect(DISTINCT date) AS dates
RETURN who.name AS participant, m.name AS meeting, m.status AS status, places AS places, dates AS dates,
  r.quote AS quote, r.document AS document
ORDER BY coalesce(dates[0], '9999'), meeting, participant
