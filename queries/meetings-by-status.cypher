// title: Meetings by status
// en: Which meetings are planned, cancelled or denied, and what is told of them?
// de: Welche Treffen sind geplant, abgesagt oder bestritten, und was wird von ihnen erzählt?
// status: text, default planned, for example cancelled. One of planned, held, cancelled, denied.
MATCH (m:Meeting)-[r:HELD_IN|HELD_ON|PARTICIPATED_IN]-(x:Entity)
WHERE m.status = toLower($status)
RETURN m.name AS meeting, m.status AS status, type(r) AS fact, x.name AS detail, r.quote AS quote,
  r.document AS document
ORDER BY meeting, m.id, fact, detail
