import { useState } from 'react'
import type { InputOf, OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Choice, DayField, DeedForm, MoneyField, SidePanel, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { isZero } from '../../words/amounts.ts'
import { assetWords } from '../../words/asset-words.ts'
import { lessText, sizeText } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { filledIn } from './asset-draft.ts'
import { AccountBox } from './asset-fields.tsx'

const hows = ['sale', 'trade', 'write-off'] as const

/** Sells, trades in or writes an asset off; the gain or loss is shown before anything is posted. */
export function DisposePanel({
  asset,
  say,
  close,
}: {
  readonly asset: string
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const [said, saying] = useState({ date: today(), how: 'sale', proceeds: '', to: '', part: '' })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const how = hows.find((each) => each === said.how) ?? 'sale'
  const brings = how === 'write-off' ? {} : filledIn({ proceeds: said.proceeds, to: said.to })
  const input: InputOf<'asset.dispose'> = {
    ...{ asset, date: said.date, how },
    ...brings,
    ...filledIn({ part: said.part }),
  }
  const isHalf = (brings.proceeds === undefined) !== (brings.to === undefined)
  const trial = useTrial('asset.dispose', isHalf ? undefined : input)
  const send = () =>
    void settle(
      () => write('asset.dispose', input),
      ({ entry }) => words.didDispose(asset, entry),
    )
  return (
    <SidePanel title={words.disposeTitle(asset)} close={close}>
      <DeedForm verb={words.postDisposal} send={send}>
        <DayField label={words.disposedOn} value={said.date} onChange={(date) => set({ date })} />
        <Choice
          label={words.how}
          value={how}
          onChange={(next) => set({ how: next })}
          options={hows.map((each) => [each, words.hows[each] ?? each] as const)}
        />
        {how === 'write-off' ? null : (
          <>
            <MoneyField
              label={words.proceeds}
              value={said.proceeds}
              onChange={(proceeds) => set({ proceeds })}
            />
            <AccountBox
              label={how === 'trade' ? words.tradedTo : words.proceedsTo}
              value={said.to}
              onChange={(to) => set({ to })}
            />
          </>
        )}
        <MoneyField label={words.partCost} value={said.part} onChange={(part) => set({ part })} />
        {trial?.ok === true ? <Outcome disposed={trial.value} /> : null}
      </DeedForm>
      {trial?.ok === false && refusals.length === 0 ? <RefusalBox refusals={trial.refusals} /> : null}
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** What the disposal comes to: book value less proceeds is a loss, the other way round a gain. */
function Outcome({ disposed }: { readonly disposed: OutputOf<'asset.dispose'> }) {
  const { words: common, look } = useLook()
  const words = assetWords[look.language]
  const { cost, written, proceeds, gain } = disposed
  const isLoss = gain.startsWith('-')
  const rows = [
    [words.cost, cost],
    [words.written, written],
    [words.carrying, lessText(cost, written)],
    [words.less, proceeds],
  ] as const
  return (
    <section aria-label={common.whatItDoes} className="panel-amounts">
      <h2>{common.whatItDoes}</h2>
      <table className="plain-rows outcome" aria-label={common.whatItDoes}>
        <tbody>
          {rows.map(([label, amount]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="amount">
                <Amount value={amount} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{isZero(gain) ? words.evenly : isLoss ? words.loss : words.gain}</th>
            <td className="amount">
              <Amount value={sizeText(gain)} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
