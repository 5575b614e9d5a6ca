import { explain } from '../../extract';
import { describeKnown, documentOf, itReads, type Known } from './helpers';

const THURSDAY = '2023-05-11';

/**
 * A text, what its pronouns and descriptions stand for with the rule that says so, and after "—" what stays open with
 * the reason.
 */
type ReferRow = readonly [text: string, ...read: readonly string[]];

const PRONOUN = 'pronoun';
const OFFICE = 'office-description';
const PERSON = 'person-description';
const BODY = 'body-description';

/** "er = Rainer Holtmann (pronoun)", "— sie (unresolved-pronoun)" */
const referencesIn = (text: string): readonly string[] => {
  const { sentences, rejections } = explain(documentOf(text, THURSDAY));
  const told = sentences.flatMap(({ references }) =>
    references.map(({ text: words, name, rule }) => `${words} = ${name} (${rule})`),
  );
  const open = rejections
    .filter(({ reason }) => reason === 'unresolved-pronoun' || reason === 'ambiguous-surname')
    .map(({ text: words, reason }) => `— ${words} (${reason})`);
  return [...told, ...open];
};

const wrongIn = (text: string, expected: readonly string[]): readonly string[] => {
  const actual = referencesIn(text);
  return [
    ...expected.filter((one) => !actual.includes(one)).map((one) => `lacks ${one}`),
    ...actual.filter((one) => !expected.includes(one)).map((one) => `has ${one}`),
  ];
};

const is = (words: string, name: string, rule: string): string => `${words} = ${name} (${rule})`;
const open = (words: string): string => `— ${words} (unresolved-pronoun)`;

const pronouns: readonly ReferRow[] = [
  ['Rainer Holtmann kam nach Ulm. Er lachte.', is('Er', 'Rainer Holtmann', PRONOUN)],
  ['Jutta Quandt kam nach Ulm. Sie lachte.', is('Sie', 'Jutta Quandt', PRONOUN)],
  ['Jutta Quandt kam nach Ulm. Dort will sie bleiben.', is('sie', 'Jutta Quandt', PRONOUN)],
  ['Jutta Quandt und Rainer Holtmann kamen nach Ulm. Er lachte.', is('Er', 'Rainer Holtmann', PRONOUN)],
  ['Rainer Holtmann und Jutta Quandt kamen nach Ulm. Sie lachte.', is('Sie', 'Jutta Quandt', PRONOUN)],
  ['Rainer Holtmann kam nach Ulm. Jutta Quandt empfing ihn.', is('ihn', 'Rainer Holtmann', PRONOUN)],
  ['Rainer Holtmann kam nach Ulm. Jutta Quandt half ihm.', is('ihm', 'Rainer Holtmann', PRONOUN)],
  ['Jutta Quandt kam nach Ulm. Rainer Holtmann half ihr.', is('ihr', 'Jutta Quandt', PRONOUN)],
  ['Jutta Quandt kam nach Ulm. Rainer Holtmann begrüßte sie.', is('sie', 'Jutta Quandt', PRONOUN)],
  ['Rainer Holtmann traf Torsten Wiesner. Er lachte.', is('Er', 'Rainer Holtmann', PRONOUN)],
  ['Rainer Holtmann sagte, er komme nach Ulm.', is('er', 'Rainer Holtmann', PRONOUN)],
  ['Als er nach Ulm kam, war Rainer Holtmann müde.', is('er', 'Rainer Holtmann', PRONOUN)],
  ['Rainer Holtmann traf Torsten Wiesner, mit dem er früher stritt.', is('er', 'Rainer Holtmann', PRONOUN)],
  ['Rainer Holtmann lobte Torsten Wiesner, mit dem er sich am Dienstag traf.', is('er', 'Rainer Holtmann', PRONOUN)],
];

const nobody: readonly ReferRow[] = [
  ['Jutta Quandt und Rainer Holtmann kamen nach Ulm. Sie lachten.'],
  ['Jutta Quandt kam mit Gästen nach Ulm. Dort wollen sie bleiben.'],
  ['Jutta Quandt kam nach Ulm. Er lachte.', open('Er')],
  ['Rainer Holtmann kam nach Ulm. Sie lachte.', open('Sie')],
  ['Der Wagen war neu. Er kostete viel.'],
  ['Jutta Quandt kam nach Ulm. Es regnete.'],
  ['Jutta Quandt kam nach Ulm. Der Zug war voll. Das Wetter war gut. Die Stadt schlief. Sie lachte.', open('Sie')],
  ['Jutta Quandt sagte: „Kommen Sie nach Ulm!“'],
];

const offices: readonly ReferRow[] = [
  [
    'Finnlands Verkehrsminister Rainer Holtmann kam nach Ulm. Der Minister lachte.',
    is('Der Minister', 'Rainer Holtmann', OFFICE),
  ],
  [
    'Finnlands Verkehrsminister Rainer Holtmann kam nach Ulm. Der Verkehrsminister lachte.',
    is('Der Verkehrsminister', 'Rainer Holtmann', OFFICE),
  ],
  [
    'Finnlands Verkehrsministerin Jutta Quandt kam nach Ulm. Die Ministerin lachte.',
    is('Die Ministerin', 'Jutta Quandt', OFFICE),
  ],
  [
    'OSZE-Generalsekretär Rainer Holtmann kam nach Ulm. Dort lachte der Generalsekretär.',
    is('der Generalsekretär', 'Rainer Holtmann', OFFICE),
  ],
  [
    'OSZE-Generalsekretär Rainer Holtmann und Uno-Generalsekretär Torsten Wiesner kamen. Der OSZE-Generalsekretär lachte.',
    is('Der OSZE-Generalsekretär', 'Rainer Holtmann', OFFICE),
  ],
  ['OSZE-Generalsekretär Rainer Holtmann und Uno-Generalsekretär Torsten Wiesner kamen. Der Generalsekretär lachte.'],
  [
    'Finnlands Verkehrsminister Rainer Holtmann und Portugals Innenministerin Jutta Quandt kamen. Die Ministerin lachte.',
    is('Die Ministerin', 'Jutta Quandt', OFFICE),
  ],
  ['Finnlands Verkehrsminister Rainer Holtmann kam nach Ulm. Ein Minister lachte.'],
  ['Finnlands Verkehrsminister Rainer Holtmann kam nach Ulm. Die Minister lachten.'],
  ['Finnlands Verkehrsminister Rainer Holtmann kam nach Ulm. Der Bürgermeister lachte.'],
  ['Finnlands früherer Verkehrsminister Rainer Holtmann kam nach Ulm. Der Verkehrsminister lachte.'],
];

const described: readonly ReferRow[] = [
  ['Rainer Holtmann kam nach Ulm. Der 64-Jährige lachte.', is('64-Jährige', 'Rainer Holtmann', PERSON)],
  ['Jutta Quandt kam nach Ulm. Die 64-Jährige lachte.', is('64-Jährige', 'Jutta Quandt', PERSON)],
  ['Rainer Holtmann traf Jutta Quandt. Die 64-Jährige lachte.', is('64-Jährige', 'Jutta Quandt', PERSON)],
  ['Jutta Quandt kam nach Ulm. Die Bochumerin lachte.', is('Bochumerin', 'Jutta Quandt', PERSON)],
  ['Rainer Holtmann kam nach Ulm. Dem Finnen gefiel es.', is('Finnen', 'Rainer Holtmann', PERSON)],
  ['Jutta Quandt kam nach Ulm. Ein 64-Jähriger lachte.'],
  ['Jutta Quandt kam nach Ulm. Der 64-Jährige lachte.'],
  ['Jutta Quandt kam nach Ulm. Die Bochumer lachten.'],
];

const callings: readonly ReferRow[] = [
  ['Rainer Holtmann kam nach Ulm. Der Jurist lachte.', is('Jurist', 'Rainer Holtmann', PERSON)],
  [
    'Gewählt wurde Rainer Holtmann. Der 58-jährige Betriebswirt aus Münster lachte.',
    is('Betriebswirt aus Münster', 'Rainer Holtmann', PERSON),
  ],
  ['In Ulm trat Jutta Quandt auf. Die gebürtige Wienerin lachte.', is('Wienerin', 'Jutta Quandt', PERSON)],
  ['Finden soll ihn Jutta Quandt. Gelobt wird die Tierärztin.', is('Tierärztin', 'Jutta Quandt', PERSON)],
  ['Jutta Quandt kam mit Rainer Holtmann. Die frühere Sprinterin lachte.', is('Sprinterin', 'Jutta Quandt', PERSON)],
  ['Rainer Holtmann siegte. Dem Gewerkschafter gefiel es.', is('Gewerkschafter', 'Rainer Holtmann', PERSON)],
  ['Jutta Quandt siegte. Die Neue lachte.', is('Neue', 'Jutta Quandt', PERSON)],
  ['Rainer Holtmann traf Torsten Wiesner. Der Jurist lachte.'],
  ['Jutta Quandt kam nach Ulm. Der Betriebswirt lachte.'],
  ['Rainer Holtmann kam nach Ulm. Ein Jurist lachte.'],
  ['Rainer Holtmann kam nach Ulm. Die Unternehmer lachten.'],
  ['Rainer Holtmann kam nach Ulm. Der Jurist Torsten Wiesner lachte.'],
  ['Rainer Holtmann kam nach Ulm. Der Zug war voll. Das Wetter war gut. Die Stadt schlief. Der Jurist lachte.'],
];

const bodies: readonly ReferRow[] = [
  ['Die Nato wächst. Das Bündnis nahm Finnland auf.', is('Bündnis', 'NATO', BODY)],
  ['Siemens wächst. Der Konzern stellt ein.', is('Konzern', 'Siemens', BODY)],
  ['Siemens und die Nato wachsen. Das Bündnis nahm Finnland auf.', is('Bündnis', 'NATO', BODY)],
  ['Siemens und die Nato wachsen. Der Konzern stellt ein.', is('Konzern', 'Siemens', BODY)],
  ['Die IG Metall ruft zum Streik. Die Gewerkschaft fordert mehr Lohn.', is('Gewerkschaft', 'IG Metall', BODY)],
  ['Der Finanzausschuss des Bundestags kam zusammen. Der Ausschuss stritt.', is('Ausschuss', 'Finanzausschuss', BODY)],
  ['Siemens wächst. Ein Konzern stellt ein.'],
  ['Siemens wächst. Das Bündnis nahm Finnland auf.'],
];

const surnames: readonly ReferRow[] = [
  [
    'Jutta Quandt und Emil Quandt kamen nach Ulm. Am Dienstag traf Quandt dort Rainer Holtmann.',
    '— Quandt (ambiguous-surname)',
  ],
  ['Jutta Quandt und Emil Quandt kamen nach Ulm. Frau Quandt lachte.', is('Quandt', 'Jutta Quandt', 'shared-surname')],
];

const known: Known = {
  'cataphora: "er" before the name of its own sentence': ['Als er nach Ulm kam'],
  'bodies: a committee named by its noun alone is no entity to go back to': ['Der Finanzausschuss des Bundestags kam'],
  'surnames: one that two people bear makes a third person, who gets the facts': [
    'Jutta Quandt und Emil Quandt kamen nach Ulm. Frau Quandt',
  ],
};

const tables = {
  'a pronoun': pronouns,
  'nobody, for a pronoun': nobody,
  'an office': offices,
  'a description': described,
  'what somebody is': callings,
  'a noun for a body': bodies,
  'a surname that two people bear': surnames,
};

describe('German references: whom the text means by', () => {
  for (const [kind, rows] of Object.entries(tables))
    describe(kind, () => {
      for (const [text, ...expected] of rows) itReads(text, known, () => wrongIn(text, expected), THURSDAY);
    });
  describeKnown(
    Object.values(tables).flatMap((rows) => rows.map(([text]) => text)),
    known,
  );
});
