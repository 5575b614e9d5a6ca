import { readFileSync, statSync } from 'node:fs';
import { NachweisError } from '../error';
import { unreadable } from './folder';

/** Bytes of the largest text that is taken for one news document. */
export const LARGEST = 2_000_000;

/**
 * A file's text exactly as it stands there: BOM, CRLF and decomposed letters are kept.
 * @param most bytes that the file may have
 * @throws NachweisError NO_SUCH_FILE, UNREADABLE, TOO_LARGE, NOT_UTF8
 */
export function readText(file: string, most = LARGEST): string {
  const bytes = bytesOf(file, most);
  const text = decode(bytes, true);
  if (text === undefined) throw notUtf8(file, bytes);
  if (text.includes('\0')) {
    throw new NachweisError('NOT_UTF8', 'holds NUL bytes: it is UTF-16 or no text; save it as UTF-8', { file });
  }
  return text;
}

function bytesOf(file: string, most: number): Buffer {
  try {
    const { size } = statSync(file);
    if (size <= most) return readFileSync(file);
    const message = `is ${size} bytes long; one document may have ${most}: split it into one file per news text`;
    throw new NachweisError('TOO_LARGE', message, { file });
  } catch (error) {
    throw error instanceof NachweisError ? error : unreadable(file, error);
  }
}

function decode(bytes: Buffer, fatal: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Says which encoding it looks like, and where the first wrong byte stands. */
function notUtf8(file: string, bytes: Buffer): NachweisError {
  const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff) {
    return new NachweisError('NOT_UTF8', 'is UTF-16, not UTF-8; save it as UTF-8', { file });
  }
  const before = (decode(bytes, false) ?? '').split('\uFFFD', 1)[0]?.split(/\r\n|\r|\n/) ?? [];
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return new NachweisError('NOT_UTF8', 'is not UTF-8 (perhaps Latin-1 or Windows-1252); save it as UTF-8', place);
}
