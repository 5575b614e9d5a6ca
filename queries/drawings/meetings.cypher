// title: Drawing: meetings
// en: Which meetings are there: where, when, and who took part?
// de: Welche Treffen gibt es: wo, wann und mit wem?
// limit: number, default 100, for example 20. How many at most.
MATCH path = (m:Meeting)-[r:HELD_IN|HELD_ON|PARTICIPATED_IN]-(:Entity)
RETURN path ORDER BY m.id, r.id LIMIT $limit
