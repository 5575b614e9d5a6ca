import type { Draft } from '../draft';
import type { DocumentRecord, Entity, EntityMention, Rejection } from '../fact';
import type { MeetingKey } from '../meetings/join';
import type { PersonKey } from './person-key';

/** What one document tells, as plain data: all that is needed to join it with others. */
export interface Told {
  readonly record: DocumentRecord;
  readonly drafts: readonly Draft[];
  readonly mentions: readonly EntityMention[];
  readonly entities: readonly Entity[];
  readonly rejections: readonly Rejection[];
  readonly meetings: readonly MeetingKey[];
  /** What stands beside the names of people. */
  readonly people: readonly PersonKey[];
}
