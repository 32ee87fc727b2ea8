import { otherMoneyCodes, specialPaymentCodes } from '@daybook/canada/roe/payment-codes.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, DayField, MoneyField, TextField } from '../../parts/form-parts.tsx'
import { useLook } from '../../words/look-context.ts'
import { roeWords } from '../../words/roe-words.ts'
import { type MoneyLine, moneyLines, moneyText, noMoney } from './roe-moneys.ts'

/** The blocks with several amounts. */
export type MoneyBlock = 'holidays' | 'moneys' | 'special' | 'earlier'

const codes = {
  moneys: otherMoneyCodes.versions.flatMap(({ value }) => value),
  special: specialPaymentCodes.versions.flatMap(({ value }) => value),
} as const

/** What a line of each block has besides its code or day and its amount. */
const more: Readonly<Record<MoneyBlock, readonly (keyof MoneyLine)[]>> = {
  holidays: [],
  moneys: ['from', 'through'],
  special: ['from', 'through', 'per'],
  earlier: ['times'],
}

/** The amounts of a block, one under the other; lines are added and taken out. */
export function MoneyRows({
  block,
  text,
  onChange,
}: {
  readonly block: MoneyBlock
  readonly text: string
  onChange(text: string): void
}) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const lines = moneyLines(text)
  const set = (next: readonly MoneyLine[]) => onChange(moneyText(next))
  const first = block === 'moneys' || block === 'special' ? (codes[block][0]?.code ?? '') : undefined
  const add = () => set([...lines, { ...noMoney, head: first ?? '', ...(block === 'special' ? week : {}) }])
  return (
    <fieldset className="money-rows">
      <legend>{words.fields[block]}</legend>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is what it holds, in its place
        <div key={index} className="money-row">
          <Line
            block={block}
            line={line}
            onChange={(next) => set(lines.map((each, at) => (at === index ? { ...each, ...next } : each)))}
          />
          <Button kind="word" onPress={() => set(lines.filter((_, at) => at !== index))}>
            {words.dropLine}
          </Button>
        </div>
      ))}
      {first === undefined ? (
        <DayField
          label={`${words.addLine}, ${block === 'earlier' ? words.lastOfPeriod : words.day}`}
          value=""
          onChange={(head) => set([...lines, { ...noMoney, head }])}
        />
      ) : (
        <Button kind="word" onPress={add}>
          {words.addLine}
          <span className="visually-hidden">, {words.fields[block]}</span>
        </Button>
      )}
    </fieldset>
  )
}

const week = { per: 'W' } as const

function Line({
  block,
  line,
  onChange,
}: {
  readonly block: MoneyBlock
  readonly line: MoneyLine
  onChange(next: Partial<MoneyLine>): void
}) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const has = (part: keyof MoneyLine) => more[block].includes(part)
  return (
    <>
      {block === 'moneys' || block === 'special' ? (
        <Choice
          label={words.code}
          value={line.head}
          onChange={(head) => onChange({ head })}
          options={[
            ...codes[block].map(({ code, label }) => [code, `${code} ${label[look.language]}`] as const),
            ...(codes[block].some(({ code }) => code === line.head) ? [] : [[line.head, line.head] as const]),
          ]}
        />
      ) : (
        <DayField
          label={block === 'earlier' ? words.lastOfPeriod : words.day}
          value={line.head}
          onChange={(head) => onChange({ head })}
        />
      )}
      <MoneyField label={words.amount} value={line.amount} onChange={(amount) => onChange({ amount })} />
      {has('from') ? (
        <>
          <DayField label={words.from} value={line.from} onChange={(from) => onChange({ from })} />
          <DayField
            label={words.through}
            value={line.through}
            onChange={(through) => onChange({ through })}
          />
        </>
      ) : null}
      {has('per') ? (
        <Choice
          label={words.per}
          value={line.per}
          onChange={(per) => onChange({ per })}
          options={[
            ['W', words.perWeek],
            ['D', words.perDay],
          ]}
        />
      ) : null}
      {has('times') ? (
        <TextField
          label={words.times}
          value={line.times}
          onChange={(times) => onChange({ times: times.replaceAll(/\D/g, '') })}
        />
      ) : null}
    </>
  )
}
