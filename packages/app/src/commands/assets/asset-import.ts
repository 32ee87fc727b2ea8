import { createHash } from 'node:crypto'
import { planAddAsset } from '@daybook/core/assets/plan-asset.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { all, ok, type Refused } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { z } from 'zod'
import { assetsOf } from '../../assets/load-assets.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { byColumn, cellsOf, readCells, type TableColumn, type TableRow } from '../../ledger/read-table.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { decoded } from '../decode.ts'
import { amountOut, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { assetInput, assetWishOf } from './asset-add.ts'

const columns: readonly TableColumn[] = [
  { name: 'name', also: ['asset', 'nom', 'immobilisation'], isRequired: true },
  { name: 'cost', also: ['coût'], isRequired: true },
  { name: 'acquired', also: ['acquisition', 'date'], isRequired: true },
  { name: 'account', also: ['compte'], isRequired: true },
  { name: 'available', also: ['mise en service'] },
  { name: 'method', also: ['méthode'] },
  { name: 'months', also: ['mois'] },
  { name: 'rate', also: ['taux'] },
  { name: 'units', also: ['unités'] },
  { name: 'residual', also: ['valeur résiduelle'] },
  { name: 'written', also: ['amorti'] },
  { name: 'writtenThrough', also: ['written through', 'amorti au'] },
  { name: 'cca', also: ['cca class', 'catégorie'] },
  { name: 'source', also: ['business', 'entreprise'] },
  { name: 'tax', also: ['taxe'] },
  { name: 'ends', also: ['fin'] },
  { name: 'note' },
]

/** Enters assets of a table into the register, all or none; their cost stands in the books already. */
export const assetImport = command({
  name: 'asset.import',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Import capital assets', fr: 'Importer des immobilisations' },
  line: { words: ['file'] },
  input: z.strictObject({
    file: words.meta({ description: 'the file; its name when the content comes along' }),
    content: z
      .string()
      .optional()
      .meta({ description: 'the text itself, instead of a file on this machine' }),
  }),
  output: z.strictObject({ assets: z.array(z.string()), cost: amountOut, ...outcomeFields }),
  run: async (ctx, { file, content }) => {
    const cells = content === undefined ? await readCells(file) : await cellsOf(content, file)
    if (!cells.ok) return cells
    const rows = byColumn(cells.value, columns)
    if (!rows.ok) return rows
    const wishes = all(rows.value.map(wishOf))
    if (!wishes.ok) return wishes
    // The key stands for what was in the file, not for its name.
    const digest = createHash('sha256').update(JSON.stringify(cells.value)).digest('hex')
    const recorded = await record(ctx.book, actOf(ctx, 'asset.import', { content: digest }), async (view) => {
      const known = new Map((await assetsOf(view)).map((asset) => [asset.id, asset]))
      const books = await booksToPost(view, [], { first: ctx.today, last: ctx.today })
      const planned = []
      for (const { line, wish } of wishes.value) {
        const one = planAddAsset(books, wish, known.get(idFromName(wish.name)))
        planned.push(one.ok ? one : inLine(one, line))
        const [fact] = one.ok ? one.value : []
        if (fact?.kind === 'asset.set') known.set(fact.asset.id, fact.asset)
      }
      const facts = all(planned)
      return facts.ok ? ok({ facts: facts.value.flat().map((fact) => ({ fact })) }) : facts
    })
    if (!recorded.ok) return recorded
    const assets = recorded.value.facts.flatMap(({ fact }) => (fact.kind === 'asset.set' ? [fact.asset] : []))
    return ok({
      assets: assets.map(({ name }) => name),
      cost: formatCents(sumOf(assets.map(({ cost }) => cost.amount))),
      ...outcomeOf(recorded.value),
    })
  },
})

/** A row as an asset that is to be entered; its refusals name its line. */
function wishOf(row: TableRow) {
  const given = columns.flatMap(({ name }) => (row.cell(name) === '' ? [] : [[name, row.cell(name)]]))
  const read = decoded(assetInput, Object.fromEntries(given))
  if (!read.ok) return inLine(read, row.line)
  const wish = assetWishOf(read.value)
  return wish.ok ? ok({ line: row.line, wish: wish.value }) : inLine(wish, row.line)
}

function inLine(refused: Refused, line: number): Refused {
  const refusals = refused.refusals.map((each) => ({ ...each, at: `line ${line}.${each.at ?? ''}` }))
  return { ...refused, refusals }
}
