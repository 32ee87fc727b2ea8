import { useState } from 'react'
import { useBook, useShownAtOnce } from '../../books.ts'
import { Button } from '../../parts/button.tsx'
import { bankWords } from '../../words/bank-words.ts'
import { useLook } from '../../words/look-context.ts'
import { typedAmount } from '../../words/typed-amount.ts'
import type { Choice, ProposedLine } from './bank-choices.ts'
import { type LineAt, useDeeds } from './bank-deeds.ts'
import { Rehearsed } from './bank-effect.tsx'
import { PanelForm, StackedAccount, TaxField, TextField } from './bank-form.tsx'

/** What a form of the panel needs: the line, what is chosen for it, and how to go on. */
export type FormProps = {
  readonly at: LineAt
  readonly line: ProposedLine
  readonly choice: Choice | undefined
  say(what: string, act: number): void
  done(): void
  leave(): void
}

const isAccount = /^[^\s=?-]\S*$/

/** Another account for a line, with its tax and words; below it what that posts. */
export function AccountForm({ at, line, choice, say, done, leave }: FormProps) {
  const { words: common, look } = useLook()
  const words = bankWords[look.language]
  const { write, settle, refusals } = useDeeds(say, done, { isReadLater: true })
  const start = choice !== undefined && isAccount.test(choice.to) ? choice : undefined
  const [typed, type] = useState({ to: '', tax: start?.tax ?? line.tax ?? '', memo: '' })
  const { to, tax, memo } = typed
  const input = {
    account: at.account,
    line: at.line,
    to,
    ...(tax === '' ? {} : { tax }),
    ...(memo === '' ? {} : { memo }),
  }
  return (
    <PanelForm
      title={words.another}
      verb={common.post}
      whyNot={to === '' ? words.choose : undefined}
      refusals={refusals}
      send={() => void settle(() => write('line.split', input), words.didAccept(at.text))}
      leave={leave}
    >
      <StackedAccount label={common.account} value={to} onChange={(code) => type({ ...typed, to: code })} />
      <TaxField value={tax} onChange={(code) => type({ ...typed, tax: code })} />
      <TextField label={common.memo} value={memo} onChange={(text) => type({ ...typed, memo: text })} />
      {to === '' ? null : <Rehearsed input={input} />}
    </PanelForm>
  )
}

/** One line of words: a question, an answer, why a line is left out. */
export function WordsForm({ deed, at, say, done, leave }: FormProps & { readonly deed: WordDeed }) {
  const { look } = useLook()
  const { client } = useBook()
  const words = bankWords[look.language]
  const { write, settle, refusals } = useDeeds(say, done, { isReadLater: true })
  const [text, type] = useState('')
  const { account, line } = at
  const said = text.trim()
  const show = useShownAtOnce()
  /** What stands on the line from now on, before the books are read anew: the next key is for that. */
  const standsOnLine = (isDone: boolean) => {
    if (!isDone) return
    show('line.propose', { account }, (held) =>
      held.map((each) => (each.line === line ? { ...each, question: said } : each)),
    )
  }
  const answer = async () => {
    // Read now: what was asked a moment ago may not have been read yet.
    const asked = await client.read('question.list', { line })
    if (!asked.ok) return asked
    const kept = asked.value.questions.find(({ wants }) => wants === 'answer')
    return kept === undefined
      ? write('line.answer', { account, line, answer: said })
      : write('question.answer', { question: kept.question, answer: said })
  }
  const sending = {
    // On the line and in the list of questions alike.
    ask: () =>
      settle(() => write('question.ask', { account, line, text: said }), words.didAsk(at.text)).then(
        standsOnLine,
      ),
    answer: () => settle(answer, words.didAnswer(at.text)).then(standsOnLine),
    exclude: () =>
      settle(
        () => write('line.exclude', { account, lines: [line], reason: said }),
        words.didExclude(at.text),
      ),
  }
  const labels = { ask: words.question, answer: words.theAnswer, exclude: words.excludeWhy }
  return (
    <PanelForm
      title={words[deed]}
      verb={words[deed]}
      whyNot={said === '' ? labels[deed] : undefined}
      refusals={refusals}
      send={() => void sending[deed]()}
      leave={leave}
    >
      <TextField label={labels[deed]} value={text} onChange={type} />
    </PanelForm>
  )
}

/** The deeds that need nothing but words. */
export type WordDeed = 'ask' | 'answer' | 'exclude'

type Share = { readonly id: number; readonly to: string; readonly part: string; readonly tax: string }

/** The shares as the books take them: `6210=60%@HST-ON`; one without a part takes the rest. */
export function sharesWritten(shares: readonly Share[], amountTyped: (text: string) => string): string[] {
  return shares
    .filter(({ to }) => to !== '')
    .map(({ to, part, tax }) => {
      const said = part.trim()
      const much =
        said === '' ? '' : said.endsWith('%') ? `=${said.replace(/\s/g, '')}` : `=${amountTyped(said)}`
      return `${to}${much}${tax === '' ? '' : `@${tax}`}`
    })
}

/** A line over several accounts, by amount or percent; the last share takes the rest. */
export function SplitForm({ at, say, done, leave }: FormProps) {
  const { words: common, look } = useLook()
  const words = bankWords[look.language]
  const { write, settle, refusals } = useDeeds(say, done, { isReadLater: true })
  const [shares, change] = useState<readonly Share[]>([
    { id: 1, to: '', part: '', tax: '' },
    { id: 2, to: '', part: '', tax: '' },
  ])
  const put = (id: number, next: Partial<Share>) =>
    change(shares.map((each) => (each.id === id ? { ...each, ...next } : each)))
  const share = sharesWritten(shares, (text) => {
    const read = typedAmount(text)
    return read === undefined || read === 'ask' ? text : read
  })
  const input = { account: at.account, line: at.line, share }
  return (
    <PanelForm
      title={words.split}
      verb={common.post}
      whyNot={share.length < 2 ? words.choose : undefined}
      refusals={refusals}
      send={() => void settle(() => write('line.split', input), words.didSplit(at.text))}
      leave={leave}
      more={
        <Button onPress={() => change([...shares, { id: shares.length + 1, to: '', part: '', tax: '' }])}>
          {words.addShare}
        </Button>
      }
    >
      {shares.map(({ id, to, part, tax }) => (
        <fieldset className="share" key={id}>
          <legend className="visually-hidden">{words.shareOf(id)}</legend>
          <StackedAccount
            label={`${common.account}, ${words.shareOf(id)}`}
            value={to}
            onChange={(code) => put(id, { to: code })}
          />
          <TextField label={words.part} value={part} onChange={(text) => put(id, { part: text })} />
          <TaxField value={tax} onChange={(code) => put(id, { tax: code })} />
        </fieldset>
      ))}
      {share.length < 2 ? null : <Rehearsed input={input} />}
    </PanelForm>
  )
}
