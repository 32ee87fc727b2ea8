import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Party, TradeDocument } from '../daybook/trade-facts.ts'
import { assert } from '../kit/result.ts'
import type { DocumentWish } from '../sales/document-wish.ts'
import { heldOf, heldTaxOf, workOf } from '../sales/hold-back.ts'
import { planDocument } from '../sales/issue-document.ts'
import {
  balanceOn,
  booksOf,
  itemsOf,
  keep,
  notation,
  type SmallTrade,
  smallTrade,
} from '../sales/small-trade.fixture.ts'
import { birch } from '../sales/trade-books.fixture.ts'
import { planVoid } from '../sales/void-document.ts'
import { type HeldDocument, planRelease, type ReleaseWish } from './release-holdback.ts'

const work: DocumentWish = {
  kind: 'invoice',
  party: birch,
  date: '2026-03-02',
  lines: [{ text: 'Work', amount: 1_000_000n }],
  holdback: { percent: '10', until: '2026-06-30' },
}
const wish: ReleaseWish = { side: 'customer', party: birch, date: '2026-06-30' }

/** What the documents of books hold on an account. */
function held(trade: SmallTrade, control: string): readonly HeldDocument[] {
  return itemsOf(trade)
    .filter((item) => item.control === control)
    .flatMap((item): readonly HeldDocument[] => {
      const document: TradeDocument | undefined = trade.documents.get(item.key)
      return document?.holdback === undefined ? [] : [{ document, item }]
    })
}

/** An entry of the books in journal notation. */
function posted(trade: SmallTrade, at: number): string {
  const entry = trade.entries[at]
  assert(entry !== undefined, 'it was posted')
  return notation(entry)
}

const codes = (result: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  result.refusals?.map(({ code }) => code)

test('what is held back waits on an account of its own, and its tax is not collected yet', () => {
  const trade = smallTrade()
  const { document } = keep(trade, planDocument(booksOf(trade), work))
  // 10,000.00 of work; a tenth held: 9,000.00 and 13 % of it, 1,170.00, are asked for.
  expect(posted(trade, 0)).toBe(
    '1100 1017000 birch; 4000 -1000000 birch sale.taxable; 1150 100000 birch sale.taxable; 2300 -117000 gst.collected',
  )
  expect([workOf(document), heldOf(document), heldTaxOf(document)]).toEqual([1_000_000n, 100_000n, 13_000n])
  expect(itemsOf(trade).map(({ control, open }) => [control, open])).toEqual([
    ['1100', 1_017_000n],
    ['1150', 100_000n],
  ])
})

test('its release asks for it with its tax, in parts to the cent, and no part more than is held', () => {
  const trade = smallTrade()
  keep(trade, planDocument(booksOf(trade), work))
  const release = (more: Partial<ReleaseWish>) =>
    planRelease(booksOf(trade), { ...wish, ...more }, held(trade, '1150'))
  expect(codes(release({ shares: [{ key: '1001', amount: 100_001n }] }))).toEqual(['payment-over-open'])
  keep(trade, release({ shares: [{ key: '1001', amount: 33_333n }] }))
  const last = keep(trade, release({}))
  // 666.67 and 13 % of it, 86.67
  expect(posted(trade, 2)).toBe('1100 75334 birch; 1150 -66667 birch sale.taxable; 2300 -8667 gst.collected')
  expect(last.document).toMatchObject({ kind: 'invoice', from: 'invoice/1001', amount: 75_334n })
  expect(balanceOn(trade, '1150')).toBe(0n)
  expect(itemsOf(trade).filter(({ control, open }) => control === '1150' && open !== 0n)).toEqual([])
  expect(codes(release({}))).toEqual(['holdback-none'])
})

test('tax that a buyer cannot claim is in what it holds back, and leaves with it in one', () => {
  const trade = smallTrade()
  const bill: DocumentWish = {
    ...work,
    kind: 'bill',
    number: 'A-7',
    lines: [{ account: '6210', amount: 10_000n }],
  }
  keep(trade, planDocument(booksOf(trade), bill))
  // 100.00 with 13.00, half of it claimed; a tenth held: 10.00, and 0.65 that stays in the cost.
  expect(posted(trade, 0)).toBe('2000 -10170 birch; 6210 10650 birch; 2180 -1065 birch; 2310 585 gst.itc')
  const release = (more: Partial<ReleaseWish>) =>
    planRelease(booksOf(trade), { ...wish, side: 'supplier', number: 'A-8', ...more }, held(trade, '2180'))
  expect(codes(release({ shares: [{ key: 'A-7', amount: 500n }] }))).toEqual(['holdback-whole'])
  keep(trade, release({}))
  expect(posted(trade, 1)).toBe('2000 -1130 birch; 2180 1065 birch; 2310 65 gst.itc')
  expect(balanceOn(trade, '2180')).toBe(0n)
})

test('a document whose holdback was released is not voided; a release that is lets it be held again', () => {
  const trade = smallTrade()
  const { document } = keep(trade, planDocument(booksOf(trade), work))
  const release = keep(trade, planRelease(booksOf(trade), wish, held(trade, '1150')))
  const voiding = (voucher: TradeDocument) => {
    const entry = trade.entries.find(({ number }) => number === voucher.entry)
    assert(entry !== undefined, 'the document was posted')
    return planVoid(
      booksOf(trade),
      voucher,
      { entry, links: {} },
      { date: '2026-07-01', reason: 'wrong' },
      itemsOf(trade),
    )
  }
  expect(codes(voiding(document))).toEqual(['document-settled'])
  const voided = voiding(release.document)
  assert(voided.ok, 'a release is voided')
  for (const fact of voided.value) if (fact.kind === 'entry.posted') trade.entries.push(fact.entry)
  expect(held(trade, '1150').map(({ item }) => item.open)).toEqual([100_000n])
})

test('work, what is held and what is asked for add up, whatever the share and the parts', () => {
  const party: Party = birch
  fc.assert(
    fc.property(
      fc.array(fc.bigInt(1n, 5_000_000n), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 99 }),
      (amounts, percent, part) => {
        const trade = smallTrade()
        const lines = amounts.map((amount) => ({ amount }))
        const planned = planDocument(booksOf(trade), {
          ...work,
          party,
          lines,
          holdback: { percent: String(percent) },
        })
        fc.pre(planned.ok)
        const { document } = keep(trade, planned)
        const whole = heldOf(document)
        const first = (whole * BigInt(part)) / 100n
        if (first > 0n)
          keep(
            trade,
            planRelease(
              booksOf(trade),
              { ...wish, shares: [{ key: '1001', amount: first }] },
              held(trade, '1150'),
            ),
          )
        if (whole > first) keep(trade, planRelease(booksOf(trade), wish, held(trade, '1150')))
        expect(balanceOn(trade, '1150')).toBe(0n)
        expect(itemsOf(trade).every(({ control, open }) => control !== '1150' || open === 0n)).toBe(true)
        expect(workOf(document)).toBe(amounts.reduce((sum, each) => sum + each, 0n))
      },
    ),
    { numRuns: 40 },
  )
})
