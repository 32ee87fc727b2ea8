import { useRead, useWrite } from '../../books.ts'
import type { Answer, OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { ruleWords } from '../../words/rule-words.ts'

/**
 * A rule replayed over the lines coded in the last two years: what it would change and what it contradicts;
 * below it what it has done, which can be taken back whole.
 */
export function RuleReplay({
  rule,
  told,
  close,
}: {
  readonly rule: string
  told(answer: Answer<{ readonly act: number }>, what: string): void
  close(): void
}) {
  const { words: common, look } = useLook()
  const words = ruleWords[look.language]
  const write = useWrite()
  const { data, error, isError, refetch } = useRead('rule.test', { rule })
  const { data: work = [] } = useRead('rule.work', { rule })
  const takeBack = async () => {
    const answer = await write('rule.undo-work', { rule })
    told(answer, answer.ok ? words.didTakeBack(data?.name ?? rule, answer.value.lines) : '')
  }
  return (
    <aside className="panel rule-panel" aria-label={words.test}>
      <div className="panel-head">
        <h2>{data === undefined ? words.test : words.replay(data.name)}</h2>
        <Button kind="word" keyHint="Esc" onPress={close}>
          {common.closePanel}
        </Button>
      </div>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined ? (
        isError ? null : (
          <Loading />
        )
      ) : (
        <>
          <p role="status">
            {words.past(data.changes, data.contradicts)}{' '}
            <span className="second">{words.span(data.from, data.through)}</span>
          </p>
          <PastLines lines={data.lines} />
        </>
      )}
      <h2>{words.work}</h2>
      {work.length === 0 ? (
        <p className="second">{words.noWork}</p>
      ) : (
        <>
          <ul className="leaf-postings">
            {work.map((each) => (
              <li key={`${each.line} ${each.entry ?? ''}`}>
                <span>
                  <span className="second">{each.date}</span> {each.text}{' '}
                  {each.corrected ? <span className="second">{words.corrected}</span> : null}
                </span>
                <Amount value={each.amount} />
              </li>
            ))}
          </ul>
          <Button onPress={() => void takeBack()}>{words.takeBack}</Button>
        </>
      )}
    </aside>
  )
}

/** Lines of the past that a rule speaks for: what they were coded to, what the rule would make of them. */
export function PastLines({ lines }: { readonly lines: OutputOf<'rule.test'>['lines'] }) {
  const { look } = useLook()
  const words = ruleWords[look.language]
  if (lines.length === 0) return null
  return (
    <ul className="leaf-postings">
      {lines.map((each) => (
        <li key={`${each.line} ${each.entry}`} data-contradicts={each.contradicts}>
          <span>
            <span className="second">{each.date}</span> {each.text}
            <span className="small">
              {words.was} {each.was} · {words.would}{' '}
              {each.contradicts ? <span className="state-word">{each.would}</span> : each.would}
            </span>
          </span>
          <Amount value={each.amount} />
        </li>
      ))}
    </ul>
  )
}
