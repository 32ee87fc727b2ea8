import { decimalText, inPercent } from '@daybook/core/kit/decimal-text.ts'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { assetWords } from '../../words/asset-words.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import type { CcaClassShown, CcaShown } from './asset-shapes.ts'
import { methodWords } from './method-text.ts'

type Asset = OutputOf<'asset.list'>['assets'][number]

/** A row of the register: a class of property with its sums, or one of its assets. */
type Row =
  | {
      readonly kind: 'class'
      readonly name: string
      readonly assets: readonly Asset[]
      readonly tax?: CcaClassShown | undefined
    }
  | { readonly kind: 'asset'; readonly asset: Asset }

/**
 * The register by class of property: on the line of a class its assets in the books added up beside its
 * undepreciated capital cost; Enter opens an asset, or the allowance of a class.
 */
export function AssetRegister({
  assets,
  cca,
  openAsset,
  openFigure,
}: {
  readonly assets: readonly Asset[]
  readonly cca: CcaShown | undefined
  openAsset(asset: string): void
  openFigure(figure: string): void
}) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const rows = rowsOf(assets, cca)
  const open = (index: number) => {
    const row = rows[index]
    if (row?.kind === 'asset') openAsset(row.asset.asset)
    const figure = row?.kind === 'class' ? row.tax?.figures.claimed : undefined
    if (figure !== undefined) openFigure(figure)
  }
  const keys = useRowKeys(rows.length, open, 1)
  const body = useFirstFocus(rows.length)
  return (
    <div className="scrolls">
      <table className="table assets-table" aria-label={words.tabs.register}>
        <Heads through={cca?.through} />
        <tbody ref={body} {...keys.body}>
          {rows.map((row, index) =>
            row.kind === 'class' ? (
              <ClassRow key={`class ${row.name}`} row={row} keys={keys.row(index)} open={() => open(index)} />
            ) : (
              <AssetRow
                key={row.asset.asset}
                asset={row.asset}
                keys={keys.row(index)}
                open={() => open(index)}
              />
            ),
          )}
        </tbody>
        <tfoot>
          <Totals assets={assets} cca={cca} />
        </tfoot>
      </table>
    </div>
  )
}

function Heads({ through }: { readonly through: string | undefined }) {
  const { words: common, look } = useLook()
  const words = assetWords[look.language]
  const tax = [words.uccStart, words.claimed, words.uccEnd]
  return (
    <thead>
      <tr className="over-heads">
        <td colSpan={4} />
        <th scope="colgroup" colSpan={3} className="amount">
          {words.inBooks}
        </th>
        <th scope="colgroup" colSpan={3} className="amount">
          {through === undefined ? '' : words.forTax(through)}
        </th>
      </tr>
      <tr>
        <th scope="col">{words.asset}</th>
        <th scope="col">{common.account}</th>
        <th scope="col">{words.acquired}</th>
        <th scope="col">{words.method}</th>
        {[words.cost, words.written, words.carrying, ...tax].map((text) => (
          <th key={text} scope="col" className="amount">
            {text}
          </th>
        ))}
      </tr>
    </thead>
  )
}

type RowProps = { readonly keys: object; open(): void }

function ClassRow({ row, keys, open }: RowProps & { readonly row: Row & { readonly kind: 'class' } }) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const { name, assets, tax } = row
  const rate =
    tax === undefined || tax.rate === '0' ? undefined : decimalText(inPercent(tax.rate), look.language)
  return (
    <tr {...keys} className="opens class-row" onClick={open}>
      <th scope="row" colSpan={4}>
        {words.classOf(name)}
        {rate === undefined ? null : <span className="second"> {words.ratePercent(rate)}</span>}
      </th>
      <Sums assets={assets} />
      <TaxCell value={tax?.opening} />
      <TaxCell value={tax?.claimed} figure={tax?.figures.claimed} />
      <TaxCell value={tax?.closing} />
    </tr>
  )
}

function TaxCell({
  value,
  figure,
}: {
  readonly value: string | undefined
  readonly figure?: string | undefined
}) {
  return (
    <td className="amount" data-figure={figure}>
      {value === undefined ? null : <Amount value={value} zero="dash" />}
    </td>
  )
}

function AssetRow({ asset, keys, open }: RowProps & { readonly asset: Asset }) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const { account, acquired, cost, written, carrying, method, state } = asset
  const isGone = state === 'disposed'
  const still = isGone ? '0.00' : carrying
  return (
    <tr {...keys} className="opens" onClick={open}>
      <th scope="row" className="asset-name">
        {asset.asset}
        {isGone ? <span className="second"> {words.disposed}</span> : null}
      </th>
      <td className="second">{account}</td>
      <td className="second">{acquired}</td>
      <td className="second">{methodWords(method, look.language)}</td>
      {[cost, written, still].map((value, index) => (
        <td key={['cost', 'written', 'carrying'][index]} className="amount">
          <Amount value={value} zero="dash" />
        </td>
      ))}
      <td />
      <td />
      <td />
    </tr>
  )
}

/** Cost, written off and book value of the assets that are still held. */
function Sums({ assets }: { readonly assets: readonly Asset[] }) {
  const held = assets.filter(({ state }) => state === 'held')
  return (['cost', 'written', 'carrying'] as const).map((column) => (
    <td key={column} className="amount">
      <Amount value={sumOfTexts(held.map((each) => each[column]))} zero="dash" />
    </td>
  ))
}

function Totals({ assets, cca }: { readonly assets: readonly Asset[]; readonly cca: CcaShown | undefined }) {
  const { words: common } = useLook()
  const sum = (column: 'opening' | 'claimed' | 'closing') =>
    cca === undefined ? undefined : sumOfTexts(cca.classes.map((each) => each[column]))
  return (
    <tr>
      <th scope="row" colSpan={4}>
        {common.total}
      </th>
      <Sums assets={assets} />
      <TaxCell value={sum('opening')} />
      <TaxCell value={sum('claimed')} />
      <TaxCell value={sum('closing')} />
    </tr>
  )
}

/** Classes in order, each before its assets; classes that hold no asset any more stand alone. */
function rowsOf(assets: readonly Asset[], cca: CcaShown | undefined): readonly Row[] {
  const classes = cca?.classes ?? []
  const own = (asset: Asset) => classes.find(({ property }) => property !== '' && property === asset.asset)
  const keyOf = (asset: Asset) => (own(asset) === undefined ? asset.class : `${asset.class} ${asset.asset}`)
  const taxOf = (name: string) =>
    classes.find((each) => (each.property === '' ? each.class : `${each.class} ${each.property}`) === name)
  const names = [
    ...new Set([
      ...assets.map(keyOf),
      ...classes.map(({ class: name, property }) => (property === '' ? name : `${name} ${property}`)),
    ]),
  ].sort((one, other) => inOrder(one, other))
  return names.flatMap((name): readonly Row[] => {
    const within = assets.filter((asset) => keyOf(asset) === name)
    const tax = taxOf(name)
    const shown = tax?.class ?? within[0]?.class ?? name
    return [
      { kind: 'class', name: shown, assets: within, tax },
      ...within.map((asset): Row => ({ kind: 'asset', asset })),
    ]
  })
}

/** By the number of the class; what has none comes last. */
function inOrder(one: string, other: string): number {
  if (one === '' || other === '') return one === '' ? 1 : -1
  return one.localeCompare(other, 'en', { numeric: true })
}
