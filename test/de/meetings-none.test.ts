import { describeKnown, describeMeetings, type Known, type MeetingRow } from './helpers';

const THURSDAY = '2023-05-11';

const treffen = {
  what: /Treffen/,
  where: 'Ulm',
  when: '2023-05-09',
  who: ['Jutta Quandt', 'Rainer Holtmann'],
} as const;
const tagung = { what: /Tagung/, where: 'Ulm', when: '2023-05-09' } as const;

const noMeeting: readonly MeetingRow[] = [
  ['Auf einer Pressekonferenz in Ulm kritisierte Jutta Quandt am Dienstag die Regierung.', THURSDAY],
  ['Bei der Vereidigung am Dienstag in Ulm lächelten Jutta Quandt und Rainer Holtmann.', THURSDAY],
  ['An der Demonstration am Dienstag in Ulm nahmen Jutta Quandt und Rainer Holtmann teil.', THURSDAY],
  ['Das Spiel am Dienstag in Ulm sahen Jutta Quandt und Rainer Holtmann.', THURSDAY],
  ['Am Wahltag in Ulm zeigte sich Jutta Quandt mit Rainer Holtmann.', THURSDAY],
  ['Bei der Preisverleihung am Dienstag in Ulm traten Jutta Quandt und Rainer Holtmann auf.', THURSDAY],
  ['Auf der Gala am Dienstag in Ulm tanzten Jutta Quandt und Rainer Holtmann.', THURSDAY],
  ['Der SV Ulm traf am Dienstag in Passau zweimal das Tor.', THURSDAY],
  ['Der FC Augsburg trifft am Samstag in Augsburg auf den VfB Stuttgart.', THURSDAY],
  ['Jutta Quandt ist in Ulm als Präsidentin im Gespräch.', THURSDAY],
  ['Jutta Quandt will den Dialog mit Finnland fortsetzen.', THURSDAY],
  ['Jutta Quandt und Rainer Holtmann stehen in Kontakt.', THURSDAY],
  ['Das Format wurde 2002 in Ulm ins Leben gerufen.', THURSDAY],
  ['Jutta Quandt reiste am Dienstag nach Riga.', THURSDAY],
  ['Jutta Quandt traf am Dienstag in Ulm eine Entscheidung.', THURSDAY],
  ['Jutta Quandt traf am Dienstag in Ulm ein.', THURSDAY],
  ['Die Kugel traf am Dienstag in Ulm den Wachmann Rainer Holtmann.', THURSDAY],
  ['In einem Interview sprach Jutta Quandt am Dienstag in Ulm mit der Zeitung „Die Zeit“ über Steuern.', THURSDAY],
  ['Jutta Quandt führte am Dienstag in Ulm Regie.', THURSDAY],
  ['Der Bundestag beschloss am Dienstag das Gesetz.', THURSDAY],
  ['Am Dienstag wurde Jutta Quandt in Ulm vor dem Landgericht verurteilt.', THURSDAY],
];

const unreal: readonly MeetingRow[] = [
  ['Jutta Quandt könnte am Freitag in Ulm Rainer Holtmann treffen.', THURSDAY],
  ['Jutta Quandt würde Rainer Holtmann gern in Ulm treffen.', THURSDAY],
  ['Sollte Jutta Quandt am Freitag in Ulm Rainer Holtmann treffen, wird es laut.', THURSDAY],
  ['Falls sich Jutta Quandt und Rainer Holtmann am Freitag in Ulm treffen, wird es laut.', THURSDAY],
  ['Jutta Quandt soll Rainer Holtmann am Freitag in Ulm nicht treffen.', THURSDAY],
  ['Trifft Jutta Quandt am Freitag in Ulm Rainer Holtmann?', THURSDAY],
  ['Hat Jutta Quandt am Dienstag in Ulm Rainer Holtmann getroffen?', THURSDAY],
  ['Ob sich Jutta Quandt am Freitag in Ulm mit Rainer Holtmann trifft, ist offen.', THURSDAY],
  ['Jutta Quandt lehnt ein Treffen mit Rainer Holtmann in Ulm ab.', THURSDAY],
];

/** A meeting there is, but not everybody named beside it takes part. */
const notThere: readonly MeetingRow[] = [
  ['Die Tagung am Dienstag in Ulm sei gelungen, sagte Jutta Quandt.', THURSDAY, tagung],
  ['„Die Tagung am Dienstag in Ulm war gut“, erklärte Jutta Quandt in Passau.', THURSDAY, tagung],
  ['Die Tagung am Dienstag in Ulm verlief laut Jutta Quandt ruhig.', THURSDAY, tagung],
  ['Auf der Tagung am Dienstag in Ulm wurde über Jutta Quandt gestritten.', THURSDAY, tagung],
  ['Nach Angaben von Jutta Quandt endete die Tagung am Dienstag in Ulm.', THURSDAY, tagung],
  ['Jutta Quandts Sprecher bestätigte die Tagung am Dienstag in Ulm.', THURSDAY, tagung],
  [
    'Jutta Quandt verfolgte die Tagung am Dienstag in Ulm im Fernsehen.',
    THURSDAY,
    { ...tagung, who: ['?Jutta Quandt'] },
  ],
  ['An der Tagung am Dienstag in Ulm nahm Jutta Quandt nicht teil.', THURSDAY, tagung],
  ['Jutta Quandt blieb der Tagung am Dienstag in Ulm fern.', THURSDAY, tagung],
  ['Die Tagung am Dienstag in Ulm fand ohne Jutta Quandt statt.', THURSDAY, tagung],
  [
    'Statt Jutta Quandt kam Rainer Holtmann am Dienstag zur Tagung in Ulm.',
    THURSDAY,
    { ...tagung, who: ['Rainer Holtmann'] },
  ],
  ['Wegen Torsten Wiesner trafen sich am Dienstag Jutta Quandt und Rainer Holtmann in Ulm.', THURSDAY, treffen],
  ['Jutta Quandt sprach am Dienstag in Ulm mit Rainer Holtmann über Torsten Wiesner.', THURSDAY, treffen],
  ['Jutta Quandt kritisierte Torsten Wiesner. Am Dienstag traf sie in Ulm Rainer Holtmann.', THURSDAY, treffen],
  ['Torsten Wiesner sagte, Jutta Quandt habe am Dienstag in Ulm Rainer Holtmann getroffen.', THURSDAY, treffen],
  ['Jutta Quandt traf am Dienstag in Ulm Rainer Holtmann, wie Torsten Wiesner berichtete.', THURSDAY, treffen],
  ['Jutta Quandt traf am Dienstag in Ulm Rainer Holtmann, den Nachfolger von Torsten Wiesner.', THURSDAY, treffen],
  ['Jutta Quandt traf am Dienstag in Ulm Rainer Holtmann, der Torsten Wiesner beerbt hat.', THURSDAY, treffen],
];

const known: Known = {
  'verbs: "treffen" of decisions, goals and matches': ['Die Kugel traf am Dienstag in Ulm'],
  'modality: a condition with "sollte" first': ['Sollte Jutta Quandt am Freitag in Ulm'],
};

const tables = { 'are not told by': noMeeting, 'are not real in': unreal, 'leave out who is not there': notThere };

describe('German meetings', () => {
  for (const [kind, rows] of Object.entries(tables)) describeMeetings(kind, rows, known);
  describeKnown(
    Object.values(tables).flatMap((rows) => rows.map(([text]) => text)),
    known,
  );
});
