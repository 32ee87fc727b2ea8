import type { SelfCheck } from '@daybook/canada/noc/self-check.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { Block, PaperDocument } from '../print/document.ts'
import { questionBlocks, verdictWords, yearsWords } from './check-sections.ts'
import { tellIn } from './tell.ts'

type Checked = {
  readonly code: string
  readonly title: string
  readonly verdict: SelfCheck['verdict']
  readonly by: readonly { readonly text: string }[]
  readonly missing: readonly { readonly text: string }[]
  readonly next: readonly string[]
  readonly clerkYears?: number | undefined
}

/** The self-check to read: the questions where nothing was answered, else the verdict and the next step. */
export function checkDocument(answer: Checked, language: Language): PaperDocument {
  const tell = tellIn(language)
  const { say } = tell
  const { verdict, by, missing, next, clerkYears } = answer
  const line = (name: string, items: readonly { readonly text: string }[]): Block[] =>
    items.length === 0
      ? []
      : [{ kind: 'text', text: `${name}${say(':', ' :')} ${items.map(({ text }) => text).join('; ')}.` }]
  const blocks: readonly Block[] = [
    { kind: 'text', text: verdictWords(verdict, tell) },
    ...line(say('By', 'Par'), by),
    ...line(say('Missing', 'Il manque'), missing),
    ...(clerkYears === undefined ? [] : [{ kind: 'note' as const, text: yearsWords(clerkYears, tell) }]),
    ...(next.length === 0 ? [] : [{ kind: 'list' as const, items: next }]),
    ...(verdict === 'unanswered' ? questionBlocks(tell) : []),
  ]
  return { title: `${answer.code} ${answer.title}`, subtitle: '', language, blocks }
}
