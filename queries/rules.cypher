// title: Rules
// en: Which rules read the facts, and how many did each?
// de: Welche Regeln haben die Tatsachen gelesen, und wie viele jede?
MATCH (e:Evidence)
WHERE e.fact IS NOT NULL
RETURN e.rule AS rule, count(DISTINCT e.fact) AS facts, count(e.id) AS evidence, avg(e.confidence) AS confidence
ORDER BY facts DESC, rule
