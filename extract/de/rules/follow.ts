import type { RoleRule } from '../../rule';

/** Who takes over from whom: the office told of one of the two was, or is, the other's. */
export const followRules: readonly RoleRule[] = [
  {
    name: 'de-follows-on-name',
    pattern: 'person=PERSON verb=v:succeed x|DATE|im|am|zum{0,5} auf der|die|den? x|N|OFFICE|ORG{0,3} person2=PERSON',
    example: 'Karl Huber ist Präsident der Ärztekammer. Eva Lang folgt zum 1. Juli auf den Juristen Karl Huber.',
  },
  {
    name: 'de-on-name-follows',
    pattern:
      'auf der|die|den? x|N|OFFICE|ORG{0,3} person2=PERSON ,? verb=v:succeed x|DATE|im|am|zum|der|die|N|OFFICE|PLACE{0,7} person=PERSON',
    example: 'Karl Huber ist Präsident der Ärztekammer. Auf Karl Huber folgt im Sommer die Juristin Eva Lang.',
  },
  {
    name: 'de-who-follows-on',
    pattern:
      'person=PERSON , der|die x|DATE|im|am|zum{0,4} auf der|die|den? x|N|OFFICE|ORG{0,3} person2=PERSON verb=v:succeed',
    example: 'Karl Huber ist Präsident der Ärztekammer. Es kam Eva Lang, die im Sommer auf Karl Huber folgt.',
  },
  {
    name: 'de-name-follows-in-office',
    pattern: 'person=PERSON verb=v:succeed person2=PERSON x|DATE{0,3} im|an N:amt|der|N:spitze{1,2}',
    example: 'Karl Huber ist Präsident der Ärztekammer. Eva Lang folgt Karl Huber im Amt.',
  },
  {
    name: 'de-name-follows-name',
    pattern: 'person=PERSON verb=v:succeed der|die|den? x|N|OFFICE|ORG{0,3} person2=PERSON nach',
    example: 'Karl Huber ist Präsident der Ärztekammer. Eva Lang folgt Karl Huber nach.',
  },
  {
    name: 'de-name-is-followed',
    pattern: 'person2=PERSON verb=v:succeed DATE|x|am|im|zum|der|die|N|OFFICE{0,6} person=PERSON nach',
    example: 'Karl Huber ist Präsident der Ärztekammer. Ihm folgt zum 1. Mai Eva Lang nach.',
  },
  {
    name: 'de-has-taken-over',
    pattern:
      'person=PERSON x|DATE|im|am|zum{0,4} das|den|die N:amt|N:posten|N:vorsitz|N:leitung|N:führung von person2=PERSON verb=v:succeed|v:become',
    example:
      'Karl Huber ist Präsident der Ärztekammer. Es war Eva Langs erster Besuch, seit sie im Februar das Amt von Karl Huber übernommen hat.',
  },
  {
    name: 'de-of-name-takes-over',
    pattern:
      'person=PERSON verb=v:succeed|v:become x|DATE|im|am|zum|an{0,4} das|den|die N:amt|N:posten|N:vorsitz|N:leitung|N:führung|N:stelle|N:nachfolge von person2=PERSON',
    example: 'Karl Huber ist Präsident der Ärztekammer. Eva Lang übernimmt das Amt von Karl Huber.',
  },
  {
    name: 'de-steps-of-name',
    pattern: 'person=PERSON verb=v:succeed x|DATE{0,2} in die N von person2=PERSON',
    example: 'Karl Huber ist Präsident der Ärztekammer. Eva Lang tritt in die Fußstapfen von Karl Huber.',
  },
  {
    name: 'de-succession-of-name',
    pattern:
      'die N:nachfolge von|des|der? person2=PERSON verb=v:succeed DATE|x|im|am|zum|der|die|N|OFFICE{0,6} person=PERSON',
    example: 'Karl Huber ist Präsident der Ärztekammer. Die Nachfolge von Karl Huber tritt im Mai Eva Lang an.',
  },
  {
    name: 'de-name-relieved-by',
    pattern:
      'person2=PERSON v:become|v:be DATE|x|am|im|zum{0,5} von|durch der|die? x|N|OFFICE{0,3} person=PERSON verb=v:succeed',
    example: 'Karl Huber ist Präsident der Ärztekammer. Karl Huber wurde am Freitag von Eva Lang abgelöst.',
  },
  {
    name: 'de-name-relieves',
    pattern: 'person=PERSON verb=v:succeed DATE|x|am|im|zum|den|die|OFFICE|N|ORG|PLACE{0,8} person2=PERSON',
    example: 'Karl Huber ist Präsident der Ärztekammer. Eva Lang löst zum 1. Juli den Juristen Karl Huber ab.',
  },
  {
    name: 'de-relieves-name',
    pattern: 'verb=v:succeed person=PERSON DATE|x|am|im|zum|den|die|OFFICE|N|ORG|PLACE{0,6} person2=PERSON',
    example: 'Karl Huber ist Präsident der Ärztekammer. Zum 1. Juli löst Eva Lang den Juristen Karl Huber ab.',
  },
  {
    name: 'de-who-relieves',
    pattern:
      'person=PERSON , der|die DATE|x|am|im|zum{0,4} den|die? x|N|OFFICE{0,2} person2=PERSON DATE|x{0,3} verb=v:succeed',
    example: 'Karl Huber ist Präsident der Ärztekammer. Es kam Eva Lang, die im Sommer Karl Huber ablöste.',
  },
];
