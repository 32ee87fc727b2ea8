import { useState } from 'react'
import type { InputOf } from '../../client.ts'
import {
  Choice,
  DayField,
  DeedForm,
  MoneyField,
  SidePanel,
  TextField,
  Tick,
  useSending,
} from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { dividendWords } from '../../words/dividend-words.ts'
import { useLook } from '../../words/look-context.ts'
import { poolWords } from '../../words/pool-words.ts'
import { today } from '../../words/today.ts'
import { filledIn } from '../assets/asset-draft.ts'

const pools = ['grip', 'cda'] as const

/** Records what came into a pool of dividends on a day, or takes back what was recorded on it. */
export function PoolPanel({ say, close }: { say(what: string, act: number): void; close(): void }) {
  const { look } = useLook()
  const words = poolWords[look.language]
  const [said, saying] = useState({ pool: 'grip', date: today(), amount: '', what: '' })
  const [remove, takeBack] = useState(false)
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const pool = pools.find((each) => each === said.pool) ?? 'grip'
  const { date, amount, what } = said
  const input: InputOf<'dividend.pool'> = remove
    ? { pool, date, remove }
    : { pool, date, ...filledIn({ amount, what }) }
  const whyNot = remove || amount !== '' ? undefined : dividendWords[look.language].missing
  const send = () =>
    void settle(
      () => write('dividend.pool', input),
      () => (remove ? words.didRemove(words.pools[pool], date) : words.didRecord(words.pools[pool])),
    )
  return (
    <SidePanel title={words.record} close={close}>
      <DeedForm verb={words.recordIt} send={send} whyNot={whyNot}>
        <Choice
          label={words.pool}
          value={pool}
          onChange={(next) => set({ pool: next })}
          options={pools.map((each) => [each, words.pools[each]] as const)}
        />
        <DayField
          label={words.day}
          value={date}
          onChange={(next) => set({ date: next })}
          note={words.dayNote}
        />
        {remove ? null : (
          <>
            <MoneyField
              label={words.amount}
              value={amount}
              onChange={(next) => set({ amount: next })}
              note={words.amountNote}
            />
            <TextField label={words.what} value={what} onChange={(next) => set({ what: next })} />
          </>
        )}
        <Tick label={words.remove} isOn={remove} onChange={takeBack} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
