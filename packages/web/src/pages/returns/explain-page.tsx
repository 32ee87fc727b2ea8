import '../trade/trade.css'
import './returns.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import type { InputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, DayField, MoneyField, TextField, Tick } from '../../parts/form-parts.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { provinces, provinceWords } from '../../words/province-words.ts'
import { supplyWords } from '../../words/supply-words.ts'
import { today } from '../../words/today.ts'
import { BoxedAccount } from '../trade/pay-panel.tsx'
import { ExplainedTaxes } from './explained-taxes.tsx'
import { type SupplySearch, supplyMarks } from './supply-search.ts'
import { TaxTabs } from './tax-tabs.tsx'

type Asked = {
  readonly said: SupplySearch
  set(next: SupplySearch): void
}

/** Which taxes something sold or bought bears, and why: asked on the left, answered on the right. */
export function ExplainPage() {
  const { words: common, look } = useLook()
  const words = supplyWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const said = useSearch({ from: '/$book/returns/explain' })
  const { data, error, isError, refetch } = useRead('tax.explain', inputOf(said))
  const go = (search: SupplySearch) =>
    void navigate({ to: '/$book/returns/explain', params: { book: name }, search, replace: true })
  const set = (next: SupplySearch) => go(filled({ ...said, ...next }))
  const back = () => void navigate({ to: '/$book/returns', params: { book: name } })
  useScreenKeys([
    { key: 'z', label: words.clear, run: () => go({}) },
    { key: 'Escape', label: common.back, shown: 'Esc', run: back },
  ])
  return (
    <>
      <Head title={words.title}>
        <div className="acts">
          <Button keyHint="z" onPress={() => go({})}>
            {words.clear}
          </Button>
        </div>
        <TaxTabs here="explain" />
      </Head>
      <div className="content">
        <div className="inside asked-sheet">
          <section>
            <h2>{words.ask}</h2>
            <p className="second small">{words.text}</p>
            <form className="stack-form" onSubmit={(event) => event.preventDefault()}>
              <Supply said={said} set={set} />
              <details open={hasMore(said)}>
                <summary>{words.more}</summary>
                <div className="stack-form">
                  <More said={said} set={set} />
                </div>
              </details>
            </form>
          </section>
          <div>
            {isError ? <Failure error={error} again={() => void refetch()} /> : null}
            {data === undefined && !isError ? <Loading /> : null}
            {data === undefined || isError ? null : <ExplainedTaxes of={data} />}
          </div>
        </div>
      </div>
    </>
  )
}

/** What is supplied: by or to whom, where, on which day, for how much. */
function Supply({ said, set }: Asked) {
  const { look } = useLook()
  const words = supplyWords[look.language]
  const { data: customers } = useRead('customer.list', {})
  const { data: suppliers } = useRead('supplier.list', {})
  const party = (label: string, side: 'sale' | 'purchase', list: typeof customers) => (
    <Choice
      label={label}
      value={said.side === side ? (said.party ?? '') : ''}
      onChange={(next) => set({ side: next === '' ? said.side : side, party: next })}
      options={[['', '–'] as const, ...(list?.parties ?? []).map((each) => [each.name, each.name] as const)]}
    />
  )
  return (
    <>
      <Choice
        label={words.side}
        value={said.side ?? ''}
        onChange={(side) => set({ side, party: '' })}
        options={Object.entries(words.sides)}
      />
      <BoxedAccount label={words.thing} value={said.thing ?? ''} onChange={(thing) => set({ thing })} />
      <MoneyField label={words.amount} value={said.amount ?? ''} onChange={(amount) => set({ amount })} />
      <DayField label={words.date} value={said.date ?? today()} onChange={(date) => set({ date })} />
      {said.side === 'purchase' ? null : party(words.customer, 'sale', customers)}
      {said.side === 'sale' ? null : party(words.supplier, 'purchase', suppliers)}
      <PlaceChoice
        label={words.place}
        none={words.home}
        value={said.place}
        onChange={(place) => set({ place })}
      />
      <Choice
        label={words.kind}
        value={said.kind ?? ''}
        onChange={(kind) => set({ kind })}
        options={Object.entries(words.kinds)}
      />
    </>
  )
}

/** What decides besides: relief, the standing of the other side, the limits of credits. */
function More({ said, set }: Asked) {
  const { look } = useLook()
  const words = supplyWords[look.language]
  const names = provinceWords[look.language]
  return (
    <>
      <Choice
        label={words.goods}
        value={said.goods ?? ''}
        onChange={(goods) => set({ goods })}
        options={Object.entries(words.goodsOf)}
      />
      <Choice
        label={words.service}
        value={said.service ?? ''}
        onChange={(service) => set({ service })}
        options={Object.entries(words.services)}
      />
      <Choice
        label={words.standing}
        value={said.customer ?? ''}
        onChange={(customer) => set({ customer, government: customer === 'government' ? 'CA' : '' })}
        options={Object.entries(words.standings)}
      />
      {said.customer === 'government' ? (
        <Choice
          label={words.government}
          value={said.government ?? 'CA'}
          onChange={(government) => set({ government })}
          options={[['CA', words.federal] as const, ...provinces.map((each) => [each, names[each]] as const)]}
        />
      ) : null}
      <TextField
        label={words.certificate}
        value={said.certificate ?? ''}
        onChange={(certificate) => set({ certificate })}
      />
      <PlaceChoice
        label={words.from}
        none="–"
        value={said.supplier}
        onChange={(supplier) => set({ supplier })}
      />
      <TextField label={words.share} value={said.share ?? ''} onChange={(share) => set({ share })} />
      {supplyMarks.map((mark) => (
        <Tick
          key={mark}
          label={words[mark]}
          isOn={said[mark] === true}
          onChange={(isOn) => set({ [mark]: isOn || undefined })}
        />
      ))}
    </>
  )
}

function PlaceChoice({
  label,
  none,
  value = '',
  onChange,
}: {
  readonly label: string
  readonly none: string
  readonly value: string | undefined
  onChange(place: string): void
}) {
  const { look } = useLook()
  const names = provinceWords[look.language]
  return (
    <Choice
      label={label}
      value={value}
      onChange={onChange}
      options={[
        ['', none] as const,
        ...provinces.map((each) => [each, `${each} ${names[each]}`] as const),
        ['abroad', supplyWords[look.language].abroad] as const,
      ]}
    />
  )
}

/** What was said, without what was emptied again. */
function filled(said: SupplySearch): SupplySearch {
  return Object.fromEntries(Object.entries(said).filter(([, item]) => item !== '' && item !== undefined))
}

function hasMore({ goods, service, customer, certificate, supplier, share, ...said }: SupplySearch): boolean {
  return (
    [goods, service, customer, certificate, supplier, share].some((each) => each !== undefined) ||
    supplyMarks.some((mark) => said[mark] === true)
  )
}

/** What `tax.explain` is asked; the server checks each of the words. */
function inputOf({ share, ...said }: SupplySearch): InputOf<'tax.explain'> {
  const given = { ...filled(said), ...(share === undefined ? {} : { share: share.replace(',', '.') }) }
  // An address is text; what of it is none of the words that there are, the server refuses by name.
  return given as InputOf<'tax.explain'>
}
