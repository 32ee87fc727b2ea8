import { useDeferredValue, useState } from 'react'
import { refusalsIn, useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Loading, RefusalBox } from '../../parts/notices.tsx'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { ruleWords } from '../../words/rule-words.ts'
import { useDeeds } from '../bank/bank-deeds.ts'
import { PanelForm } from '../bank/bank-form.tsx'
import { type RuleInput, ruleInput, type ShownRule, type TypedRule, typedRule } from './rule-draft.ts'
import { RuleConditions, RuleOutcome } from './rule-fields.tsx'
import { PastLines } from './rule-replay.tsx'

type Props = {
  /** The id of the rule; none for a new one. */
  readonly rule: string | undefined
  say(what: string, act: number): void
  close(): void
}

/** Beside the list: a new rule, or one that is there, with what it would do while it is typed. */
export function RuleEditor({ rule, say, close }: Props) {
  const { data } = useRead('rule.show', { rule: rule ?? '', typed: true }, rule !== undefined)
  return (
    <aside className="panel rule-panel">
      {rule !== undefined && data === undefined ? (
        <Loading />
      ) : (
        <Editor shown={rule === undefined ? undefined : data} say={say} close={close} />
      )}
    </aside>
  )
}

function Editor({ shown, say, close }: Omit<Props, 'rule'> & { readonly shown: ShownRule | undefined }) {
  const { look } = useLook()
  const words = ruleWords[look.language]
  const { write, settle, refusals, refuse } = useDeeds(say, close)
  const [typed, type] = useState(() => typedRule(shown))
  const put = (next: Partial<TypedRule>) => {
    refuse([])
    type((held) => ({ ...held, ...next }))
  }
  const input = ruleInput(typed, shown)
  const set = (insist: boolean) => {
    if (input !== undefined)
      void settle(
        () => write('rule.set', { ...input, insist, off: shown?.active === false }),
        words.didSet(typed.name),
      )
  }
  const isAgainst = refusals.some(({ code }) => code === 'rule-contradicts')
  return (
    <PanelForm
      title={shown === undefined ? words.newRule : `${words.edit}${colon(look.language)} ${shown.name}`}
      verb={words.save}
      whyNot={input === undefined ? words.whole : undefined}
      refusals={refusals}
      send={() => set(false)}
      leave={close}
      more={isAgainst ? <Button onPress={() => set(true)}>{words.insist}</Button> : null}
    >
      <RuleConditions typed={typed} put={put} />
      <RuleOutcome typed={typed} put={put} />
      <Preview input={input} />
    </PanelForm>
  )
}

/** What the rule would do, as it is typed: with the lines that wait, and with those coded before. */
function Preview({ input }: { readonly input: RuleInput | undefined }) {
  const { look } = useLook()
  const words = ruleWords[look.language]
  const asked = useDeferredValue(input)
  const { data, error } = useRead('rule.try', asked ?? { name: '-' }, asked !== undefined)
  if (asked === undefined) return <p className="second">{words.whole}</p>
  return (
    <section aria-label={words.preview}>
      <h2>{words.preview}</h2>
      <RefusalBox refusals={refusalsIn(error)} />
      {data === undefined || error !== null ? null : (
        <>
          <p role="status">
            {words.waiting(data.waiting)}. {words.past(data.changes, data.contradicts)}
          </p>
          <ul className="leaf-postings">
            {data.lines.map((each) => (
              <li key={`${each.account} ${each.line}`}>
                <span>
                  <span className="second">
                    {each.account} {each.date}
                  </span>{' '}
                  {each.text}
                </span>
                <Amount value={each.amount} />
              </li>
            ))}
          </ul>
          {data.contradicts === 0 ? null : <PastLines lines={data.past} />}
        </>
      )}
    </section>
  )
}
