/**
 * The towns whose adjective a word may be, the likeliest first: "Berliner" → Berlin, "Bremer" → Bremen, "Hallener" →
 * Halle, "Dresdner" → Dresden, "Kasseler" → Kassel, "Basler" → Basel, "Zürcher" → Zürich.
 */
export const townsOf = (adjective: string): readonly string[] =>
  adjective.length < 5 || !adjective.endsWith('er') || !/^\p{Lu}.*er$/u.test(adjective)
    ? []
    : [adjective.slice(0, -2), `${adjective.slice(0, -2)}en`, adjective.slice(0, -1), ...elided(adjective)];

/** Towns that lose a vowel before the ending. */
export const elided = (adjective: string): readonly string[] => {
  if (adjective.endsWith('ner')) return [`${adjective.slice(0, -3)}en`];
  if (adjective.endsWith('ler')) return [`${adjective.slice(0, -3)}el`];
  return adjective.endsWith('cher') ? [`${adjective.slice(0, -4)}ich`] : [];
};
