// title: Participants
// en: Who took part in a meeting, and in which office?
// de: Wer hat an einem Treffen teilgenommen, und in welchem Amt?
// meeting: text, for example Klimakonferenz. The meeting's name, in any case of letters.
MATCH (who:Entity)-[r:PARTICIPATED_IN]->(m:Entity)
WHERE m.search CONTAINS '|' + toLower($meeting) + '|'
OPTIONAL MATCH (who)-[h:HOLDS_ROLE]->(o:Entity)
WITH m, who, r, h.role + ', ' + o.name AS office ORDER BY office
WITH m, who, r, collect(office) AS offices
RETURN m.name AS meeting, who.name AS participant, who.type AS type, offices AS offices, r.quote AS quote,
  r.document AS document
ORDER BY meeting, participant, document
