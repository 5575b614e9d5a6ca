// title: Busiest
// en: Who took part in the most meetings, and whom did they meet there?
// de: Wer hat an den meisten Treffen teilgenommen, und wen hat er oder sie dort getroffen?
// limit: number, default 20, for example 5. How many rows at most.
MATCH (who:Entity)-[:PARTICIPATED_IN]->(m:Meeting)
WHERE NOT coalesce(m.status, 'held') IN ['cancelled', 'denied']
OPTIONAL MATCH (m)<-[:PARTICIPATED_IN]-(other:Entity)
WHERE other.id <> who.id
WITH who, m, other.name AS name ORDER BY name
WITH who, count(DISTINCT m) AS meetings, collect(DISTINCT name) AS met
RETURN who.name AS name, who.type AS type, meetings AS meetings, met AS met
ORDER BY meetings DESC, name LIMIT $limit
