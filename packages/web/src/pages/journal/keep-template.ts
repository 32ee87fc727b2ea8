import type { standingWords } from '../../words/standing-words.ts'
import { type Deed, typedAs } from '../standing/deed-panel.tsx'

/** Keeping a posted entry as a template, which may recur by itself. */
export function keepTemplate(words: (typeof standingWords)['en'], entry: string): Deed {
  return {
    title: `${words.template}, ${entry}`,
    verb: words.keep,
    fields: [
      { name: 'name', kind: 'text', label: words.name, isNeeded: true },
      { name: 'memo', kind: 'text', label: words.memo },
      { name: 'every', kind: 'choice', label: words.recurs, options: words.recurrences },
      { name: 'next', kind: 'day', label: words.nextDue },
      { name: 'through', kind: 'day', label: words.dueThrough },
    ],
    send: (write, typed) => write('template.save', typedAs({ ...typed, entry })),
    said: ({ name }) => words.templateSaved(String(name)),
  }
}
