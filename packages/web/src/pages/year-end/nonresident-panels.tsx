import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { AccountField } from '../../parts/account-field.tsx'
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
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { nonResidentWords } from '../../words/nonresident-words.ts'
import { today } from '../../words/today.ts'

type Listed = OutputOf<'nonresident.list'>

type Panel = { say(what: string, act: number): void; close(): void }

/** What of typed texts is filled in, trimmed. */
function filled(texts: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = (texts[name] ?? '').trim()
      return text === '' ? [] : [[name, text]]
    }),
  )
}

/** Marks a supplier or shareholder as living outside Canada for tax. */
export function NonResidentSetPanel({ say, close }: Panel) {
  const { look } = useLook()
  const words = nonResidentWords[look.language]
  const [who, choose] = useState<'supplier' | 'shareholder'>('supplier')
  const [texts, type] = useState<Readonly<Record<string, string>>>({ from: today() })
  const [insist, setInsist] = useState(false)
  const { data: suppliers } = useRead('supplier.list', {}, who === 'supplier')
  const { data: holders } = useRead('shareholder.list', {}, who === 'shareholder')
  const { write, settle, refusals } = useSending(say)
  const known = {
    supplier: (suppliers?.parties ?? []).map(({ name }) => [name, name] as const),
    shareholder: (holders?.shareholders ?? []).map(({ number, name }) => [number, name || number] as const),
  }
  const put = (name: string) => (text: string) => type({ ...texts, [name]: text })
  const field = (name: string, label: string, note?: string) => (
    <TextField label={label} value={texts[name] ?? ''} onChange={put(name)} note={note} />
  )
  const isBare = ['chosen', 'country', 'from'].some((name) => (texts[name] ?? '').trim() === '')
  const whyNot = isBare || (who === 'supplier' && (texts.income ?? '') === '') ? words.missing : undefined
  const send = () => {
    if (whyNot !== undefined) return
    const { chosen = '', from = '' } = texts
    const more = filled(texts, ['income', 'rate', 'article', 'exempt', 'through', 'number'])
    void settle(
      () =>
        write('nonresident.set', {
          ...(who === 'supplier' ? { supplier: chosen } : { shareholder: chosen }),
          country: (texts.country ?? '').trim(),
          from,
          ...more,
          insist,
        }),
      () => words.didSet,
    )
  }
  return (
    <SidePanel title={words.set} close={close}>
      <p className="second">{words.setText}</p>
      <DeedForm verb={words.set} send={send} whyNot={whyNot}>
        <Choice
          label={words.who}
          value={who}
          onChange={(next) => {
            choose(next === 'shareholder' ? 'shareholder' : 'supplier')
            type({ ...texts, chosen: '' })
          }}
          options={[
            ['supplier', words.supplier],
            ['shareholder', words.shareholder],
          ]}
        />
        <Choice
          label={words[who]}
          value={texts.chosen ?? ''}
          onChange={put('chosen')}
          options={[['', ''] as const, ...known[who]]}
        />
        {field('country', words.country, words.countryNote)}
        {field('income', words.income, words.incomeNote)}
        {field('rate', words.rate, words.rateNote)}
        {field('article', words.article, words.articleNote)}
        {field('exempt', words.exempt, words.exemptNote)}
        <DayField label={words.from} value={texts.from ?? ''} onChange={put('from')} />
        {field('number', words.number, words.numberNote)}
        <Tick label={words.insist} isOn={insist} onChange={setInsist} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Pays a supplier who lives abroad, and withholds the tax. */
export function NonResidentPayPanel({ shown, say, close }: Panel & { readonly shown: Listed }) {
  const { look } = useLook()
  const words = nonResidentWords[look.language]
  const suppliers = shown.nonResidents.filter(({ nonResident }) => nonResident.startsWith('supplier:'))
  const [texts, type] = useState<Readonly<Record<string, string>>>({
    supplier: suppliers[0]?.name ?? '',
    date: today(),
  })
  const [account, setAccount] = useState('')
  const { write, settle, refusals } = useSending(say)
  const put = (name: string) => (text: string) => type({ ...texts, [name]: text })
  const { supplier = '', gross = '', date = '' } = texts
  const whyNot = supplier === '' || gross.trim() === '' || date === '' ? words.missing : undefined
  const send = () => {
    if (whyNot !== undefined) return
    void settle<OutputOf<'nonresident.pay'>>(
      () =>
        write('nonresident.pay', {
          supplier,
          gross,
          date,
          ...(account === '' ? {} : { account }),
          ...filled(texts, ['reference']),
        }),
      ({ paid, withheld }) =>
        words.didPay(amountWords(paid, look.language), amountWords(withheld, look.language)),
    )
  }
  return (
    <SidePanel title={words.pay} close={close}>
      <p className="second">{words.payText}</p>
      <DeedForm verb={words.pay} send={send} whyNot={whyNot}>
        <Choice
          label={words.supplier}
          value={supplier}
          onChange={put('supplier')}
          options={[['', ''] as const, ...suppliers.map(({ name }) => [name, name] as const)]}
        />
        <MoneyField label={words.amountGross} value={gross} onChange={put('gross')} />
        <AccountField label={words.account} value={account} onChange={setAccount} />
        <p className="second">{words.accountNote}</p>
        <DayField label={words.date} value={date} onChange={put('date')} />
        <TextField label={words.reference} value={texts.reference ?? ''} onChange={put('reference')} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Remits what was withheld through a month. */
export function NonResidentRemitPanel({ shown, say, close }: Panel & { readonly shown: Listed }) {
  const { look } = useLook()
  const words = nonResidentWords[look.language]
  const open = shown.months.filter(({ owed }) => Number(owed) !== 0)
  const [month, choose] = useState(open[0]?.month ?? '')
  const [date, setDate] = useState(today())
  const [reference, refer] = useState('')
  const { write, settle, refusals } = useSending(say)
  const whyNot = month === '' || date === '' ? words.missing : undefined
  const send = () => {
    if (whyNot !== undefined) return
    void settle<OutputOf<'nonresident.remit'>>(
      () => write('nonresident.remit', { month, date, ...filled({ reference }, ['reference']) }),
      ({ remitted }) => words.didRemit(amountWords(remitted, look.language)),
    )
  }
  return (
    <SidePanel title={words.remit} close={close}>
      <p className="second">{words.remitText}</p>
      <DeedForm verb={words.remit} send={send} whyNot={whyNot}>
        <Choice
          label={words.remitMonth}
          value={month}
          onChange={choose}
          options={[
            ['', ''] as const,
            ...open.map(
              ({ month: each, owed }) => [each, `${each}: ${amountWords(owed, look.language)}`] as const,
            ),
          ]}
        />
        <DayField label={words.date} value={date} onChange={setDate} />
        <TextField label={words.reference} value={reference} onChange={refer} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
