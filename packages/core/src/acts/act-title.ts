import type { Seal } from '../daybook/bank-facts.ts'
import type { Fact, FactKind, FactOf } from '../daybook/fact.ts'
import type { ChequeStop } from '../daybook/seal-facts.ts'
import { formatCents } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import { accountLabel, type Chart } from '../ledger/chart.ts'
import { type Entry, entryName } from '../ledger/entry.ts'
import { decimalText } from '../reports/amount-text.ts'
import { assetTitles } from './asset-titles.ts'
import { cashTitles } from './cash-titles.ts'
import { closeTitles } from './close-titles.ts'
import { deskTitles } from './desk-titles.ts'
import { filingTitles } from './filing-titles.ts'
import { intercompanyTitles } from './intercompany-titles.ts'
import { letterheadTitles } from './letterhead-titles.ts'
import { nonResidentTitles } from './nonresident-titles.ts'
import { ownerTitles } from './owner-titles.ts'
import { paymentTitles } from './payment-titles.ts'
import { payrollTitles } from './payroll-titles.ts'
import { personalTitles } from './personal-titles.ts'
import { savedReportTitle } from './report-titles.ts'
import { reviewTitles } from './review-titles.ts'
import { roeTitles } from './roe-titles.ts'
import { slipTitles } from './slip-titles.ts'
import { tradeTitles } from './trade-titles.ts'
import { workTitles } from './work-titles.ts'
import { workPaperTitles } from './workpaper-titles.ts'

/**
 * What an act did, in one line of the bookkeeper's words, from its facts. `count` is how many facts the act
 * has when only its first ones are given.
 *
 *   Posted J12 Accrue legal fees 1,800.00      Report de J12 Accrue legal fees 1 800,00
 *   Corrected J12 by J14                       Correction de J12 par J14
 */
export function actTitle(facts: readonly Fact[], count: number, chart: Chart): Label {
  const posted = facts.filter((fact) => fact.kind === 'entry.posted')
  const leading =
    facts.find((fact) => isLeading(fact)) ??
    posted.find((fact) => fact.entry.replaces !== undefined) ??
    posted[0] ??
    facts[0]
  if (leading === undefined) return { en: '', fr: '' }
  if (leading.kind === 'entry.posted') return entriesTitle(leading.entry, posted, count - facts.length)
  const same = facts.filter((fact) => fact.kind === leading.kind).length + count - facts.length
  const one = factTitle(leading, chart)
  const more = same - 1
  if (more === 0 || leading.kind === 'book.opened' || leading.kind === 'act.undone') return one
  return { en: `${one.en} and ${more} more`, fr: `${one.fr} et ${more} de plus` }
}

/** The facts that say what an act was for, whatever else it took. */
function isLeading(fact: Fact): boolean {
  return (
    fact.kind === 'act.undone' ||
    fact.kind === 'book.opened' ||
    fact.kind === 'year.closed' ||
    fact.kind === 'year.reopened' ||
    fact.kind === 'statement.imported' ||
    fact.kind === 'statement.withdrawn' ||
    fact.kind === 'deposit.made' ||
    fact.kind === 'loan.paid' ||
    fact.kind === 'cash.counted' ||
    fact.kind === 'stock.counted' ||
    fact.kind === 'return.filed' ||
    fact.kind === 'return.withdrawn' ||
    fact.kind === 'return.paid' ||
    fact.kind === 'cheque.issued' ||
    fact.kind === 'cheque.voided' ||
    fact.kind === 'eft.made' ||
    fact.kind === 'payrun.closed' ||
    fact.kind === 'remittance.paid' ||
    fact.kind === 'document.set' ||
    fact.kind === 'question.set' ||
    (fact.kind === 'asset.set' && (fact.was === undefined || isNewlyGone(fact))) ||
    fact.kind === 'dividend.set' ||
    fact.kind === 'settlement.made'
  )
}

/** Whether an asset is disposed of by this very fact. */
function isNewlyGone({ asset, was }: FactOf<'asset.set'>): boolean {
  return asset.disposal !== undefined && was?.disposal === undefined
}

function entriesTitle(entry: Entry, posted: readonly FactOf<'entry.posted'>[], unseen: number): Label {
  const name = entryName(entry.number)
  if (entry.replaces !== undefined) {
    const was = entryName(entry.replaces)
    return { en: `Corrected ${was} by ${name}`, fr: `Correction de ${was} par ${name}` }
  }
  if (entry.because.kind === 'opening') {
    return { en: `Took over opening balances in ${name}`, fr: `Reprise des soldes d’ouverture dans ${name}` }
  }
  const count = posted.length + unseen
  if (count > 1) {
    const last = unseen > 0 ? '…' : entryName(posted.at(-1)?.entry.number ?? entry.number)
    return entry.because.kind === 'import'
      ? { en: `Imported entries ${name} to ${last}`, fr: `Importation des écritures ${name} à ${last}` }
      : {
          en: `Posted ${count} entries, ${name} to ${last}`,
          fr: `Report de ${count} écritures, ${name} à ${last}`,
        }
  }
  if (entry.reverses !== undefined) {
    const was = entryName(entry.reverses)
    return { en: `Reversed ${was} by ${name}`, fr: `Contrepassation de ${was} par ${name}` }
  }
  const about = [entry.payee, entry.memo].filter((each) => each !== undefined && each !== '').join(', ')
  const total = formatCents(
    entry.postings.reduce((sum, { amount }) => (amount > 0n ? sum + amount : sum), 0n),
  )
  const words = about === '' ? name : `${name} ${about}`
  return {
    en: `Posted ${words} ${decimalText(total, 'en')}`,
    fr: `Report de ${words} ${decimalText(total, 'fr')}`,
  }
}

function factTitle(fact: Fact, chart: Chart): Label {
  // Each kind has the title function of its own kind; the compiler cannot tie the two unions together.
  const title = titles[fact.kind] as (fact: Fact, chart: Chart) => Label
  return title(fact, chart)
}

type Titles = { readonly [K in FactKind]: (fact: FactOf<K>, chart: Chart) => Label }

const titles: Titles = {
  'book.opened': (fact) => ({
    en: `Opened the books of ${fact.profile.name}`,
    fr: `Ouverture des livres de ${fact.profile.name}`,
  }),
  'book.changed': () => ({
    en: 'Changed the profile of the books',
    fr: 'Modification du profil des livres',
  }),
  'account.opened': (fact) => about('Opened account', 'Ouverture du compte', accountLabel(fact.account)),
  'account.changed': (fact) => changedTitle(fact),
  'account.removed': (fact) => about('Removed account', 'Retrait du compte', accountLabel(fact.was)),
  'entry.posted': (fact) => entriesTitle(fact.entry, [fact], 0),
  'entry.approved': (fact) => about('Approved', 'Approbation de', same(entryName(fact.number))),
  'entry.unapproved': (fact) =>
    about('Took back the approval of', 'Retrait de l’approbation de', same(entryName(fact.number))),
  'entry.linked': (fact) =>
    about('Changed the links of', 'Modification des liens de', same(entryName(fact.number))),
  'period.locked': (fact) =>
    about('Locked the books through', 'Verrouillage des livres jusqu’au', pair(fact.through, fact.reason)),
  'period.unlocked': (fact) =>
    fact.through === undefined
      ? about('Unlocked', 'Déverrouillage', {
          en: `the books: ${fact.reason}`,
          fr: `des livres\u00a0: ${fact.reason}`,
        })
      : about('Moved the lock back to', 'Verrou ramené au', pair(fact.through, fact.reason)),
  'year.closed': (fact) =>
    about('Closed the year that ended on', 'Clôture de l’exercice terminé le', same(fact.through)),
  'year.reopened': (fact) =>
    about(
      'Reopened the year that ended on',
      'Réouverture de l’exercice terminé le',
      pair(fact.through, fact.reason),
    ),
  'dimension.set': (fact) =>
    about('Set', 'Définition de', same(`${fact.value.dimension} ${fact.value.code} ${fact.value.name}`)),
  'dimension.removed': (fact) =>
    about('Removed', 'Retrait de', same(`${fact.was.dimension} ${fact.was.code}`)),
  'template.set': (fact) => about('Saved template', 'Enregistrement du modèle', same(fact.template.name)),
  'template.removed': (fact) => about('Removed template', 'Retrait du modèle', same(fact.was.name)),
  'schedule.set': (fact) => about('Set schedule', 'Définition de l’échéancier', same(fact.schedule.name)),
  'schedule.removed': (fact) => about('Removed schedule', 'Retrait de l’échéancier', same(fact.was.name)),
  'rate.recorded': (fact) =>
    about(
      'Recorded the rate of',
      'Inscription du taux de',
      pair(`${fact.rate.currency} ${fact.rate.date}`, fact.rate.rate),
    ),
  'rate.removed': (fact) =>
    about('Removed the rate of', 'Retrait du taux de', same(`${fact.was.currency} ${fact.was.date}`)),
  'quantity.recorded': (fact, chart) =>
    about('Recorded', 'Inscription de', quantityWords(fact.quantity, chart)),
  'quantity.removed': (fact, chart) => about('Removed', 'Retrait de', quantityWords(fact.was, chart)),
  'paper.attached': (fact) =>
    about('Attached a paper to', 'Ajout d’une pièce à', pair(entryName(fact.number), fact.paper.name)),
  'paper.detached': (fact) =>
    about('Detached a paper from', 'Retrait d’une pièce de', pair(entryName(fact.number), fact.paper.name)),
  'statement.imported': (fact) =>
    about('Imported statement', 'Importation du relevé', same(fact.statement.paper.name)),
  'statement.withdrawn': (fact) =>
    about('Withdrew statement', 'Retrait du relevé', same(fact.statement.paper.name)),
  'format.remembered': (fact) =>
    about(
      'Remembered how files are written:',
      'Présentation de fichier retenue\u00a0:',
      same(fact.memory.id),
    ),
  'format.forgotten': (fact) =>
    about('Forgot how files are written:', 'Présentation de fichier oubliée\u00a0:', same(fact.was.id)),
  'line.matched': (fact) =>
    about(
      'Matched a bank line with',
      'Rapprochement d’une ligne bancaire avec',
      same(entryName(fact.number)),
    ),
  'line.unmatched': (fact) =>
    about('Untied a bank line from', 'Ligne bancaire détachée de', same(entryName(fact.number))),
  'line.excluded': (fact) =>
    about('Left a bank line out:', 'Ligne bancaire exclue\u00a0:', same(fact.reason)),
  'line.included': (fact) =>
    about(
      'Took a bank line in again that was left out:',
      'Ligne bancaire reprise, exclue avant\u00a0:',
      same(fact.was),
    ),
  'line.asked': (fact) =>
    fact.asked === undefined
      ? about('Withdrew a question:', 'Retrait d’une question\u00a0:', same(fact.was?.question ?? ''))
      : about(
          fact.asked.answer === undefined ? 'Asked about a bank line:' : 'Answered about a bank line:',
          fact.asked.answer === undefined
            ? 'Question sur une ligne bancaire\u00a0:'
            : 'Réponse sur une ligne bancaire\u00a0:',
          same(fact.asked.answer ?? fact.asked.question),
        ),
  'rule.set': (fact) => about('Set the rule', 'Définition de la règle', same(fact.rule.name)),
  'rule.removed': (fact) => about('Removed the rule', 'Retrait de la règle', same(fact.was.name)),
  'account.reconciled': ({ seal }, chart) =>
    about('Reconciled', 'Rapprochement du compte', sealWords(seal, chart)),
  'seal.reopened': ({ was }, chart) =>
    about('Reopened the reconciliation of', 'Réouverture du rapprochement du compte', sealWords(was, chart)),
  'seal.signed': ({ account, sealedOn: on }, chart) =>
    about(
      'Signed the reconciliation of',
      'Signature du rapprochement du compte',
      sealWords({ account, on }, chart),
    ),
  'cheque.stopped': ({ stop }) =>
    about('Stopped payment of', 'Opposition au paiement de', same(stopWords(stop))),
  'cheque.unstopped': ({ was }) =>
    about('Lifted the stop on', 'Levée de l’opposition à', same(stopWords(was))),
  'posting.uncleared': (fact) =>
    about('Took a tick off', 'Retrait d’un pointage de', same(entryName(fact.number))),
  'posting.cleared': (fact) =>
    about('Carried a tick on to', 'Pointage reporté sur', same(entryName(fact.number))),
  ...cashTitles,
  ...filingTitles,
  ...payrollTitles,
  ...tradeTitles,
  ...deskTitles,
  ...letterheadTitles,
  ...assetTitles,
  ...roeTitles,
  ...reviewTitles,
  ...slipTitles,
  ...nonResidentTitles,
  ...closeTitles,
  ...ownerTitles,
  ...paymentTitles,
  ...personalTitles,
  ...workPaperTitles,
  ...intercompanyTitles,
  ...workTitles,
  'report.saved': savedReportTitle,
  'report.removed': (fact) => about('Removed report', 'Retrait du rapport', same(fact.was.name)),
  'layout.saved': (fact) =>
    about('Saved layout', 'Enregistrement de la présentation', same(fact.layout.name)),
  'layout.removed': (fact) => about('Removed layout', 'Retrait de la présentation', same(fact.was.name)),
  'budget.set': (fact, chart) =>
    about('Set budget', 'Établissement du budget', budgetWords(fact.line, chart)),
  'budget.removed': (fact, chart) =>
    about('Removed budget', 'Retrait du budget', budgetWords(fact.was, chart)),
  'act.undone': (fact) => about('Undid act', 'Annulation de l’acte', same(String(fact.act))),
}

function about(en: string, fr: string, what: Label): Label {
  return { en: `${en} ${what.en}`, fr: `${fr} ${what.fr}` }
}

/** A thing and what is said of it, with the colon as each language sets it. */
function pair(thing: string, said: string): Label {
  return { en: `${thing}: ${said}`, fr: `${thing}\u00a0: ${said}` }
}

function same(text: string): Label {
  return { en: text, fr: text }
}

function changedTitle({ account, was }: FactOf<'account.changed'>): Label {
  const words = accountLabel(account)
  if (account.code !== was.code) {
    return about(`Renumbered account ${was.code} to`, `Compte ${was.code} renuméroté\u00a0:`, words)
  }
  if (account.closedOn !== was.closedOn) {
    return account.closedOn === undefined
      ? about('Reopened account', 'Réouverture du compte', words)
      : about('Closed account', 'Fermeture du compte', words)
  }
  const isRenamed = account.name.en !== was.name.en || account.name.fr !== was.name.fr
  return isRenamed
    ? about('Renamed account', 'Compte renommé\u00a0:', words)
    : about('Changed account', 'Modification du compte', words)
}

function sealWords({ account, on }: Pick<Seal, 'account' | 'on'>, chart: Chart): Label {
  const code = chart.get(account)?.code ?? account
  return { en: `${code} on ${on}`, fr: `${code} au ${on}` }
}

function stopWords({ id, cheque, reason }: ChequeStop): string {
  return `${cheque === undefined ? id : `${cheque} (${id})`}: ${reason}`
}

function quantityWords(quantity: FactOf<'quantity.recorded'>['quantity'], chart: Chart): Label {
  const account = chart.get(quantity.account)
  const unit = account?.unit ?? ''
  return same(
    `${quantity.quantity} ${unit} ${account?.code ?? quantity.account} ${quantity.date}`.replace('  ', ' '),
  )
}

/** A budget's line in words: `2026 6260 department=SHOP`. */
function budgetWords({ budget, account, dims }: FactOf<'budget.set'>['line'], chart: Chart): Label {
  const code = chart.get(account)?.code ?? account
  return same([budget, code, ...Object.entries(dims ?? {}).map((pair) => pair.join('='))].join(' '))
}
