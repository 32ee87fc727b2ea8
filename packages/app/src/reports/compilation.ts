import { firstDay } from '@daybook/core/filings/figure-id.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { accountName, accountWithRole } from '@daybook/core/ledger/chart.ts'
import { type AssetsNoted, assetsNote, basisNote } from '@daybook/core/statements/basis-note.ts'
import { assetsOf } from '../assets/load-assets.ts'
import type { View } from '../book.ts'
import { loadBalances } from './load-balances.ts'
import { spanOf } from './load-column.ts'
import { dayOption, flagOption, textOption } from './option.ts'
import { packageOf, paragraphsIn } from './package.ts'
import type { Asking, Report } from './report.ts'

const title: Label = {
  en: 'Financial statements, compiled, not audited or reviewed',
  fr: 'États financiers, compilés, ni audités ni examinés',
}

/**
 * Statements of a year beside the year before, with the notes that statements somebody compiles must have.
 */
export const compilationReport: Report = {
  name: 'compilation',
  title: { en: 'Financial statements with notes', fr: 'États financiers avec notes' },
  options: {
    from: dayOption('first day; of the fiscal year when left out', 'premier jour; de l’exercice sinon'),
    through: dayOption('last day; today when left out', 'dernier jour; aujourd’hui sinon'),
    accounting: textOption(
      'the basis of accounting in one’s own words; told from the books when left out',
      'la méthode de comptabilité en ses propres mots; sinon tirée des livres',
    ),
    notes: textOption('more notes, paragraphs parted by |', 'autres notes, paragraphes séparés par |'),
    letter: textOption(
      'the practitioner’s own report, paragraphs parted by |; it stands first',
      'le rapport du professionnel lui-même, paragraphes séparés par |; il vient en tête',
    ),
    charts: flagOption('draw charts with the reports', 'dessiner des graphiques avec les rapports'),
  },
  run: async (view, given, asking) => {
    const { form } = view.profile
    const { through } = spanOf(view, given, asking)
    const own = await notesOf(view, through, asking)
    const basis = given.accounting ?? own.basis[asking.language]
    const assets = own.assets === undefined ? [] : [own.assets[asking.language]]
    const equity = form === 'corporation' ? 'retained-earnings?compare=prior-year' : 'changes-in-equity'
    const beside = ['balance-sheet', 'income-statement'].map((each) => `${each}?compare=prior-year`)
    return packageOf(view, given, asking, {
      name: 'compilation',
      title,
      parts: [...beside, equity, 'cash-flow?compare=prior-year'].join(';'),
      notes: [basis, ...assets, ...paragraphsIn(given.notes)],
      letter: paragraphsIn(given.letter),
    })
  },
}

/** What the books say of themselves on the last day: the basis of accounting, and the capital assets. */
async function notesOf(view: View, through: string, { asOfSeq = view.head.seq }: Asking) {
  const { chart, profile } = view
  const nets = netByAccount(await loadBalances(view, { from: firstDay, through, asOfSeq }))
  const holds = (role: string) => {
    const account = accountWithRole(chart, role)
    return account !== undefined && (nets.get(account.id) ?? 0n) !== 0n
  }
  const assets = await assetsNoted(view, nets, asOfSeq, through)
  const hasCurrencies = [...chart.values()].some(
    ({ id, currency }) =>
      currency !== undefined && currency !== profile.currency && (nets.get(id) ?? 0n) !== 0n,
  )
  const facts = { holds, hasCurrencies, isCorporation: profile.form === 'corporation', assets }
  return { basis: basisNote(facts), assets: assetsNote(assets) }
}

/** The capital assets by the account of their cost, with what the books hold of each account on the day. */
async function assetsNoted(
  view: View,
  nets: ReadonlyMap<string, Cents>,
  asOfSeq: number,
  through: string,
): Promise<readonly AssetsNoted[]> {
  const standing = (await assetsOf(view, asOfSeq)).filter(
    ({ acquired, disposal }) => acquired <= through && (disposal === undefined || disposal.date > through),
  )
  return [...Map.groupBy(standing, ({ account }) => account)].flatMap(([id, own]): AssetsNoted[] => {
    const account = view.chart.get(id)
    if (account === undefined) return []
    const written = [...new Set(own.flatMap(({ accumulated }) => accumulated ?? []))]
    return [
      {
        name: { en: accountName(account, 'en'), fr: accountName(account, 'fr') },
        cost: nets.get(id) ?? 0n,
        written: -sumOf(written.map((each) => nets.get(each) ?? 0n)),
        methods: own.map(({ method }) => method),
      },
    ]
  })
}
