import type { RoleRule } from '../../rule';
import { WHO } from './who';

/** Offices told by a verb that takes the organisation as its object: the role is the verb's own noun. */
export const leadRules: readonly RoleRule[] = [
  {
    name: 'de-who-leads-as-office',
    pattern: `${WHO} _|DATE{0,4} organisation=ORG _|DATE{0,3} als office=OFFICE x{0,2} verb=v:lead`,
    example: 'Karl Huber, der den Deutschen Ruderverband als Präsident anführt',
  },
  {
    name: 'de-who-leads',
    pattern: `${WHO} x|seit|DATE|der|die|das|den|dem|N{0,5} organisation=ORG|N _|DATE{0,4} verb=v:lead`,
    example: 'Karl Huber, der die Deutsch-Polnische Gesellschaft präsidiert',
    confidence: 0.9,
  },
  {
    name: 'de-names-lead',
    pattern: 'person=PERSON und|sowie person2=PERSON verb=v:lead _|DATE{0,6} organisation=ORG',
    example: 'Karl Huber und Eva Lang stehen der Deutschen Fußball Liga vor',
    confidence: 0.7,
  },
  {
    name: 'de-name-leads',
    pattern: 'person=PERSON verb=v:lead _|DATE{0,6} organisation=ORG',
    example: 'Karl Huber steht der Deutschen Fußball Liga vor',
    confidence: 0.7,
  },
  {
    name: 'de-name-leads-noun',
    pattern: 'person=PERSON verb=v:lead der|die|das|den|dem x? organisation=N',
    example: 'Eva Lang leitet die Ostseefilmtage',
    confidence: 0.7,
  },
  {
    name: 'de-who-there-leads-part',
    pattern: `${WHO} x? im|in|am|bei der? organisation=ORG|N seit|DATE|x{0,3} die|den|das ORG|N{1,2} verb=v:lead`,
    example: 'Karl Huber, der bei der Ärztekammer die Abteilung Presse leitet',
  },
  {
    name: 'de-who-leads-part-of',
    pattern: `${WHO} x|seit|DATE{0,3} das|die|den x? N der|des|von organisation=ORG verb=v:lead`,
    example: 'Eva Lang, die das Europageschäft des Chemiekonzerns Alpina leitet',
  },
  {
    name: 'de-body-that-name-leads',
    pattern:
      'organisation=ORG|N , der|dem|die|das|den die|der? x|OFFICE|N{0,2} person=PERSON x|seit|DATE{0,4} verb=v:lead',
    example: 'die Jury, der die Schauspielerin Anna Weber vorsitzt',
  },
  {
    name: 'de-body-leads-name',
    pattern:
      'den|die|das|dem organisation=ORG PLACE|COUNTRY? verb=v:lead x|noch|seit|seither|DATE|die|der|N|OFFICE{0,5} person=PERSON',
    example: 'Den Deutschen Ruderverband leitet seit kurzem die Juristin Eva Lang',
    confidence: 0.8,
  },
  {
    name: 'de-chair-of-body-leads-name',
    pattern:
      'den|die N:vorsitz|N:leitung|N:führung der|des|von|im|in|beim organisation=ORG|N PLACE|COUNTRY? verb=v:lead|v:become x|noch|seit|DATE|die|der|N|OFFICE{0,5} person=PERSON',
    example: 'Den Vorsitz des Presserates führt weiterhin der Jurist Karl Huber',
  },
  {
    name: 'de-top-of-body-leads-name',
    pattern:
      'an der N:spitze der|des|von organisation=ORG|N PLACE|COUNTRY? verb=v:lead x|noch|seit|DATE|die|der|N|OFFICE{0,5} person=PERSON',
    example: 'An der Spitze des Presserates steht seit 2010 Eva Lang',
  },
  {
    name: 'de-body-whose-chair',
    pattern:
      'organisation=ORG|N PLACE|COUNTRY? , dessen|deren N:vorsitz|N:leitung|N:führung die|der? x|OFFICE|N{0,2} person=PERSON x|seit|DATE{0,4} verb=v:lead|v:become|v:be|x',
    example: 'der Förderverein, dessen Vorsitz die Schauspielerin Anna Weber innehat',
    role: { m: 'Vorsitzender', f: 'Vorsitzende' },
  },
  {
    name: 'de-name-and-leads',
    pattern:
      'person=PERSON v:be|v:become|v:serve|v:meeting OFFICE|N|x|in|im|am|PLACE|ORG|DATE|,{0,8} und verb=v:lead x|seit|DATE|zugleich{0,4} der|die|das|den|dem x{0,2} organisation=ORG',
    example: 'Karl Huber ist Tischler und leitet nebenbei den Sportverein Waldkirch',
    confidence: 0.7,
  },
  {
    name: 'de-name-comma-office-leads',
    pattern: 'person=PERSON , OFFICE , verb=v:lead _|DATE{0,6} organisation=ORG',
    example: 'Eva Lang, frühere Referentin im Ministerium, führt die Geschäfte des Startup-Verbands',
  },
  {
    name: 'de-leads-name',
    pattern: 'verb=v:lead person=PERSON x|seit|DATE{0,4} der|die|das|den|dem x{0,2} organisation=ORG',
    example: 'Seit 2014 leitet Anna Weber das Institut für Weltwirtschaft',
    confidence: 0.7,
  },
  {
    name: 'de-has-name-led',
    pattern:
      'hat|hatte die|der|N|OFFICE{0,3} person=PERSON x|seit|bis|von|DATE{0,6} der|die|das|den|dem x? organisation=ORG x|seit|bis|DATE{0,4} verb=v:lead',
    example: 'Zuvor hatte die Juristin Anna Weber das Landesamt für Umwelt kommissarisch geleitet',
  },
  {
    name: 'de-name-has-led',
    pattern:
      'person=PERSON hat|hatte x|seit|bis|von|DATE{0,6} der|die|das|den|dem x? organisation=ORG x|seit|bis|DATE{0,4} verb=v:lead',
    example: 'Anna Weber hat die Polizeiinspektion Celle zwölf Jahre lang geleitet',
  },
  {
    name: 'de-under-chair-of',
    pattern: 'organisation=ORG|N der|des|ORG{0,2} unter dem? N:vorsitz von|des|der? OFFICE? person=PERSON',
    example: 'der Wirtschaftsausschuss unter Vorsitz von Karl Huber',
    role: { m: 'Vorsitzender', f: 'Vorsitzende' },
  },
  {
    name: 'de-under-lead-of',
    pattern: 'organisation=ORG|N der|des|ORG{0,2} unter der? N:leitung|N:führung von|des|der? OFFICE? person=PERSON',
    example: 'die Tarifkommission der IG Metall unter Leitung von Anna Weber',
    role: { m: 'Leiter', f: 'Leiterin' },
  },
  {
    name: 'de-body-led-by',
    pattern: 'organisation=ORG|N des|der? ORG? , verb=v:lead von|vom _{0,3} person=PERSON',
    example: 'Die Gewerkschaft Ufo, geleitet von Anna Weber, ruft zum Streik auf',
  },
  {
    name: 'de-name-takes-lead',
    pattern: 'person=PERSON verb=v:become _|DATE{0,5} N:leitung|N:führung|N:vorsitz|N:spitze der|des organisation=ORG',
    example: 'Karl Huber übernimmt zum 1. Januar die Leitung des Deutschen Museums',
  },
  {
    name: 'de-takes-name-lead',
    pattern:
      'verb=v:become person=PERSON x|DATE|im|am|zum|ab|die|den{0,5} N:leitung|N:führung|N:vorsitz|N:spitze der|des organisation=ORG',
    example: 'Zum 1. April übernimmt Eva Lang die Leitung des Deutschen Museums',
  },
  {
    name: 'de-who-takes-lead',
    pattern: `${WHO} __{0,8} N:leitung|N:führung|N:vorsitz|N:spitze der|des organisation=ORG verb=v:become`,
    example: 'Eva Lang, die im Sommer die Leitung des Schauspielhauses Graz übernimmt',
  },
  {
    name: 'de-gives-up-chair',
    pattern:
      'person=PERSON x|DATE|am|im{0,4} den N:vorsitz der|des|von|im|in|beim organisation=ORG x|DATE|am|nach{0,4} verb=v:leave',
    example: 'Am Freitag hat Eva Lang den Vorsitz des Ortsvereins Bebra abgegeben',
    role: { m: 'Vorsitzender', f: 'Vorsitzende' },
    former: true,
  },
  {
    name: 'de-gave-up-chair',
    pattern: 'person=PERSON verb=v:leave x|DATE|am|im|zum{0,4} den N:vorsitz der|des|von|im|in|beim organisation=ORG',
    example: 'Eva Lang legte am Freitag den Vorsitz des Ortsvereins Bebra nieder',
    role: { m: 'Vorsitzender', f: 'Vorsitzende' },
    former: true,
  },
  {
    name: 'de-led-by',
    pattern: 'organisation=ORG|N v:become _|DATE{0,6} von person=PERSON verb=v:lead',
    example: 'Die Ethikkommission wird seit 2015 von Anna Weber geleitet',
  },
];

/** Offices that somebody takes up or gives up, told by a verb beside the noun of office. */
export const changeRules: readonly RoleRule[] = [
  {
    name: 'de-becomes-to-office',
    pattern: 'person=PERSON v:become _|DATE|ORG|PLACE|#{0,9} zum|zur office=OFFICE !PERSON',
    example: 'Anna Weber wurde am Montag zur Präsidentin des Verbandes gewählt',
  },
  {
    name: 'de-becomes-against-to-office',
    pattern:
      'person=PERSON v:become gegen INCUMBENT|OFFICE|der|die|den|N|x{0,3} PERSON _|DATE|PLACE{0,6} zum|zur office=OFFICE !PERSON',
    example: 'Anna Weber wurde gegen den Juristen Karl Huber zur Präsidentin des Verbandes gewählt',
  },
  {
    name: 'de-becomes-name-to-office',
    pattern:
      'v:become _|DATE|ORG|MEETING|OFFICE|OFFICES{0,6} person=PERSON _|DATE|ORG|PLACE|MEETING{0,9} zum|zur office=OFFICE !PERSON',
    example: 'Der Senat wählte Anna Weber zur Rektorin',
  },
  {
    name: 'de-becomes-names-to-offices',
    pattern:
      'v:become _|OFFICE|OFFICES|ORG|DATE{0,5} person=PERSON und|sowie person2=PERSON x|zu{1,3} office=OFFICE|OFFICES !PERSON',
    example: 'Am Samstag wählten die Delegierten Anna Weber und Karl Huber zu Vorsitzenden der Ärztekammer',
  },
  {
    name: 'de-names-to-offices-becomes',
    pattern: 'person=PERSON und|sowie person2=PERSON x|zu{1,3} office=OFFICE|OFFICES v:become',
    example: 'Man hat Anna Weber und Karl Huber zu Vorsitzenden der Ärztekammer gewählt',
  },
  {
    name: 'de-name-to-office-becomes',
    pattern: 'person=PERSON _|DATE|PLACE|MEETING|#{0,9} zu|zum|zur office=OFFICE v:become !PERSON|N|x',
    example: 'Der Senat hat Eva Lang am Montag in Kiel zur neuen Rektorin gewählt',
  },
  {
    name: 'de-names-to-offices-become',
    pattern: 'person=PERSON _|DATE{0,3} zum|zur office=OFFICE und PERSON x|zu|zum|zur OFFICE|DEPUTY v:become',
    example: 'Der Elternrat hat Karl Huber zum Vorsitzenden und Eva Lang zu seiner Stellvertreterin gewählt',
  },
  {
    name: 'de-to-office-becomes-name',
    pattern: 'zum|zur office=OFFICE v:become _|DATE|ORG|MEETING|OFFICES{0,6} person=PERSON',
    example: 'Zum neuen Vorsitzenden der Partei wurde Karl Huber gewählt',
  },
  {
    name: 'de-name-becomes-office',
    pattern: 'person=PERSON v:become x|DATE|im|am|ab|zum|vom|an{0,5} office=OFFICE !PERSON',
    example: 'Anna Weber wird neue Intendantin des Schauspielhauses',
    predicate: true,
  },
  {
    name: 'de-takes-up-office-as',
    pattern: 'person=PERSON v:become _|DATE{0,4} v:be|ihr|das|dieses N:amt als office=OFFICE !PERSON',
    example: 'Karl Huber tritt sein Amt als Präsident der Ärztekammer am 1. März an',
  },
  {
    name: 'de-becomes-name-office',
    pattern: 'v:become person=PERSON x|DATE|im|am|ab|zum{0,4} office=OFFICE !PERSON|v:become|v:leave',
    example: '2014 wurde Anna Weber Generaldirektorin der Unesco',
    predicate: true,
  },
  {
    name: 'de-succeeds-as-office',
    pattern: 'person=PERSON v:succeed PERSON? x|DATE|im|am|zum|ab{0,4} als office=OFFICE !PERSON',
    example: 'Anna Weber löst Karl Huber am 1. Juli als Direktorin der Landesbank ab',
  },
  {
    name: 'de-new-office-becomes-name',
    pattern: 'office=OFFICE v:become x|DATE{0,4} die|der? x|OFFICE|N|PLACE{0,2} person=PERSON',
    example: 'Neuer Präsident des Verbandes wird Karl Huber',
    predicate: true,
  },
  {
    name: 'de-name-as-office-becomes',
    pattern: 'person=PERSON v:be|_|DATE|ORG|PLACE|MEETING{0,12} als office=OFFICE v:become',
    example: 'Karl Huber ist im Juli als Vizepräsident an die Polizeidirektion Oldenburg gewechselt',
  },
  {
    name: 'de-becomes-as-office',
    pattern: 'person=PERSON v:become _|DATE{0,6} als office=OFFICE !PERSON',
    example: 'Karl Huber wechselt im Juli als Vizepräsident an die Polizeidirektion Oldenburg',
  },
  {
    name: 'de-leaves-as-office',
    pattern: 'person=PERSON ,? v:leave _|DATE{0,6} als office=OFFICE !PERSON|an|zu|zum|zur',
    example: 'Karl Huber trat am Montag als Präsident der Ärztekammer zurück',
    former: true,
  },
  {
    name: 'de-farewell-as-office',
    pattern:
      'person=PERSON v:be|v:leave|hat|hatte|x|DATE|am|im|um|seinen|ihren{0,6} N:abschied|N:rücktritt|N:rückzug DATE|am|im{0,2} als office=OFFICE !PERSON',
    example: 'Karl Huber hat am Montag seinen Abschied als Vorsitzender des Vereins verkündet',
    former: true,
  },
  {
    name: 'de-name-as-office-left',
    pattern: 'person=PERSON v:be|hat|hatte|war|ist _|DATE{0,5} als office=OFFICE _|DATE{0,3} v:leave',
    example: 'Karl Huber ist im April als Direktor der Landesbank ausgeschieden',
    former: true,
  },
];

/** "sein Nachfolger Karl Huber", "Hubers Amtsvorgänger Theo Berg": the office of another. */
export const kinRules: readonly RoleRule[] = [
  {
    name: 'de-kin-name',
    pattern: 'office=SUCCESSOR|PREDECESSOR|COUNTERPART|DEPUTY|INCUMBENT person=PERSON',
    example: 'Eva Lang ist Präsidentin der Ärztekammer. Ihr Amtsvorgänger Theo Berg gratulierte.',
    confidence: 0.9,
  },
  {
    name: 'de-name-comma-kin-of',
    pattern: 'person=PERSON , office=SUCCESSOR|PREDECESSOR|DEPUTY von owner=PERSON',
    example: 'Eva Lang ist Präsidentin der Ärztekammer. Anna Weber, die Vorgängerin von Eva Lang, gratulierte.',
  },
  {
    name: 'de-kin-of-name',
    pattern: 'office=SUCCESSOR|PREDECESSOR|DEPUTY von owner=PERSON , person=PERSON',
    example: 'Eva Lang war Präsidentin der Ärztekammer. Der Nachfolger von Eva Lang, Karl Huber, gratulierte.',
  },
  {
    name: 'de-kin-comma-name',
    pattern: 'office=SUCCESSOR|PREDECESSOR|COUNTERPART|DEPUTY ,|: N? person=PERSON',
    example: 'Theo Berg war Präsident der Ärztekammer. Sein Nachfolger, Karl Huber, dankte ihm.',
  },
  {
    name: 'de-name-comma-kin',
    pattern: 'person=PERSON , office=SUCCESSOR|PREDECESSOR|COUNTERPART|DEPUTY !PERSON',
    example: 'Karl Huber ist Präsident der Ärztekammer. Theo Berg, sein Vorgänger, gratulierte.',
  },
  {
    name: 'de-to-kins-become-names',
    pattern:
      'zu office=DEPUTY v:become die|der|#|OFFICES|ORG|DATE{0,5} den|die? x|N|OFFICE|PLACE{0,2} person=PERSON und|sowie der|die|den? x|N|OFFICE|PLACE{0,2} person2=PERSON',
    example:
      'Eva Lang ist Präsidentin der Ärztekammer. Zu ihren Stellvertretern wurden Anna Weber und Karl Huber gewählt.',
  },
  {
    name: 'de-kin-is-name',
    pattern: 'office=SUCCESSOR|DEPUTY v:be|v:become x|weiterhin{0,2} OFFICE? person=PERSON',
    example: 'Eva Lang ist Präsidentin der Ärztekammer. Ihr Stellvertreter bleibt Karl Huber.',
  },
  {
    name: 'de-name-to-kin-becomes',
    pattern: 'zum|zur OFFICE und person=PERSON x|zu|zum|zur office=DEPUTY v:become',
    example: 'Man hat Karl Huber zum Präsidenten der Ärztekammer und Eva Lang zu seiner Stellvertreterin gewählt',
  },
  {
    name: 'de-becomes-name-to-kin',
    pattern:
      'v:become die|der|das|OFFICES|ORG|N|MEETING|DATE|x{0,4} person=PERSON x|DATE|am|im{0,3} x|zu|zum|zur office=SUCCESSOR|DEPUTY',
    example:
      'Theo Berg war Präsident der Ärztekammer. Am Freitag wählten die Mitglieder Eva Lang zu seiner Nachfolgerin.',
  },
  {
    name: 'de-to-kin-becomes-name',
    pattern: 'x|zu|zum|zur office=SUCCESSOR|DEPUTY v:become _|DATE|PLACE|ORG|MEETING|OFFICE{0,9} person=PERSON',
    example: 'Theo Berg war Präsident der Ärztekammer. Zur Nachfolgerin wählte das Gremium am Freitag Eva Lang.',
  },
];
