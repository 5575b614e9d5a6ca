import { InvalidArgumentError } from 'commander';

/** Reads an option such as `--param person=Merkel`, which may be given several times. */
export function keyValue(text: string, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write it as key=value.');
  return new Map([...before, [text.slice(0, at), text.slice(at + 1)]]);
}
