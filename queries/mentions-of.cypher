// title: Mentions
// en: In which sentences is a person, organisation, place, meeting or date mentioned?
// de: In welchen Sätzen wird eine Person, eine Organisation, ein Ort, ein Treffen oder ein Tag genannt?
// name: text, for example NATO. The name, in any case of letters.
MATCH (e:Entity)<-[m:MENTIONS]-(t:Sentence)-[:PART_OF]->(d:Document)
WHERE e.search CONTAINS '|' + toLower($name) + '|'
RETURN e.name AS name, m.text AS words, t.text AS quote, d.name AS document, d.published AS published,
  t.index AS sentence
ORDER BY coalesce(d.published, ''), document, sentence, m.start, name
