import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { centsOf, lessText } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { type T1Words, t1Words } from '../../words/t1-words.ts'
import { Gain } from './t1-gain.tsx'
import { type T1Facts, useT1Kept, useT1Summary } from './t1-kept.ts'
import type { T1At } from './t1-places.ts'

/** The pension split by which both owe least: a proposal, which stands only once a person accepts it. */
export function PensionSplit({
  at,
  facts,
  say,
}: {
  readonly at: T1At
  readonly facts: T1Facts
  say(what: string): void
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const [isAsked, ask] = useState(false)
  const { data, error, isError, refetch } = useT1Summary(at, isAsked, { split: true })
  const hasSpouse = facts.spouse !== undefined
  return (
    <section aria-label={words.split}>
      <h2>{words.split}</h2>
      <p className="second">{hasSpouse ? words.splitText : words.splitNeeds}</p>
      <div className="t1-tools">
        {hasSpouse ? (
          <Button onPress={() => ask(true)}>{words.look}</Button>
        ) : (
          <Button onPress={() => at.go('people')}>{words.openPeople}</Button>
        )}
      </div>
      {isAsked && isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {isAsked && !isError && data?.split === undefined ? <Loading /> : null}
      {isAsked && !isError && data?.split !== undefined ? (
        <Proposal at={at} facts={facts} split={data.split} say={say} />
      ) : null}
    </section>
  )
}

type Split = {
  readonly from: 'taxpayer' | 'spouse'
  readonly amount: string
  readonly owed: string
  readonly now: string
}

function Proposal({
  at,
  facts,
  split: { from, amount, owed, now },
  say,
}: {
  readonly at: T1At
  readonly facts: T1Facts
  readonly split: Split
  say(what: string): void
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const { keep } = useT1Kept(at)
  const { settle, refusals } = useSending((what) => say(what))
  const gain = lessText(now, owed)
  if (isZero(gain) || centsOf(gain) < 0n)
    return <p role="status">{isZero(amount) ? words.proposalNone : words.isAccepted}</p>
  const accept = () => {
    const other = from === 'taxpayer' ? 'spouse' : 'taxpayer'
    const [giver, taker] = [facts[from], facts[other]]
    if (giver === undefined || taker === undefined) return
    const { 'pension-split': _, ...others } = taker.answers ?? {}
    const next: T1Facts = {
      ...facts,
      [from]: { ...giver, answers: { ...giver.answers, 'pension-split': amount } },
      [other]: { ...taker, answers: others },
    }
    void settle<object>(
      () => keep(next),
      () => words.accepted(amountWords(amount, look.language)),
    )
  }
  return (
    <>
      <p>{words.proposal(amountWords(amount, look.language), words.people[from])}</p>
      <p className="second">
        {words.together(resultText(words, now, look.language), resultText(words, owed, look.language))}
      </p>
      <Gain gain={gain} />
      <Button kind="filled" onPress={accept}>
        {words.acceptSplit}
      </Button>
      <RefusalBox refusals={refusals} />
    </>
  )
}

/** What both owe, or get back where it is negative. */
function resultText(words: T1Words, amount: string, language: 'en' | 'fr'): string {
  if (!amount.startsWith('-')) return `${words.owing} ${amountWords(amount, language)}`
  return `${words.refund} ${amountWords(amount.slice(1), language)}`
}
