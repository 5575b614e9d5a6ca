/** Every command of the program that its help names. */
export const COMMANDS = [
  ...['build', 'diff', 'extract', 'verify', 'correct', 'corrections', 'review', 'load', 'query', 'entities', 'why'],
  ...['explain', 'score', 'neo4j', 'browser', 'runs', 'completion'],
];
