// title: Places of meetings
// en: Where were the most meetings?
// de: Wo gab es die meisten Treffen?
MATCH (m:Meeting)-[:HELD_IN]->(p:Entity)
WITH p, m.name AS meeting ORDER BY meeting
WITH p, count(meeting) AS count, collect(meeting) AS meetings
RETURN p.name AS place, p.type AS type, count AS count, meetings AS meetings
ORDER BY count DESC, place
