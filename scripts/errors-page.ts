import type { RefusalEntry } from '../packages/core/src/kit/refusals.ts'

/** A case of the error gallery as far as the page shows it: what was tried, and what Daybook answered. */
export type GalleryCase = {
  readonly title?: string | { readonly en: string }
  readonly command?: string | readonly string[]
  readonly output?: string
}

const statuses = {
  input: 400,
  role: 403,
  missing: 404,
  conflict: 409,
  rule: 422,
  place: 503,
  question: 400,
  lookup: 404,
} as const

/**
 * `docs/errors.md`: every refusal by its code, with its meaning, its remedy and its case of the gallery.
 */
export function errorsPage(
  refusals: Readonly<Record<string, RefusalEntry>>,
  gallery: Readonly<Record<string, GalleryCase>>,
): string {
  const entries = Object.entries(refusals).toSorted(([left], [right]) => (left < right ? -1 : 1))
  return [
    '# What Daybook refuses, and what to do',
    '',
    'Written by `npm run errors` from the list of refusals and the error gallery; not by hand. A name in braces is filled',
    'in with what was refused. Over HTTP every refusal is `{ code, message, at, hint }` with the status given here.',
    '',
    ...entries.map(([code, { message }]) => `- [${code}](#${code}): ${message.en}`),
    ...entries.flatMap(([code, entry]) => ['', ...section(code, entry, gallery[code])]),
    '',
  ].join('\n')
}

function section(code: string, entry: RefusalEntry, example: GalleryCase | undefined): readonly string[] {
  const { message, hint } = entry
  return [
    `## ${code}`,
    '',
    `Class \`${entry.class}\`, HTTP ${statuses[entry.class]}.`,
    '',
    `- ${message.en}`,
    `  *${hint.en}*`,
    `- ${message.fr}`,
    `  *${hint.fr}*`,
    ...(example === undefined ? [] : ['', ...shown(example)]),
  ]
}

function shown(example: GalleryCase): readonly string[] {
  const { title, command, output } = example
  const heading = typeof title === 'object' ? title.en : title
  const typed = typeof command === 'string' ? [command] : (command ?? [])
  const answered = output === undefined ? [] : output.trimEnd().split('\n')
  return [
    ...(heading === undefined ? [] : [`${heading}:`, '']),
    '```',
    ...typed.flatMap((line) => line.split('\n')).map((line) => `$ ${line}`),
    ...answered,
    '```',
  ]
}
