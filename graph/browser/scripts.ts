import type { NamedQuery, Parameter } from '../query';

/**
 * A query as a saved script of Neo4j Browser, whose first line is its name there. It is one statement, since Browser
 * draws nothing where a script has several: parameters stand in it as values to be typed over.
 */
export function script({ title, en, de, parameters, cypher }: NamedQuery): string {
  const told = parameters.map((one) => `// ${literal(one)}: ${one.about}`);
  const values = new Map(parameters.map((one) => [one.name, literal(one)]));
  const statement = cypher.replace(/\$([a-z]+)/g, (all, name: string) => values.get(name) ?? all);
  return `${[`// ${title}`, `// ${en}`, `// ${de}`, ...told, statement].join('\n')}\n`;
}

/** Its example, or what it is where nothing is said: 'Jens Stoltenberg', 20, null. */
function literal({ type, optional, fallback, example }: Parameter): string {
  const value = optional ? fallback : example;
  if (value === undefined) return 'null';
  return type === 'number' ? value : `'${value.replace(/['\\]/g, '\\$&')}'`;
}
