import type { RoleRule } from '../../rule';
import { WHO } from './who';

/** Offices told by their noun, the surest wording first: an office that one rule has read is not read again. */
export const officeRules: readonly RoleRule[] = [
  {
    name: 'de-office-name-left',
    pattern: 'office=OFFICE person=PERSON _|DATE{0,8} verb=v:leave',
    example: 'Präsident Karl Huber trat am Montag auf der Versammlung zurück',
    former: true,
  },
  {
    name: 'de-office-name-who-left',
    pattern: `office=OFFICE ${WHO} __{0,10} , verb=v:leave`,
    example: 'Direktorin Eva Lang, die das Haus lange geprägt hat, trat auf der Bühne zurück',
    former: true,
  },
  {
    name: 'de-kin-of-name-as-office',
    pattern: 'SUCCESSOR von person=PERSON als office=OFFICE !PERSON',
    example: 'zum Nachfolger von Karl Huber als Präsident der Kammer gewählt',
    former: true,
  },
  {
    name: 'de-office-name',
    pattern: 'office=OFFICE person=PERSON',
    example: 'NATO-Generalsekretär Karl Huber',
    confidence: 0.95,
  },
  {
    name: 'de-headline-name-office',
    pattern: 'person=PERSON office=OFFICE !PERSON|,',
    example: 'Anna Weber neue Präsidentin der Ärztekammer',
    headline: true,
    predicate: true,
    confidence: 0.9,
  },
  {
    name: 'de-offices-names',
    pattern: 'office=OFFICES ,? person=PERSON ,? person2=PERSON? ,? person3=PERSON? und|sowie person4=PERSON',
    example: 'die Ministerinnen Anna Weber und Eva Lang',
    confidence: 0.9,
  },
  {
    name: 'de-name-as-office-and-name',
    pattern: 'person=PERSON als office=OFFICE ,|und|sowie|– der|die|den? x|N|OFFICE|PLACE{0,2} PERSON als OFFICE',
    example: 'Wiedergewählt wurden Eva Lang als Schriftführerin der Ärztekammer und Karl Huber als Kassenwart',
  },
  {
    name: 'de-and-name-as-office',
    pattern:
      'als OFFICE ,|und|sowie|– der|die|den? x|N|OFFICE|PLACE{0,2} person=PERSON als office=OFFICE ,|.|;|und|sowie|v:become',
    example: 'Wiedergewählt wurden Eva Lang als Schriftführerin und Karl Huber als Kassenwart der Ärztekammer.',
  },
  {
    name: 'de-as-office-serves-name',
    pattern: 'als office=OFFICE|OFFICES v:serve x|DATE{0,4} person=PERSON und|sowie? person2=PERSON?',
    example: 'Als Vizepräsidenten der Ärztekammer fungieren künftig Anna Weber und Karl Huber',
  },
  {
    name: 'de-offices-are-names',
    pattern:
      'office=OFFICES v:be|v:become|v:serve x|DATE|noch|weiterhin|wie{0,4} person=PERSON ,? person2=PERSON? ,? person3=PERSON? und|sowie person4=PERSON',
    example: 'Die Vizepräsidenten der Ärztekammer sind Anna Weber und Karl Huber',
  },
  {
    name: 'de-office-comma-office-name',
    pattern: 'office=OFFICE , OFFICE person=PERSON ,|.|;',
    example: 'mit dem Vorsitzenden des Trägervereins, Bürgermeister Karl Huber, gesprochen',
    definite: true,
  },
  {
    name: 'de-office-comma-name-comma',
    pattern: 'office=OFFICE , person=PERSON ,|sowie|und|)|.',
    example: 'Eva Lang, der Leiter des Filmmuseums Potsdam, Karl Huber, und Anna Weber',
    definite: true,
    confidence: 0.95,
  },
  {
    name: 'de-office-colon-name',
    pattern: 'office=OFFICE : person=PERSON !,|v:be|v:become|v:meeting|x|„|«|"',
    example: 'Vizepräsidentin Finanzen: Eva Lang (Fulda)',
    predicate: true,
  },
  {
    name: 'de-name-bracket-office',
    pattern: 'person=PERSON ( office=OFFICE',
    example: 'Anna Weber (Vorsitzende des Betriebsrats)',
    confidence: 0.95,
  },
  {
    name: 'de-name-once-office',
    pattern:
      'person=PERSON , x? einst|früher|bis|zuvor|ehemals|ehedem|vormals|damals DATE|x|zum|vor|kurzem{0,3} office=OFFICE !PERSON',
    example: 'Theo Berg, einst Chef von Siemens',
    former: true,
  },
  {
    name: 'de-name-so-far-office',
    pattern: 'person=PERSON , bisher|bislang x{0,2} office=OFFICE !PERSON',
    example: 'Karl Huber, bisher Dekan der Juristischen Fakultät',
    former: 'either',
  },
  {
    name: 'de-name-comma-office',
    pattern: 'person=PERSON , office=OFFICE !PERSON|v:be',
    example: 'Karl Huber, Obmann der Linken',
    confidence: 0.95,
  },
  {
    name: 'de-name-comma-office-and-now-office',
    pattern:
      'person=PERSON , bis|seit|DATE|x|zuvor|früher|einst{0,3} OFFICE und|sowie seit|DATE|x|heute|zugleich{1,3} office=OFFICE !PERSON',
    example: 'Anna Weber, bis 2022 Präsidentin der Ärztekammer und heute Vorsitzende des Dachverbands Copa',
  },
  {
    name: 'de-name-comma-office-and-once-office',
    pattern:
      'person=PERSON , seit|DATE|x|heute{0,3} OFFICE und|sowie zuvor|früher|einst|vorher|damals office=OFFICE !PERSON',
    example: 'Anna Weber, seit 2022 Präsidentin der Ärztekammer und zuvor Leiterin des Gesundheitsamts Kiel',
    former: true,
  },
  {
    name: 'de-name-comma-now-office',
    pattern: 'person=PERSON , seit|DATE|x|zugleich|derzeit{1,4} office=OFFICE !PERSON|v:be',
    example: 'Karl Huber, derzeit Obmann der Linken',
    predicate: true,
    confidence: 0.95,
  },
  {
    name: 'de-name-comma-then-office',
    pattern:
      'person=PERSON , x|noch{0,2} von|vom|zwischen|ab|bis|seit{0,1} DATE bis|und|DATE|x|seit|von|zum{0,6} office=OFFICE !PERSON|v:be',
    example: 'Karl Huber, von 2005 bis 2013 Oberbürgermeister von Kassel, sprach',
    predicate: true,
  },
  {
    name: 'de-name-since-office',
    pattern: 'person=PERSON , seit dem|der N|DATE office=OFFICE !PERSON',
    example: 'Karl Huber, seit dem Frühjahr Präsident der Kammer',
  },
  {
    name: 'de-name-from-comma-office',
    pattern: 'person=PERSON von|aus|vom der|dem? ORG|PLACE|COUNTRY , office=OFFICE !PERSON',
    example: 'Karl Huber von der CSU, stellvertretender Vorsitzender des Finanzausschusses',
  },
  {
    name: 'de-name-and-verb-rest-office',
    pattern:
      'person=PERSON x|am|im|zu|zum|zur|ein|an|aus|auf|ab|vor|bei|mit|N|v:meeting{1,3} , bis|seit|DATE|heute{0,2} office=OFFICE ,|.|:|und',
    example: 'saß Karl Huber am Tisch, Staatssekretär im Bundeswirtschaftsministerium.',
    predicate: true,
    confidence: 0.8,
  },
  {
    name: 'de-second-office',
    pattern: 'person=PERSON , OFFICE aus? PLACE? und|sowie office=OFFICE !PERSON',
    example: 'Anna Weber, SP-Nationalrätin aus Thun und Präsidentin der Ärztekammer',
  },
  {
    name: 'de-office-comma-name',
    pattern: 'office=OFFICE , person=PERSON !OFFICE',
    example: 'Rektorin der Universität Kiel, Anna Weber',
  },
  {
    name: 'de-as-office-does-name',
    pattern: 'als office=OFFICE v:meeting|v:lead|v:serve|x|hat|hatte person=PERSON',
    example: 'Als Vorsitzende des Vereins begrüßte Anna Weber die Gäste',
    predicate: true,
    confidence: 0.8,
  },
  {
    name: 'de-office-there-comma-name',
    pattern: 'office=OFFICE im|in|am|bei der|dem? N|PLACE|ORG , person=PERSON !OFFICE',
    example: 'Die Sprecherin der Linksfraktion im Landtag, Eva Lang, nannte das ein Trauerspiel',
    definite: true,
  },
  {
    name: 'de-who-left-as-office',
    pattern: `${WHO} _|DATE{0,5} als office=OFFICE _|DATE{0,3} v:leave`,
    example: 'Karl Huber, der im April als Direktor der Landesbank ausgeschieden ist',
    former: true,
  },
  {
    name: 'de-who-as-office',
    pattern: `${WHO} als office=OFFICE !PERSON`,
    example: 'Eva Lang, die als Präsidentin des Verbandes die Versammlung leitet',
  },
  {
    name: 'de-who-once-was-office',
    pattern: `${WHO} einst|früher|zuvor|vorher|ehemals office=OFFICE v:be`,
    example: 'Eva Lang, die einst Bundesjustizministerin war',
    former: true,
    predicate: true,
  },
  {
    name: 'de-who-is-office',
    pattern: `${WHO} x|zugleich|noch|seit|bis|von|im|N:job|DATE{0,5} office=OFFICE v:be`,
    example: 'Karl Huber, der auch Bundessprecher der Grünen ist',
    predicate: true,
  },
  {
    name: 'de-name-in-job-office',
    pattern: 'person=PERSON , im N|N:job office=OFFICE !PERSON',
    example: 'Karl Huber, im Brotberuf Bürgermeister von Zirl',
  },
  {
    name: 'de-name-is-no-longer-office',
    pattern: 'person=PERSON v:be x{0,2} nicht|kein mehr office=OFFICE !PERSON',
    example: 'Karl Huber ist nicht mehr Präsident des Deutschen Ruderverbandes',
    former: true,
    predicate: true,
  },
  {
    name: 'de-name-is-office',
    pattern:
      'person=PERSON v:be x|seit|von|bis|für|zum|zur|im|N:job|DATE|noch|auch|zugleich|zudem|bereits|zuletzt|zuvor|früher|einst|damals|bisher|bislang|lange{0,5} office=OFFICE !PERSON',
    example: 'Karl Huber ist Präsident des Bayerischen Fußball-Verbandes',
    predicate: true,
  },
  {
    name: 'de-is-name-office',
    pattern: 'v:be der|die? x? person=PERSON x|seit|DATE|noch|auch{0,4} office=OFFICE !PERSON',
    example: 'Seit 2014 ist Anna Weber Rektorin der Universität',
    predicate: true,
  },
  {
    name: 'de-name-is-since-event-office',
    pattern:
      'person=PERSON v:be x{0,2} seit seiner|ihrer|seinem|ihrem|der|dem N im|am|DATE|x{0,4} office=OFFICE !PERSON',
    example: 'Karl Huber ist seit seiner Wahl 2018 Präsident des Ruderverbandes',
    predicate: true,
  },
  {
    name: 'de-name-is-twice-office',
    pattern:
      'person=PERSON v:be von|zwischen|bis|seit DATE bis|und{0,1} DATE{0,1} und|sowie x|von|zwischen|ab|seit{0,3} DATE bis|und{0,1} DATE{0,1} office=OFFICE !PERSON',
    example: 'Anna Weber war von 2010 bis 2014 und von 2018 bis 2020 Präsidentin der Behörde',
    predicate: true,
  },
  {
    name: 'de-office-is-name',
    pattern: 'office=OFFICE v:be x|seit|dem|DATE|noch|weiterhin{0,4} person=PERSON',
    example: 'Präsidentin der Behörde ist Eva Lang',
    predicate: true,
  },
  {
    name: 'de-new-office-is-the-name',
    pattern: 'office=OFFICE v:be x|seit|DATE|noch|weiterhin{0,4} der|die x|N|OFFICE|PLACE{1,2} person=PERSON',
    example: 'Vizepräsident der Behörde ist der Unternehmer Karl Huber',
    predicate: true,
  },
  {
    name: 'de-name-and-was-office',
    pattern:
      'person=PERSON v:become|v:be|v:serve _|DATE|PLACE|ORG{1,6} und verb=v:be x|seit|von|bis|DATE{0,4} office=OFFICE !PERSON',
    example: 'Anna Weber wurde in Görlitz geboren und war bis 2019 Leiterin des Museums Gunzenhauser',
    predicate: true,
  },
  {
    name: 'de-name-as-office',
    pattern: 'person=PERSON v:serve x|seit|DATE|noch|auch{0,5} als office=OFFICE !PERSON',
    example: 'Karl Huber arbeitet als Richter am Oberlandesgericht München',
  },
  {
    name: 'de-name-colon-office',
    pattern: 'person=PERSON : office=OFFICE ,|.|und',
    example: 'Karl Huber: Direktor des Instituts für Weltwirtschaft.',
    predicate: true,
  },
  {
    name: 'de-name-is-second-office',
    pattern: 'person=PERSON v:be|: OFFICE _|ORG|PLACE|,|–{0,12} und|sowie office=OFFICE !PERSON',
    example: 'Karl Huber ist Direktor des Instituts für Weltwirtschaft und Sprecher der Ärztekammer',
    predicate: true,
    confidence: 0.8,
  },
  {
    name: 'de-second-predicate-office',
    pattern: 'person=PERSON v:be OFFICE und v:serve x|seit|DATE{0,3} als office=OFFICE !PERSON',
    example: 'Karl Huber ist Präsident des Ruderverbandes und arbeitet als Richter am Oberlandesgericht Celle',
  },
];

/** Read by `describedClaims`; the pattern only says what must stand there. */
export const describedRule: RoleRule = {
  name: 'de-described-by-office',
  pattern: 'office=OFFICE',
  example: 'Der Stuhl von Karl Huber blieb leer. Der Generalsekretär der Kammer ließ sich entschuldigen.',
};

/** Read by `cardClaims`; the pattern only says what must stand there. */
export const cardRule: RoleRule = {
  name: 'de-line-under-name',
  pattern: 'office=OFFICE',
  example: 'Dr. Eva Lang ¶ Schulleiterin',
};
