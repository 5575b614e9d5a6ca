import { Argument, type Command, type Option } from 'commander';
import { packageFile } from '../../extract/files';
import type { NamedQuery } from '../query';
import { asking } from './lazy';
import { say } from './terminal';

const AFTER = `
Commands, their options, the questions and their parameters are completed; elsewhere the shell's own names of files.

Examples:
  $ eval "$(nachweis completion bash)"                   for this shell; in ~/.bashrc for all
  $ eval "$(nachweis completion zsh)"                    in ~/.zshrc, after compinit
  $ nachweis completion fish > ~/.config/fish/completions/nachweis.fish`;

/** Each asks the program itself for the words, so that they are those of the version that runs. */
const SCRIPTS = {
  bash: `_nachweis() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=($(compgen -W "$(nachweis complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" -- "$word"))
  if [[ "\${COMPREPLY[0]}" == *= ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -o bashdefault -o default -F _nachweis nachweis`,
  zsh: `#compdef nachweis
_nachweis() {
  local -a found
  found=(\${(f)"$(nachweis complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  if (( ! $#found )); then _files
  elif [[ $found[1] == *= ]]; then compadd -S '' -- $found
  else compadd -- $found
  fi
}
compdef _nachweis nachweis`,
  fish: `function __nachweis_words
  set -l before (commandline -opc)
  set -l now (commandline -ct)
  nachweis complete -- $before[2..-1] "$now" 2>/dev/null
end
complete -c nachweis -a '(__nachweis_words)'`,
} as const;

export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('a script that lets your shell complete commands, questions and parameters')
    .addArgument(new Argument('<shell>', 'your shell').choices(Object.keys(SCRIPTS)))
    .addHelpText('after', AFTER)
    .action((shell: keyof typeof SCRIPTS) => say(SCRIPTS[shell]));
  program
    .command('complete', { hidden: true })
    .description('the words that may stand where the last one begins; the scripts of "completion" ask for them')
    .argument('[word...]')
    .action(async (words: string[]) => {
      const found = wordsFor(program, words, () => asking().readLibrary(packageFile('queries')));
      if (found.length > 0) await say(found.join('\n'));
    });
}

/** What the last of these words may become; nothing where that is a file, or anything. */
export function wordsFor(
  program: Command,
  words: readonly string[],
  library: () => readonly NamedQuery[],
): readonly string[] {
  const begun = words.at(-1) ?? '';
  const { command, rest } = walk(program, words.slice(0, -1));
  const all = begun.startsWith('-') ? optionsOf(command) : valuesOf(command, rest, library);
  return all.filter((word) => word.startsWith(begun));
}

/** The command that the words name, and the words behind it. */
function walk(command: Command, words: readonly string[]): { command: Command; rest: readonly string[] } {
  const [first, ...rest] = words;
  const next = command.commands.find((one) => one.name() === first);
  return next ? walk(next, rest) : { command, rest: words };
}

const optionsOf = (command: Command): readonly string[] => [
  ...command.options.flatMap(({ long, hidden }) => (long && !hidden ? [long] : [])),
  '--help',
];

function valuesOf(command: Command, rest: readonly string[], library: () => readonly NamedQuery[]): readonly string[] {
  const last = rest.at(-1) ?? '';
  const option = last.startsWith('-') ? command.options.find(isCalled(last)) : undefined;
  const asks = command.name() === 'query';
  if (asks && option?.long === '--param') return parametersOf(library(), rest);
  if (option && !option.isBoolean()) return option.argChoices ?? [];
  const given = rest.filter((word, at) => !word.startsWith('-') && !takesValue(command, rest[at - 1]));
  if (asks) return given.length === 0 ? library().map(({ name }) => name) : [];
  const children = rest.length > 0 ? [] : command.commands.filter((one) => one.name() !== 'complete');
  return [...children.map((one) => one.name()), ...(command.registeredArguments[given.length]?.argChoices ?? [])];
}

const takesValue = (command: Command, word: string | undefined): boolean =>
  word?.startsWith('-') === true && command.options.some((one) => isCalled(word)(one) && !one.isBoolean());

const isCalled =
  (word: string) =>
  ({ long, short }: Option): boolean =>
    word === long || word === short;

/** "person=" of the question that is named; of all where none is. */
function parametersOf(library: readonly NamedQuery[], rest: readonly string[]): readonly string[] {
  const named = library.filter(({ name }) => rest.includes(name));
  const given = new Set(rest.map((word) => word.slice(0, word.indexOf('=') + 1)));
  const names = (named.length > 0 ? named : library).flatMap(({ parameters }) =>
    parameters.map(({ name }) => `${name}=`),
  );
  return [...new Set(names)].filter((name) => !given.has(name)).sort();
}
