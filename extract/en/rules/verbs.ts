import type { RoleRule } from '../../rule';

const GAP = 'x|the|a|an|his|her|its|their|also|now|currently|DATE|since|COUNTRY|PLACE|ORG|N';

/** Offices told by a verb that takes the organisation as its object: the role is the verb's own noun. */
export const leadRules: readonly RoleRule[] = [
  {
    name: 'en-who-leads',
    pattern: `person=PERSON ,? OFFICE? ,? who x|has|had|will|also|now|until|DATE{0,4} verb=v:lead ${GAP}{0,4} organisation=ORG|N !PERSON|#|to`,
    example: 'Sir Colin Thripp, who chairs Network Infrastructure',
  },
  {
    name: 'en-name-the-one-who-leads',
    pattern: `person=PERSON , the|a x|N|COUNTRY|PLACE|ORG{1,4} who x|has|had|also|now{0,2} verb=v:lead ${GAP}{0,4} organisation=ORG|N !PERSON|#|to`,
    example: 'Anna Weber, the Nevada Democrat who chairs the health committee',
  },
  {
    name: 'en-until-leads',
    pattern: `until DATE ,? person=PERSON x{0,2} verb=v:lead ${GAP}{0,4} organisation=ORG|N !PERSON|#|to`,
    example: 'Until yesterday he chaired the Commons health committee',
    former: true,
  },
  {
    name: 'en-name-leads',
    pattern: `person=PERSON x|has|had|will|also|now{0,3} verb=v:lead ${GAP}{0,4} organisation=ORG|N !PERSON|#|to`,
    example: 'Anna Weber heads the World Bank',
  },
  {
    name: 'en-name-comma-leads',
    pattern: `PREDECESSOR|SUCCESSOR|DEPUTY ,? person=PERSON , x{1,2} verb=v:lead ${GAP}{0,4} organisation=ORG !PERSON|#|to`,
    example: 'His predecessor, Anna Weber, now runs the World Bank',
  },
  {
    name: 'en-name-inserted-leads',
    pattern: `person=PERSON , __{1,10} , has|had|also|x{0,3} verb=v:lead ${GAP}{0,4} organisation=ORG !PERSON|#|to`,
    example: 'Karl Huber, a retired banker, had chaired the World Bank',
  },
  {
    name: 'en-name-and-formerly-led',
    pattern: `person=PERSON ,? who{0,1} v:be|v:leave __{0,12} and formerly|previously|once verb=v:lead ${GAP}{0,4} organisation=ORG|N !PERSON|#|to`,
    example: 'Anna Weber is president of the club and formerly ran the World Bank',
    former: true,
  },
  {
    name: 'en-name-and-leads',
    pattern: `person=PERSON ,? who{0,1} v:be|v:leave __{0,12} and x|also{1,2} verb=v:lead ${GAP}{0,4} organisation=ORG|N !PERSON|#|to`,
    example: 'Anna Weber stepped down as chairman in May and now runs the World Bank',
  },
  {
    name: 'en-led-by',
    pattern: 'organisation=ORG|N ,? which|x|v:be|is|was|and|now{0,4} verb=v:lead x|DATE|in{0,3} by person=PERSON',
    example: 'the Office for Budget Responsibility, chaired by Richard Hughes,',
  },
  {
    name: 'en-led-by-office',
    pattern:
      'organisation=ORG|N ,? which|x|v:be|is|was|and|now{0,4} verb=v:lead x|DATE|in{0,3} by x|ORG|COUNTRY|N|the|v:leave{0,4} OFFICE{0,1} ,? person=PERSON',
    example: 'the Senate committee, chaired by the former minister Anna Weber, agreed',
  },
];

/** Offices that somebody is put out of; read before the office and the name are taken for one that is held. */
export const removalRules: readonly RoleRule[] = [
  {
    name: 'en-removes-office',
    pattern: 'v:leave x|out|aside{0,2} office=OFFICE ,? person=PERSON',
    example: 'the shareholders voted out the chairman of the board, Osamu Nagayama',
    former: true,
  },
  {
    name: 'en-office-name-leaves',
    pattern: 'office=OFFICE person=PERSON ,? has|had{0,1} v:leave x|down|aside{0,1} after|amid|DATE|.|on|in',
    example: 'Chairman Karl Huber stood down after 11 years',
    former: true,
  },
  {
    name: 'en-succeeds-office-name',
    pattern: 'verb=v:succeed x|over|from|the{0,3} office=OFFICE ,{0,1} person=PERSON',
    example: 'Anna Weber, who succeeded Bishop Karl Huber',
    former: true,
  },
];

/** Offices that somebody takes up or gives up, told by a verb beside the noun of office. */
export const changeRules: readonly RoleRule[] = [
  {
    name: 'en-becomes-office',
    pattern:
      'person=PERSON ,? #? ,? who|has|had|will|was|is|v:be|x|also|DATE|on|in{0,6} v:become x|as|to|v:become|DATE|on|by|ORG|in|of|the{0,4} office=OFFICE !PERSON',
    example: 'Gabriel Adeyemi was elected president of the federation',
  },
  {
    name: 'en-name-inserted-becomes-office',
    pattern:
      'person=PERSON , __{1,18} , has|had|will|v:be|x{0,3} v:become x|as|to|DATE|ORG|on|in|of{0,4} office=OFFICE !PERSON',
    example: 'Gabriel Adeyemi, a lawyer who once ran races, was elected president of the federation',
  },
  {
    name: 'en-name-inserted-serves-as-office',
    pattern:
      'person=PERSON , __{1,14} , has|had|will|also|x{0,3} v:serve x|DATE|on|until|for|also{0,4} as office=OFFICE !PERSON',
    example: 'Anna Weber, the precentor, will serve as acting dean',
  },
  {
    name: 'en-name-inserted-leaves-office',
    pattern:
      'person=PERSON , __{1,18} , has|had|v:be|v:become|and|x{0,4} v:leave x|down|aside|DATE|on|in{0,3} as office=OFFICE !PERSON',
    example: 'George Olcott, a Cambridge academic, was re-elected and resigned as a director',
    former: true,
  },
  {
    name: 'en-becomes-second-office',
    pattern:
      'person=PERSON ,? who|has|had|will|was|is|v:be|x|also|DATE{0,4} v:become x|as|to{0,2} OFFICE and office=OFFICE !PERSON',
    example: 'Anna Weber was named president and chief executive of the bank',
  },
  {
    name: 'en-become-offices-inserted',
    pattern: 'v:become as{0,1} office=OFFICES v:be person=PERSON , __{1,14} and person2=PERSON',
    example: 'Also elected as directors were Anna Weber, president of the club, and Karl Huber',
  },
  {
    name: 'en-become-offices',
    pattern:
      'v:become as{0,1} office=OFFICES v:be person=PERSON ,? and{0,1} person2=PERSON? ,? and{0,1} person3=PERSON?',
    example: 'Also elected as directors were Anna Weber and Karl Huber',
  },
  {
    name: 'en-names-become-offices',
    pattern: 'person=PERSON ,? person2=PERSON? ,? and person3=PERSON v:be|x{1,3} v:become as|x{0,2} office=OFFICES',
    example: 'Anna Weber and Karl Huber were elected as directors',
  },
  {
    name: 'en-become-and-office',
    pattern: 'v:become x|as|to{0,2} OFFICE ,? and|, person=PERSON x|as{0,2} office=OFFICE ,|.|;|and',
    example: 'Anna Weber was elected captain and Karl Huber vice-captain',
  },
  {
    name: 'en-makes-office',
    pattern: 'v:become person=PERSON of|from{0,1} PLACE|COUNTRY|N{0,1} x|as|to|DATE{0,3} office=OFFICE !PERSON',
    example: 'The directors elected him interim chairman',
  },
  {
    name: 'en-makes-officer-office',
    pattern: 'v:become the{0,1} OFFICE ,? person=PERSON ,? DATE{0,1} as|to x{0,2} office=OFFICE !PERSON',
    example: 'The bank named finance chief Karl Huber as its new chief executive',
  },
  {
    name: 'en-become-with-as-office',
    pattern: 'v:become PERSON{0,1} __{0,12} with|and person=PERSON as office=OFFICE !PERSON',
    example: 'The club elected Anna Weber as president, with Karl Huber as treasurer',
  },
  {
    name: 'en-become-with-and-as-office',
    pattern: 'with PERSON as OFFICE ,? and person=PERSON as office=OFFICE !PERSON',
    example: 'The club elected a president, with Karl Huber as treasurer and Anna Weber as secretary',
  },
  {
    name: 'en-makes-to-be-office',
    pattern:
      'v:become OFFICE? ,? the? person=PERSON ,? x|from|of|ORG|PLACE|COUNTRY|,{0,6} to v:be|be x|its|their|the{0,2} office=OFFICE !PERSON',
    example: 'The synod chose the dean of Wells, Karl Huber, to be its seventh bishop',
  },
  {
    name: 'en-makes-as-office',
    pattern:
      'v:become person=PERSON , previously|formerly|currently|now{0,1} OFFICE ,? as|to|x{1,3} office=OFFICE !PERSON',
    example: 'voted to appoint Karen Halvorsen, dean of engineering, as the university’s president',
  },
  {
    name: 'en-rises-to-office',
    pattern: 'person=PERSON ,? has|had|v:be|x|DATE{0,4} v:become DATE{0,1} from OFFICE to x{0,1} office=OFFICE !PERSON',
    example: 'Anna Weber has been promoted from finance director to chief executive of the bank',
  },
  {
    name: 'en-makes-inserted-as-office',
    pattern: 'v:become person=PERSON , __{1,14} , as|to x{0,2} office=OFFICE !PERSON',
    example: 'The regents confirmed Karl Huber, a former coach at the school, as athletic director',
  },
  {
    name: 'en-wins-office',
    pattern:
      'person=PERSON of|from{0,1} ORG|COUNTRY|PLACE|N{0,1} x ORG|COUNTRY|PLACE|N{0,1} PERSON x|by{0,1} #|-{1,3} for the x of office=OFFICE !PERSON',
    example: 'Anna Weber defeated Karl Huber 31-22 for the post of secretary general',
  },
  {
    name: 'en-runs-as-office',
    pattern: 'person=PERSON , __{1,6} , v:be v:lead __{1,6} as office=OFFICE !PERSON',
    example: 'Anna Weber, the director of care, is running the bank for now as interim chief executive of the group',
  },
  {
    name: 'en-leaves-as-office',
    pattern:
      'person=PERSON ,? who|has|had|will|was|is|v:be|x|would|DATE|on|in|and{0,6} v:leave x|down|aside|DATE|on|in|from|after|over|out|the|of|#|N{0,6} as|from x{0,2} office=OFFICE !PERSON',
    example: 'Nobuaki Kurumatani resigned as chief executive',
    former: true,
  },
  {
    name: 'en-replaces-as-office',
    pattern:
      'person=PERSON ,? who|has|had|will|x|v:be|was|is|DATE{0,4} v:succeed x|him|her|over|from|DATE|on|in{0,4} PERSON{0,1} x|DATE|on|in{0,3} as office=OFFICE !PERSON',
    example: 'Edward Argar replaces him as chief secretary',
  },
];

/** Whoever is succeeded in an office has held it; the successor’s own claim stays as it is. */
export const succeededRules: readonly RoleRule[] = [
  {
    name: 'en-taken-from-as-office',
    pattern: 'v:become|v:succeed x|over|DATE{0,3} as office=OFFICE from x|the{0,2} OFFICE? person=PERSON',
    example: 'Anna Weber takes over as coach of the club from Karl Huber',
    former: true,
    also: true,
  },
  {
    name: 'en-replaced-as-office',
    pattern: 'v:succeed x|over|from|DATE{0,4} person=PERSON x|DATE|on|in{0,3} as office=OFFICE !PERSON',
    example: 'Anna Weber, who succeeded Karl Huber as leader of the party',
    former: true,
    also: true,
  },
];

/** "his successor, Jeremy Hunt", "Rusbridge’s deputy, Alasdair Muir": the office of another. */
export const kinRules: readonly RoleRule[] = [
  {
    name: 'en-kin-name',
    pattern: 'office=SUCCESSOR|PREDECESSOR|COUNTERPART|DEPUTY person=PERSON',
    example: 'his successor Jeremy Hunt',
  },
  {
    name: 'en-kin-comma-name',
    pattern: 'office=SUCCESSOR|PREDECESSOR|COUNTERPART|DEPUTY , the{0,1} ORG|COUNTRY{0,1} person=PERSON',
    example: 'Rusbridge’s deputy, the SNP’s Alasdair Muir,',
  },
  {
    name: 'en-name-comma-kin',
    pattern: 'person=PERSON , office=SUCCESSOR|PREDECESSOR|COUNTERPART|DEPUTY !PERSON',
    example: 'Sergei Ryabkov, another deputy of Sergei Lavrov',
  },
];

/** Who follows whom in an office that the sentence need not name: `person` comes, `person2` goes. */
export const followRules: readonly RoleRule[] = [
  {
    name: 'en-followed-by',
    pattern:
      'person2=PERSON ,? who|has|had|will|v:be|x|DATE{1,6} verb=v:succeed x|DATE|on|in|as|OFFICE{0,4} by OFFICE? ,? person=PERSON',
    example: 'Karl Huber was succeeded in May by Anna Weber',
  },
  {
    name: 'en-follows',
    pattern:
      'person=PERSON ,? who|has|had|will|would|to|v:be|x|also|and|DATE{0,6} verb=v:succeed x|over|from|DATE|on|in|the{0,5} OFFICE? ,? person2=PERSON',
    example: 'Anna Weber took over last summer from Karl Huber',
  },
  {
    name: 'en-inserted-followed-by',
    pattern:
      'person2=PERSON , __{1,14} , has|had|will|v:be|x{1,4} verb=v:succeed x|DATE|on|in|as|OFFICE{0,4} by OFFICE? ,? person=PERSON',
    example: 'Karl Huber, a former chairman of the bank, was succeeded in May by Anna Weber',
  },
  {
    name: 'en-inserted-follows',
    pattern:
      'person=PERSON , __{1,14} , has|had|will|also|x{0,3} verb=v:succeed x|over|from|DATE|on|in|the{0,5} OFFICE? ,? person2=PERSON',
    example: 'Anna Weber, the bank’s chief executive, took over last summer from Karl Huber',
  },
  {
    name: 'en-following',
    pattern: 'person=PERSON __{0,9} , verb=v:succeed x{0,1} OFFICE? ,? person2=PERSON',
    example: 'Anna Weber was elected president of the club, succeeding Karl Huber',
  },
];
