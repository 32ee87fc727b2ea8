import type { Fact, FactOf } from '../daybook/fact.ts'
import { formatCents } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import { decimalText } from '../reports/amount-text.ts'
import { type Account, accountName, type Chart } from './chart.ts'
import { type Entry, entryName } from './entry.ts'

/**
 * What an act did, in one line of the bookkeeper's words, from its facts. `count` is how many facts the act has when only
 * its first ones are given.
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
    fact.kind === 'statement.withdrawn'
  )
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
  switch (fact.kind) {
    case 'book.opened':
      return {
        en: `Opened the books of ${fact.profile.name}`,
        fr: `Ouverture des livres de ${fact.profile.name}`,
      }
    case 'book.changed':
      return { en: 'Changed the profile of the books', fr: 'Modification du profil des livres' }
    case 'account.opened':
      return about('Opened account', 'Ouverture du compte', accountWords(fact.account))
    case 'account.changed':
      return changedTitle(fact)
    case 'account.removed':
      return about('Removed account', 'Retrait du compte', accountWords(fact.was))
    case 'entry.posted':
      return entriesTitle(fact.entry, [fact], 0)
    case 'entry.approved':
      return about('Approved', 'Approbation de', same(entryName(fact.number)))
    case 'entry.unapproved':
      return about('Took back the approval of', 'Retrait de l’approbation de', same(entryName(fact.number)))
    case 'entry.linked':
      return about('Changed the links of', 'Modification des liens de', same(entryName(fact.number)))
    case 'period.locked':
      return about(
        'Locked the books through',
        'Verrouillage des livres jusqu’au',
        same(`${fact.through}: ${fact.reason}`),
      )
    case 'period.unlocked':
      return fact.through === undefined
        ? about('Unlocked the books:', 'Déverrouillage des livres :', same(fact.reason))
        : about('Moved the lock back to', 'Verrou ramené au', same(`${fact.through}: ${fact.reason}`))
    case 'year.closed':
      return about('Closed the year that ended on', 'Clôture de l’exercice terminé le', same(fact.through))
    case 'year.reopened':
      return about(
        'Reopened the year that ended on',
        'Réouverture de l’exercice terminé le',
        same(`${fact.through}: ${fact.reason}`),
      )
    case 'dimension.set':
      return about(
        'Set',
        'Définition de',
        same(`${fact.value.dimension} ${fact.value.code} ${fact.value.name}`),
      )
    case 'dimension.removed':
      return about('Removed', 'Retrait de', same(`${fact.was.dimension} ${fact.was.code}`))
    case 'template.set':
      return about('Saved template', 'Enregistrement du modèle', same(fact.template.name))
    case 'template.removed':
      return about('Removed template', 'Retrait du modèle', same(fact.was.name))
    case 'schedule.set':
      return about('Set schedule', 'Définition de l’échéancier', same(fact.schedule.name))
    case 'schedule.removed':
      return about('Removed schedule', 'Retrait de l’échéancier', same(fact.was.name))
    case 'rate.recorded':
      return about(
        'Recorded the rate of',
        'Inscription du taux de',
        same(`${fact.rate.currency} ${fact.rate.date}: ${fact.rate.rate}`),
      )
    case 'rate.removed':
      return about('Removed the rate of', 'Retrait du taux de', same(`${fact.was.currency} ${fact.was.date}`))
    case 'quantity.recorded':
      return about('Recorded', 'Inscription de', quantityWords(fact.quantity, chart))
    case 'quantity.removed':
      return about('Removed', 'Retrait de', quantityWords(fact.was, chart))
    case 'paper.attached':
      return about(
        'Attached a paper to',
        'Ajout d’une pièce à',
        same(`${entryName(fact.number)}: ${fact.paper.name}`),
      )
    case 'paper.detached':
      return about(
        'Detached a paper from',
        'Retrait d’une pièce de',
        same(`${entryName(fact.number)}: ${fact.paper.name}`),
      )
    case 'statement.imported':
      return about('Imported statement', 'Importation du relevé', same(fact.statement.paper.name))
    case 'statement.withdrawn':
      return about('Withdrew statement', 'Retrait du relevé', same(fact.statement.paper.name))
    case 'line.matched':
      return about(
        'Matched a bank line with',
        'Rapprochement d’une ligne bancaire avec',
        same(entryName(fact.number)),
      )
    case 'line.unmatched':
      return about('Untied a bank line from', 'Ligne bancaire détachée de', same(entryName(fact.number)))
    case 'report.saved':
      return about('Saved report', 'Enregistrement du rapport', same(fact.report.name))
    case 'report.removed':
      return about('Removed report', 'Retrait du rapport', same(fact.was.name))
    case 'act.undone':
      return about('Undid act', 'Annulation de l’acte', same(String(fact.act)))
  }
}

function about(en: string, fr: string, what: Label): Label {
  return { en: `${en} ${what.en}`, fr: `${fr} ${what.fr}` }
}

function same(text: string): Label {
  return { en: text, fr: text }
}

function accountWords(account: Account): Label {
  return {
    en: `${account.code} ${accountName(account, 'en')}`,
    fr: `${account.code} ${accountName(account, 'fr')}`,
  }
}

function changedTitle({ account, was }: FactOf<'account.changed'>): Label {
  const words = accountWords(account)
  if (account.code !== was.code) {
    return about(`Renumbered account ${was.code} to`, `Compte ${was.code} renuméroté :`, words)
  }
  if (account.closedOn !== was.closedOn) {
    return account.closedOn === undefined
      ? about('Reopened account', 'Réouverture du compte', words)
      : about('Closed account', 'Fermeture du compte', words)
  }
  const isRenamed = account.name.en !== was.name.en || account.name.fr !== was.name.fr
  return isRenamed
    ? about('Renamed account', 'Compte renommé :', words)
    : about('Changed account', 'Modification du compte', words)
}

function quantityWords(quantity: FactOf<'quantity.recorded'>['quantity'], chart: Chart): Label {
  const account = chart.get(quantity.account)
  const unit = account?.unit ?? ''
  return same(
    `${quantity.quantity} ${unit} ${account?.code ?? quantity.account} ${quantity.date}`.replace('  ', ' '),
  )
}
