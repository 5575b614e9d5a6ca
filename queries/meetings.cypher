// title: Meetings
// en: Which meetings are there: where, when, and who took part?
// de: Welche Treffen gibt es: wo, wann und mit wem?
MATCH (m:Meeting)
OPTIONAL MATCH (m)-[r:HELD_IN]->(p:Place)
WITH m, p.name AS place, r.quote AS quote, r.document AS document ORDER BY place
WITH m, collect(place) AS places, collect(quote) AS placequotes, collect(document) AS placedocuments
OPTIONAL MATCH (m)-[r:HELD_ON]->(d:Date)
WITH m, places, placequotes, placedocuments, d.name AS date, r.quote AS quote, r.document AS document ORDER BY date
WITH m, places, placequotes, placedocuments,
  collect(date) AS dates, collect(quote) AS datequotes, collect(document) AS datedocuments
OPTIONAL MATCH (who:Entity)-[r:PARTICIPATED_IN]->(m)
WITH m, places, placequotes, placedocuments, dates, datequotes, datedocuments,
  who.name AS name, r.quote AS quote, r.document AS document ORDER BY name
WITH m, places, placequotes, placedocuments, dates, datequotes, datedocuments,
  collect(name) AS participants, collect(quote) AS quotes, collect(document) AS documents
RETURN m.name AS meeting, m.status AS status, places AS places, dates AS dates, participants AS participants,
  coalesce(datequotes[0], placequotes[0], quotes[0]) AS quote,
  coalesce(datedocuments[0], placedocuments[0], documents[0]) AS document
ORDER BY coalesce(dates[0], '9999'), meeting
