import type { RoleRule } from '../../rule';

/** Offices told by their noun, the surest wording first: an office that one rule has read is not read again. */
export const officeRules: readonly RoleRule[] = [
  {
    name: 'en-predecessor-as-office',
    pattern: 'PREDECESSOR as office=OFFICE ,? person=PERSON',
    example: 'His predecessor as union president, Anna Weber, agreed',
    former: true,
  },
  {
    name: 'en-successor-as-office',
    pattern: 'SUCCESSOR as office=OFFICE ,? person=PERSON',
    example: 'Her successor as mayor, Karl Huber, agreed',
  },
  {
    name: 'en-predecessor-office-name',
    pattern: 'PREDECESSOR ,? the|x{0,1} office=OFFICE person=PERSON',
    example: 'His predecessor, Bishop Karl Huber, agreed',
    former: true,
  },
  {
    name: 'en-office-name',
    pattern: 'office=OFFICE person=PERSON',
    example: 'NATO Secretary General Anna Weber',
  },
  {
    name: 'en-offices-names-of',
    pattern:
      'office=OFFICES person=PERSON of ORG|COUNTRY|PLACE ,? and? person2=PERSON of ORG|COUNTRY|PLACE ,? and? person3=PERSON?',
    example: 'irrigation ministers Peter Miller of Egypt and Paul Smith of Sudan',
  },
  {
    name: 'en-offices-names',
    pattern: 'office=OFFICES ,? person=PERSON ,? person2=PERSON? ,? person3=PERSON? ,? and person4=PERSON',
    example: 'ministers Anna Weber and Karl Huber',
  },
  {
    name: 'en-label-office',
    pattern:
      'office=OFFICE : person=PERSON !PERSON|OFFICE|x|v:be|v:lead|v:meeting|v:become|v:leave|has|had|will|would|must|should|may|can|could',
    example: 'Treasurer: Anna Weber, Leeds',
  },
  {
    name: 'en-label-offices',
    pattern: 'office=OFFICES : person=PERSON ,{0,1} and{0,1} person2=PERSON',
    example: 'Vice-presidents: Anna Weber (Poland) and Karl Huber (Austria)',
  },
  {
    name: 'en-name-bracket-office',
    pattern: 'person=PERSON ( office=OFFICE !PERSON',
    example: 'Anna Weber (chair of the board)',
  },
  {
    name: 'en-name-once-office',
    pattern:
      'person=PERSON , #? ,? x{0,2} once|formerly|until|hitherto|previously|long DATE|x|the|recently{0,3} office=OFFICE !PERSON',
    example: 'Chris Philp, hitherto chief secretary to the Treasury',
    former: true,
  },
  {
    name: 'en-name-comma-then-office',
    pattern: 'person=PERSON , then office=OFFICE !PERSON',
    example: 'Anna Weber, then the fund’s chief executive,',
    former: true,
  },
  {
    name: 'en-name-comma-office-before',
    pattern: 'person=PERSON , office=OFFICE before PERSON',
    example: 'Anna Weber, the mayor before Karl Huber, agreed',
    former: true,
  },
  {
    name: 'en-name-comma-office',
    pattern: 'person=PERSON , #|x|himself|herself{0,2} ,{0,1} office=OFFICE !PERSON',
    example: 'Kristalina Georgieva, the fund’s managing director,',
  },
  {
    name: 'en-office-and-office-name',
    pattern: 'office=OFFICE and|,|/ OFFICE person=PERSON',
    example: 'president and chief executive Anna Weber',
  },
  {
    name: 'en-name-of-comma-office',
    pattern: 'person=PERSON of|from the? ORG|COUNTRY|PLACE , office=OFFICE !PERSON',
    example: 'Anna Weber of the Green Party, deputy chair of the Senate, agreed',
  },
  {
    name: 'en-and-office-comma-name',
    pattern: 'OFFICE ,? and office=OFFICE , person=PERSON ,|.|v:be|has|had|will|v:meeting',
    example: 'Anna Weber, chair of the trust, and her vice chairman, Karl Huber, agreed',
  },
  {
    name: 'en-second-office',
    pattern: 'person=PERSON , #? ,? x{0,1} OFFICE ,? and x{0,1} office=OFFICE !PERSON',
    example: 'Zbigniew Rau, Poland’s foreign minister and the OSCE’s chairman-in-office',
  },
  {
    name: 'en-name-dash-office',
    pattern: 'person=PERSON –|— office=OFFICE !PERSON',
    example: 'Witold Banka — Poland’s sports minister',
  },
  {
    name: 'en-office-comma-name',
    pattern: 'office=OFFICE in{0,1} PLACE{0,1} , the{0,1} most{0,1} ORG|COUNTRY|OFFICE{0,1} person=PERSON !OFFICE',
    example: 'Britain’s defence secretary, Peter Miller,',
  },
  {
    name: 'en-name-is-no-longer-office',
    pattern: 'person=PERSON v:be x{0,2} no|not x x{0,2} office=OFFICE !PERSON',
    example: 'Paul Smith was no longer chancellor of the exchequer',
    former: true,
  },
  {
    name: 'en-has-been-office',
    pattern: 'person=PERSON , who has|had x{0,2} v:be both|x{0,2} office=OFFICE !PERSON|DATE|since|for',
    example: 'Jeremy Hunt, who has been foreign secretary',
    former: true,
  },
  {
    name: 'en-name-has-been-office',
    pattern: 'person=PERSON ,? has|had x{0,2} v:be both|x{0,2} office=OFFICE !PERSON|DATE|since|for',
    example: 'Jeremy Hunt has been both foreign secretary and health secretary',
    former: true,
  },
  {
    name: 'en-has-been-second-office',
    pattern: 'person=PERSON ,? has|had x{0,2} v:be both|x{0,2} OFFICE and office=OFFICE !PERSON|DATE|since|for',
    example: 'Jeremy Hunt has been both foreign secretary and health secretary',
    former: true,
  },
  {
    name: 'en-who-is-office',
    pattern:
      'person=PERSON ,? OFFICE? for{0,1} DATE{0,1} ,? who has|had{0,1} v:be both|x|once|formerly|previously|DATE{0,4} office=OFFICE !PERSON',
    example: 'Alexander Grushko, who was once Moscow’s ambassador to Nato',
  },
  {
    name: 'en-who-is-second-office',
    pattern: 'person=PERSON ,? who v:be both|x|once|formerly|previously|DATE{0,4} OFFICE and office=OFFICE !PERSON',
    example: 'Demeke Mekonnen, who is both deputy prime minister and foreign minister',
  },
  {
    name: 'en-name-is-office',
    pattern:
      'person=PERSON ,? #{0,1} ,? has|had{0,1} v:be both|x|himself|herself|DATE|since|previously|formerly|once{0,4} office=OFFICE !PERSON',
    example: 'He is currently the president of Raymond James Bank',
  },
  {
    name: 'en-name-is-second-office',
    pattern: 'person=PERSON ,? has|had{0,1} v:be both|x|DATE{0,4} OFFICE and|, and{0,1} x{0,1} office=OFFICE !PERSON',
    example: 'She is president and chief executive of the bank',
  },
  {
    name: 'en-name-is-third-office',
    pattern:
      'person=PERSON has|had{0,1} v:be both|x|DATE{0,4} OFFICE , x{0,1} OFFICE ,? and x{0,1} office=OFFICE !PERSON',
    example: 'Anna Weber is founder, president and chief executive of the bank',
  },
  {
    name: 'en-third-office',
    pattern: 'person=PERSON , OFFICE , x{0,1} OFFICE ,? and x{0,1} office=OFFICE !PERSON',
    example: 'Anna Weber, founder, president and chief executive of the bank',
  },
  {
    name: 'en-name-would-be-office',
    pattern: 'person=PERSON ,? would v:be|be x{0,1} office=OFFICE until|from|for|on|as|DATE',
    example: 'The charity said its deputy chair, Anna Weber, would be acting chair until May',
  },
  {
    name: 'en-name-will-be-office',
    pattern: 'person=PERSON ,? will be x{0,1} office=OFFICE !PERSON',
    example: 'Anna Weber will be president of the jury',
  },
  {
    name: 'en-office-is-name',
    pattern: 'office=OFFICE v:be x{0,2} person=PERSON',
    example: 'the chairman of the board is Karl Huber',
  },
  {
    name: 'en-serves-as-office',
    pattern:
      'person=PERSON ,? who|has|had|he|she|will|x|DATE|to{0,5} v:serve x|DATE|on|until|for{0,5} as office=OFFICE !PERSON',
    example: 'Richard Stroud now serves as vice president',
  },
  {
    name: 'en-as-office-name',
    pattern: 'as office=OFFICE , person=PERSON v:be|has|had|will|v:lead|v:meeting|x',
    example: 'As president of the club, Karl Huber will speak',
  },
];
