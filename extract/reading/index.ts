import type { LeftOut, RoleTriple } from '../claim';
import type { Document } from '../document';
import type { Gathering } from '../meetings/gathering';
import { meetingsLeftOut } from '../meetings/left-out';
import { gather } from '../meetings/merge';
import type { Occurrence } from '../meetings/occurrence';
import type { Cues } from '../modality';
import type { LanguagePack } from '../pack';
import { type References, refer } from '../refer';
import { documentMeetings } from './meetings';
import { type Recognised, recognise } from './recognised';
import { meantBy } from './referring';
import { documentRoles, namedClaims } from './roles';

export type { Recognised } from './recognised';

/** All that is read out of one document, before entities are joined across documents. */
export interface DocumentReading extends Recognised {
  readonly document: Document;
  readonly cues: Cues;
  readonly references: References;
  readonly roles: readonly RoleTriple[];
  readonly occurrences: readonly Occurrence[];
  readonly gatherings: readonly Gathering[];
  readonly leftOut: readonly LeftOut[];
}

/** Reads one document by one language. */
export const readDocument = (document: Document, pack: LanguagePack): DocumentReading => {
  const { published } = document;
  const seen = recognise(document, pack);
  const source = { seen, pack, published };
  const claims = namedClaims(source);
  const references = refer({ ...seen, claims, grammar: pack.reference });
  const { roles, leftOut } = documentRoles(source, claims, references);
  const occurrences = documentMeetings({ ...source, entityOf: meantBy(seen, references) });
  const gatherings = gather(occurrences, pack.meeting);
  return {
    ...seen,
    document,
    cues: pack.cues,
    references,
    roles,
    occurrences,
    gatherings,
    leftOut: [...leftOut, ...meetingsLeftOut(occurrences, gatherings, seen.dates)],
  };
};
