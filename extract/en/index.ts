import { join } from 'node:path';
import { compileDebris } from '../debris';
import { packageFile } from '../files';
import { compileHome } from '../lists/home-words';
import { lookUp } from '../lists/names';
import { formOf, startersOf } from '../lists/word-lists';
import { loadWorld } from '../lists/world';
import { compileCues } from '../modality';
import type { LanguagePack } from '../pack';
import { partMention } from '../recognise/entry-mention';
import { compileRules } from '../rule';
import { englishClauses, englishReference } from './grammar';
import { unchanged } from './inflect';
import { type EnglishLists, loadEnglishLists } from './lists';
import { meetingPhrases, meetingTerms } from './meeting-phrase';
import { englishMeetings } from './meetings';
import { englishPeople, englishTagger } from './names';
import { namedBodies, plainName } from './noun-phrase';
import { officePhrases } from './office-phrase';
import { officeTables } from './office-terms';
import { officeRules } from './rules/offices';
import { changeRules, followRules, kinRules, leadRules, removalRules, succeededRules } from './rules/verbs';
import { tenseOf } from './tense';
import { ENGLISH_TERMS } from './tenure';
import { verbUse } from './verbs';
import { englishWords } from './word';

/** English as Nachweis reads it: the lists of `seeds/lexicon/en` and the rules. */
export const englishPack = (folder = packageFile('seeds/lexicon')): LanguagePack => {
  const lists = loadEnglishLists(join(folder, 'en'));
  const world = loadWorld(join(folder, 'world'), 'en');
  const word = englishWords(lists, world);
  const tagger = englishTagger(word, (form) => lookUp(world.names, form));
  const offices = officeTables(lists, world);
  const meetings = meetingTerms(lists);
  const irregular = new Set((lists.closed.irregular ?? []).map((row) => String(row.form)));
  return {
    language: 'en',
    split: splitConventions(lists),
    world,
    word,
    tagger,
    people: englishPeople(tagger),
    offices: (named) => officePhrases(named, offices, world),
    meetings: (named) => meetingPhrases(named, meetings),
    verbUse,
    rules: {
      offices: compileRules([...removalRules, ...officeRules, ...changeRules, ...succeededRules]),
      lead: compileRules(leadRules),
      kin: compileRules(kinRules),
      follow: compileRules(followRules),
    },
    clauses: (named) => englishClauses(named, irregular),
    reference: englishReference,
    tense: tenseOf,
    terms: ENGLISH_TERMS,
    meeting: englishMeetings((form) => partMention(lookUp(world.names, form))),
    inflect: unchanged,
    gloss: (role) => role,
    nominative: plainName,
    smallNouns: true,
    bodies: namedBodies,
    debris: compileDebris(lists.debris),
    home: compileHome(lists.home),
    cues: compileCues(lists.cues),
  };
};

const splitConventions = ({ closed }: EnglishLists): LanguagePack['split'] => ({
  language: 'en',
  abbreviations: new Set((closed.abbreviations ?? []).map((row) => formOf(row))),
  ending: new Set((closed.endingAbbreviations ?? []).map((row) => formOf(row))),
  numbered: new Set((closed.abbreviationsBeforeNumber ?? []).map((row) => formOf(row))),
  starters: startersOf(closed),
  afterOrdinal: new Set(),
});
