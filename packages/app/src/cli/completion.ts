import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { refuse } from '@daybook/core/kit/result.ts'
import type { Listed } from '../commands/listed.ts'
import { commandNamed, registry } from '../commands/registry.ts'
import { sayRefusals } from './exit.ts'
import { flagsOf } from './flags.ts'
import { type Globals, languageOf } from './globals.ts'
import { verbs } from './verbs.ts'

const everywhere = [
  '--book',
  '--json',
  '--lang',
  '--key',
  '--dry-run',
  '--input',
  '--format',
  '--output',
  '--help',
]

const scripts: Readonly<Record<string, string>> = {
  bash: `_daybook() { COMPREPLY=( $(compgen -W "$(daybook completion words "\${COMP_WORDS[@]:1:COMP_CWORD-1}")" -- "\${COMP_WORDS[COMP_CWORD]}") ); }
complete -o default -F _daybook daybook
`,
  zsh: `#compdef daybook
_daybook() { compadd -- $(daybook completion words "\${words[@]:1:$((CURRENT-2))}"); _files }
compdef _daybook daybook
`,
  fish: `complete -c daybook -a '(daybook completion words (commandline -opc)[2..-1])'
`,
}

const shellWords = {
  what: 'completion is for bash, zsh or fish',
  whatFr: 'completion est pour bash, zsh ou fish',
}

/**
 * `daybook completion bash|zsh|fish` prints a script for the shell; `completion words …` is what the script
 * asks.
 */
export async function completionVerb(words: readonly string[], globals: Globals): Promise<number> {
  const language: Language = languageOf(globals)
  const [shell = '', ...typed] = words
  if (shell === 'words') {
    process.stdout.write(`${(await nextWords(typed)).join('\n')}\n`)
    return 0
  }
  const script = scripts[shell]
  if (script === undefined) {
    return sayRefusals(refuse('input-malformed', shellWords).refusals, language, globals.json)
  }
  process.stdout.write(script)
  return 0
}

async function nextWords(typed: readonly string[]): Promise<readonly string[]> {
  const all: readonly Listed[] = registry
  const [noun, verb] = typed.filter((word) => !word.startsWith('-'))
  const listed = commandNamed(`${noun}.${verb}`)
  if (listed !== undefined) return [...flagsOf(await listed.load()).map((flag) => flag.flag), ...everywhere]
  const verbsOfNoun = all
    .filter((each) => each.name.startsWith(`${noun}.`))
    .map((each) => each.name.split('.')[1] ?? '')
  if (verbsOfNoun.length > 0) return verbsOfNoun
  return [...new Set([...all.map((each) => each.name.split('.')[0] ?? ''), ...Object.keys(verbs)])]
}
