import { slipTables } from '@daybook/canada/slips/slip-tables.ts'
import { type ReactNode, useState } from 'react'
import { useRead } from '../../books.ts'
import { Button } from '../../parts/button.tsx'
import {
  Choice,
  DeedForm,
  MoneyField,
  SidePanel,
  TextField,
  Tick,
  useSending,
} from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { slipWords } from '../../words/slip-words.ts'
import type { PreparedSlip } from './slip-table.tsx'
import type { SlipsAsked } from './slips-search.ts'

type Who = 'all' | 'employee' | 'supplier' | 'shareholder' | 'name'
type Row = { readonly box: string; readonly value: string }

/** Whom a slip of each kind may be for. */
const whoOf: Readonly<Record<SlipsAsked['kind'], readonly Who[]>> = {
  T4: ['all', 'employee', 'name'],
  'RL-1': ['all', 'employee', 'name'],
  T4A: ['all', 'supplier', 'employee', 'name'],
  T5018: ['all', 'supplier', 'name'],
  T5: ['all', 'shareholder', 'name'],
  NR4: ['name', 'supplier', 'shareholder'],
  T3: ['name'],
}

/** Enters what the books do not know: a code of all slips, a box, or a whole slip of somebody. */
export function SlipEnterPanel({
  asked,
  slip,
  box,
  say,
  close,
}: {
  readonly asked: SlipsAsked
  /** The slip that it is for; chosen here where there is none. */
  readonly slip: PreparedSlip | undefined
  readonly box: string
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const { kind, year } = asked
  const first = whoIs(slip)
  const [who, choose] = useState<Who>(startOf(kind, first.who))
  const [insist, setInsist] = useState(false)
  const [texts, type] = useState<Readonly<Record<string, string>>>({ [first.who]: first.word })
  const [rows, set] = useState<readonly Row[]>([{ box, value: '' }])
  const { write, settle, refusals } = useSending(say)
  const field = (name: string, label: string, note?: string) => (
    <TextField
      label={label}
      value={texts[name] ?? ''}
      onChange={(text) => type({ ...texts, [name]: text })}
      note={note}
    />
  )
  const said = (names: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const text = (texts[name] ?? '').trim()
        return text === '' ? [] : [[name, text]]
      }),
    )
  const filled = rows.filter((row) => row.box !== '')
  const needsName = who !== 'all' && (texts[who] ?? '').trim() === ''
  const isBare = filled.length === 0 || filled.some(({ value }) => value.trim() === '')
  const whyNot = isBare || needsName ? words.missing : undefined
  const send = () => {
    if (whyNot !== undefined) return
    const joined = (isAmount: boolean) =>
      filled
        .filter((row) => isAmountBox(kind, row.box) === isAmount)
        .map((row) => `${row.box}=${row.value.trim()}`)
        .join(';')
    void settle(
      () =>
        write('slips.enter', {
          kind,
          year,
          ...(who === 'all' ? {} : said([who, 'province'])),
          ...(who === 'name' ? said(['given', 'sin', 'business', 'trust', 'foreignNumber', 'address']) : {}),
          ...said(['reason']),
          ...(kind === 'NR4' ? { ...said(['sheet']), insist } : {}),
          boxes: joined(true),
          codes: joined(false),
        }),
      () => words.didEnter,
    )
  }
  return (
    <SidePanel title={words.enter} close={close}>
      <p className="second">{words.enterText}</p>
      <DeedForm verb={words.enter} send={send} whyNot={whyNot}>
        <Choice
          label={words.forWhom}
          value={who}
          onChange={(next) => choose(startOf(kind, whoOf[kind].find((each) => each === next) ?? 'all'))}
          options={whoOf[kind].map((each) => [each, words.who[each]] as const)}
        />
        {who === 'all' || who === 'name' ? null : (
          <KnownChoice
            who={who}
            value={texts[who] ?? ''}
            onChange={(word) => type({ ...texts, [who]: word })}
          />
        )}
        {who === 'name' ? <PersonFields kind={kind} field={field} /> : null}
        {kind === 'T4' && who !== 'all' ? field('province', words.provinceOf) : null}
        <BoxRows asked={asked} rows={rows} set={set} />
        {kind === 'NR4' ? (
          <>
            {field('sheet', words.sheet, words.sheetNote)}
            <Tick label={words.inGuide} isOn={insist} onChange={setInsist} />
          </>
        ) : null}
        {field('reason', words.reason)}
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Whom a slip is for at first: of those that it may be for. */
function startOf(kind: SlipsAsked['kind'], who: Who): Who {
  return whoOf[kind].includes(who) ? who : (whoOf[kind][0] ?? 'name')
}

/** Whom a slip is for, as it is said when something is entered for it. */
function whoIs(slip: PreparedSlip | undefined): { readonly who: Who; readonly word: string } {
  const [kind = '', id = ''] = slip?.recipient.split(':') ?? []
  if (kind === 'employee' || kind === 'shareholder') return { who: kind, word: slip?.number ?? '' }
  if (kind === 'supplier') return { who: 'supplier', word: slip?.name ?? '' }
  if (kind === 'person')
    return { who: 'name', word: slip?.name === undefined || slip.name === '' ? id : slip.name }
  return { who: 'all', word: '' }
}

function isAmountBox(kind: SlipsAsked['kind'], box: string): boolean {
  return slipTables[kind].boxes.find((each) => each.box === box)?.kind === 'amount'
}

/** Who somebody is whom only the slip knows, by what slips of the kind ask for. */
function PersonFields({
  kind,
  field,
}: {
  readonly kind: SlipsAsked['kind']
  field(name: string, label: string, note?: string): ReactNode
}) {
  const { look } = useLook()
  const words = slipWords[look.language]
  return (
    <>
      {field('name', words.surname)}
      {field('given', words.given)}
      {field('sin', words.sin, words.sinNote)}
      {field('business', words.business)}
      {kind === 'T3' || kind === 'T5' ? field('trust', words.trust) : null}
      {kind === 'NR4' ? field('foreignNumber', words.foreignNumber) : null}
      {field('address', words.address)}
    </>
  )
}

/** One of those whom the books know. */
function KnownChoice({
  who,
  value,
  onChange,
}: {
  readonly who: 'employee' | 'supplier' | 'shareholder'
  readonly value: string
  onChange(word: string): void
}) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const { data: employees } = useRead('employee.list', { all: true }, who === 'employee')
  const { data: suppliers } = useRead('supplier.list', {}, who === 'supplier')
  const { data: holders } = useRead('shareholder.list', {}, who === 'shareholder')
  const known: Readonly<Record<typeof who, readonly (readonly [string, string])[]>> = {
    employee: (employees?.employees ?? []).map(({ number, name = number }) => [number, name] as const),
    supplier: (suppliers?.parties ?? []).map(({ name }) => [name, name] as const),
    shareholder: (holders?.shareholders ?? []).map(({ number, name }) => [number, name || number] as const),
  }
  return (
    <Choice
      label={words.who[who]}
      value={value}
      onChange={onChange}
      options={[['', ''] as const, ...known[who]]}
    />
  )
}

/** Boxes with what is entered into them; amounts as money, codes as text. */
function BoxRows({
  asked: { kind, year },
  rows,
  set,
}: {
  readonly asked: SlipsAsked
  readonly rows: readonly Row[]
  set(rows: readonly Row[]): void
}) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const boxes = slipTables[kind].boxes.filter(
    ({ isSummary, first = 0, last = 9999 }) => isSummary !== true && first <= year && year <= last,
  )
  const put = (at: number, next: Partial<Row>) =>
    set(rows.map((row, index) => (index === at ? { ...row, ...next } : row)))
  return (
    <>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is what it holds, in its place
        <div key={index} className="money-row">
          <Choice
            label={words.box}
            value={row.box}
            onChange={(box) => put(index, { box, value: '' })}
            options={[
              ['', ''] as const,
              ...boxes.map(({ box, label }) => [box, `${box} ${label[look.language]}`] as const),
            ]}
          />
          {isAmountBox(kind, row.box) ? (
            <MoneyField label={words.amount} value={row.value} onChange={(value) => put(index, { value })} />
          ) : (
            <TextField label={words.boxValue} value={row.value} onChange={(value) => put(index, { value })} />
          )}
          {rows.length === 1 ? null : (
            <Button kind="word" onPress={() => set(rows.filter((_, at) => at !== index))}>
              {words.drop}
            </Button>
          )}
        </div>
      ))}
      <Button kind="word" onPress={() => set([...rows, { box: '', value: '' }])}>
        {words.addBox}
      </Button>
    </>
  )
}
