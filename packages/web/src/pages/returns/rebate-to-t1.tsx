import { useState } from 'react'
import { useRead } from '../../books.ts'
import { Button } from '../../parts/button.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { rebateWords } from '../../words/rebate-words.ts'
import { inTurn } from '../year-end/t1-kept.ts'

const people = ['taxpayer', 'spouse'] as const

/** Carries the rebate of form GST370 to line 45700 of a return whose facts these books keep. */
export function RebateToT1({ year, rebate }: { readonly year: number; readonly rebate: string }) {
  const { look } = useLook()
  const words = rebateWords[look.language]
  const { data } = useRead('t1.facts', {})
  const isKept = data?.years.includes(year) === true
  const { data: kept } = useRead('t1.facts', { year }, isKept)
  const [told, tell] = useState('')
  const { write, settle, refusals } = useSending(() => {})
  if (!isKept) return <p className="second small">{words.noT1(String(year))}</p>
  const take = (who: (typeof people)[number]) => async () => {
    const done = await settle<object>(
      () => inTurn(() => write('t1.answer', { year, who, answer: [`gst-rebate=${rebate}`] })),
      () => '',
    )
    if (done !== undefined) tell(words.tookT1(amountWords(rebate, look.language), String(year)))
  }
  const own = kept?.facts?.spouse === undefined ? people.slice(0, 1) : people
  return (
    <div className="acts">
      {own.map((who) => (
        <Button key={who} onPress={() => void take(who)()}>
          {words.takeT1[who]} {year}
        </Button>
      ))}
      <span role="status">{told}</span>
      <RefusalBox refusals={refusals} />
    </div>
  )
}
