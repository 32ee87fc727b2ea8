import { type Shell, shell } from './shell.ts'

/** A transcript: what was typed at a prompt and all that was answered, with sentences between. */
export type Transcript = { readonly about: string; readonly steps: readonly Step[] }

/** A sentence that begins with `#`, or a command with its answer. */
export type Step =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'typed'; readonly text: string; readonly answer: string }

/**
 * Reads a transcript: lines with `$ ` are typed (continued after `\`, and to the end of `<<'END'`), lines
 * with `# ` are sentences, all others are answers. The first sentence says what it is about.
 */
export function transcriptFrom(text: string): Transcript {
  const steps: Step[] = []
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line.startsWith('# ') || line === '#') {
      steps.push({ kind: 'words', text: line })
      continue
    }
    if (!line.startsWith('$ ')) {
      if (line.trim() === '') continue
      throw new Error(`line ${index + 1} answers nothing: ${line}`)
    }
    const typed = [line.slice(2)]
    const end = /<<\s*'?(\w+)'?$/.exec(line)?.[1]
    while (end === undefined ? typed.at(-1)?.endsWith('\\') : typed.at(-1) !== end) {
      index += 1
      const next = lines[index]
      if (next === undefined) throw new Error(`what is typed here does not end: ${line}`)
      typed.push(end === undefined ? next.replace(/^> /, '') : next)
    }
    const answer: string[] = []
    while (index + 1 < lines.length && !/^(\$ |# |#$)/.test(lines[index + 1] ?? '')) {
      index += 1
      answer.push(lines[index] ?? '')
    }
    steps.push({ kind: 'typed', text: typed.join('\n'), answer: answer.join('\n').trimEnd() })
  }
  const first = steps.find((step) => step.kind === 'words')
  return { about: first?.text.slice(2) ?? '', steps }
}

/** Types a transcript again in a shell of its own; the same transcript with the answers of today. */
export async function typedAgain(text: string): Promise<string> {
  const at = shell()
  try {
    const lines: string[] = []
    let before: Step['kind'] | undefined
    for (const step of transcriptFrom(text).steps) {
      if (step.kind === 'words' && before === 'typed') lines.push('')
      lines.push(...(step.kind === 'words' ? [step.text] : await typedIn(at, step.text)))
      before = step.kind
    }
    return `${lines.join('\n')}\n`
  } finally {
    at.end()
  }
}

async function typedIn(at: Shell, text: string): Promise<readonly string[]> {
  const isHere = /<<\s*'?\w+'?\n/.test(text)
  const [first = '', ...more] = text.split('\n')
  const shown = [`$ ${first}`, ...more.map((line) => (isHere ? line : `> ${line}`))]
  const { output, code } = await at.run(text)
  const answer = output.trimEnd()
  return [...shown, ...(answer === '' ? [] : answer.split('\n')), ...(code === 0 ? [] : [`[exit ${code}]`])]
}
