import { linePattern } from '@daybook/core/bank/line-pattern.ts'
import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { bankWords } from '../../words/bank-words.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { useDeeds } from './bank-deeds.ts'
import { PanelForm, StackedAccount, TaxField, TextField } from './bank-form.tsx'
import type { FormProps } from './bank-forms.tsx'

/**
 * A rule from a line: tried on what was coded before, then set; one that contradicts asks to be insisted on.
 */
export function RuleForm({ at, line, choice, say, done, leave }: FormProps) {
  const { words: common, look } = useLook()
  const words = bankWords[look.language]
  const { write, settle, refusals, refuse } = useDeeds(say, done)
  const pattern = linePattern(line.text).toLowerCase()
  const start = choice !== undefined && /^\d[\w-]*$/.test(choice.to) ? choice : undefined
  const [typed, type] = useState({
    name: pattern,
    contains: pattern,
    to: start?.to ?? '',
    tax: start?.tax ?? '',
    onlyAccount: false,
    onlyWay: true,
  })
  const [tried, show] = useState<OutputOf<'rule.set'>>()
  const put = (next: Partial<typeof typed>) => {
    show(undefined)
    refuse([])
    type({ ...typed, ...next })
  }
  const { name, contains, to, tax } = typed
  const input = {
    name,
    contains: [contains],
    to,
    ...(tax === '' ? {} : { tax }),
    ...(typed.onlyAccount ? { account: at.account } : {}),
    ...(typed.onlyWay ? { direction: line.amount.startsWith('-') ? ('out' as const) : ('in' as const) } : {}),
  }
  const isWhole = name.trim() !== '' && contains.trim() !== '' && to !== ''
  const attempt = async () => {
    const answer = await write('rule.set', { ...input, insist: true }, { dryRun: true })
    refuse(answer.ok ? [] : answer.refusals)
    show(answer.ok ? answer.value : undefined)
  }
  const isAgainst = refusals.some(({ code }) => code === 'rule-contradicts')
  const set = (insist: boolean) =>
    void settle(() => write('rule.set', { ...input, insist }), words.didRule(name))
  return (
    <PanelForm
      title={words.rule}
      verb={words.setRule}
      whyNot={isWhole ? undefined : words.choose}
      refusals={refusals}
      send={() => set(false)}
      leave={leave}
      more={
        <>
          <Button whyNot={isWhole ? undefined : words.choose} onPress={() => void attempt()}>
            {words.tryRule}
          </Button>
          {isAgainst ? <Button onPress={() => set(true)}>{words.insistRule}</Button> : null}
        </>
      }
    >
      <TextField label={words.ruleName} value={name} onChange={(text) => put({ name: text })} />
      <TextField label={words.contains} value={contains} onChange={(text) => put({ contains: text })} />
      <StackedAccount label={common.account} value={to} onChange={(code) => put({ to: code })} />
      <TaxField value={tax} onChange={(code) => put({ tax: code })} />
      <label className="ticked">
        <input
          type="checkbox"
          checked={typed.onlyWay}
          onChange={(event) => put({ onlyWay: event.target.checked })}
        />
        {words.onlyWay}
        {colon(look.language)} {line.amount.startsWith('-') ? words.spent : words.received}
      </label>
      <label className="ticked">
        <input
          type="checkbox"
          checked={typed.onlyAccount}
          onChange={(event) => put({ onlyAccount: event.target.checked })}
        />
        {words.onlyAccount}
      </label>
      <div role="status">
        {tried === undefined ? null : (
          <p>
            {tried.when} → {tried.makes}. {words.ruleWould(tried.changes, tried.contradicts)}
          </p>
        )}
      </div>
    </PanelForm>
  )
}
