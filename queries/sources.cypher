// title: Sources
// en: Which documents are in the graph, and how many facts does each tell?
// de: Welche Dokumente sind im Graphen, und wie viele Tatsachen erzählt jedes?
MATCH (d:Document)
WHERE d.id STARTS WITH 'document:'
OPTIONAL MATCH (d)<-[:PART_OF]-(:Sentence)<-[:FROM]-(e:Evidence)
WITH d, count(DISTINCT e.fact) AS facts
RETURN d.name AS document, d.published AS published, d.source AS source, d.language AS language, d.words AS words,
  facts AS facts
ORDER BY coalesce(d.published, ''), document
