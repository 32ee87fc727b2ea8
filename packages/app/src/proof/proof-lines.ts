import { formatCents } from '@daybook/core/kit/cents.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { type Proof, rowTotal } from './prove-book.ts'

/** One thing that was proved, in a few words, and the numbers that say so. */
export type ProofLine = { readonly proof: string; readonly result: string }

/** What a proof says, a line a thing, in a language. */
export function proofLines(proof: Proof, language: Language): readonly ProofLine[] {
  const words = catalogues[language]
  const lines: ProofLine[] = []
  const say = (key: keyof typeof words, values: Readonly<Record<string, string | number>>) => {
    const [name, text] = words[key]
    lines.push({ proof: name, result: text.replaceAll(/\{(\w+)\}/g, (_, each) => String(values[each])) })
  }
  const { facts, entries, postings = 0, rows, balances, sums, lists, papers, vault, vaultRefs } = proof
  if (facts !== undefined) say('chain', { facts })
  if (entries !== undefined) {
    say(entries === 0 ? 'noEntries' : 'entries', { entries, last: entryName(entries), postings })
  }
  if (rows !== undefined) {
    say('rows', { rows: rowTotal(rows) })
    say('balances', { balances: rows.account_month + rows.account_total, postings })
  }
  if (balances !== undefined) say('balances', { balances, postings })
  if (sums !== undefined) {
    const { debit, credit, assets, liabilities, equity } = sums
    // English answers are read by programs too and keep plain decimals; French ones are for people alone.
    const money = (cents: bigint) =>
      language === 'fr' ? decimalText(formatCents(cents), 'fr') : formatCents(cents)
    say('sides', { debit: money(debit), credit: money(credit) })
    say('equation', {
      assets: money(assets),
      liabilities: money(liabilities),
      equity: money(equity),
    })
  }
  if (lists !== undefined && lists.items > 0) {
    const { items, controls, odd } = lists
    say(odd === 0 ? 'lists' : 'listsOdd', { items, controls, odd })
  }
  if (lists !== undefined && lists.returns > 0) {
    say('returns', { returns: lists.returns, counted: lists.counted })
  }
  if (lists !== undefined && lists.assets.assets > 0) {
    const { assets } = lists
    say(assets.odd === 0 ? 'assets' : 'assetsOdd', assets)
  }
  if (papers !== undefined) say('papers', papers)
  if (vault !== undefined && vaultRefs !== undefined) {
    const key = vault.sealed ? (vault.opened ? 'vaultOpened' : 'vaultSealed') : 'vaultOpen'
    say(key, { items: vault.items, ...vaultRefs })
  }
  if (proof.searchThrough !== undefined) {
    const through = proof.searchThrough
    say(through === 0 ? 'noSearch' : 'search', { through: entryName(through) })
  }
  return lines
}

const en = {
  chain: [
    'chain',
    '{facts} facts, none missing, each with the hash of its content and of the fact before it',
  ],
  entries: ['entries', 'J1 to {last} without a gap, each balanced; {postings} postings'],
  noEntries: ['entries', 'none yet'],
  rows: ['rows', '{rows} derived rows, the same as rebuilt from the facts'],
  balances: ['balances', '{balances} totals, the sums of {postings} postings'],
  sides: ['debits = credits', '{debit} = {credit}'],
  equation: ['assets = liabilities + equity', '{assets} = {liabilities} + {equity}'],
  lists: ['control accounts = lists', 'open items: {items} on {controls} accounts, the same as the balances'],
  listsOdd: [
    'control accounts = lists',
    'open items: {items} on {controls} accounts, the same as the balances; {odd} to look at: ageing prove',
  ],
  returns: [
    'returns = postings',
    'filed: {returns}, each the sum of what it counted ({counted} postings); the rest stands on the accounts',
  ],
  assets: ['assets = ledger', '{assets} in the register on {accounts} accounts, the same as the balances'],
  assetsOdd: [
    'assets = ledger',
    '{assets} in the register on {accounts} accounts; {odd} with another balance: asset list',
  ],
  papers: ['papers', '{kept} kept, each with its hash; {quoted} quoted, none missing'],
  vaultOpen: ['vault', '{items} items, not sealed; quoted {quoted}, erased {erased}'],
  vaultSealed: ['vault', '{items} sealed items, not opened; quoted {quoted}, erased {erased}'],
  vaultOpened: ['vault', '{items} sealed items, each opened; quoted {quoted}, erased {erased}'],
  search: ['file', 'every page and index sound; search index complete through {through}'],
  noSearch: ['file', 'every page and index sound; no search index yet'],
} as const

const fr: Readonly<Record<keyof typeof en, readonly [string, string]>> = {
  chain: ['chaîne', '{facts} faits, aucun manquant, chacun lié par empreinte au précédent'],
  entries: ['écritures', 'J1 à {last} sans trou, chacune équilibrée; {postings} lignes'],
  noEntries: ['écritures', 'aucune encore'],
  rows: ['rangées', '{rows} rangées dérivées, identiques à celles rebâties des faits'],
  balances: ['soldes', '{balances} totaux, sommes de {postings} lignes'],
  sides: ['débits = crédits', '{debit} = {credit}'],
  equation: ['actif = passif + avoir', '{assets} = {liabilities} + {equity}'],
  lists: ['comptes collectifs = listes', 'postes ouverts : {items} à {controls} comptes, égaux aux soldes'],
  listsOdd: [
    'comptes collectifs = listes',
    'postes ouverts : {items} à {controls} comptes, égaux aux soldes; {odd} à regarder\u00a0: ageing prove',
  ],
  returns: [
    'déclarations = lignes',
    'produites : {returns}, chacune la somme de ce qu’elle a compté ({counted} lignes); le reste est aux comptes',
  ],
  assets: [
    'immobilisations = grand livre',
    '{assets} au registre sur {accounts} comptes, les mêmes que les soldes',
  ],
  assetsOdd: [
    'immobilisations = grand livre',
    '{assets} au registre sur {accounts} comptes; {odd} d’un autre solde : asset list',
  ],
  papers: ['papiers', '{kept} gardés, chacun avec son empreinte; {quoted} cités, aucun manquant'],
  vaultOpen: ['coffre', '{items} éléments, non scellés; cités {quoted}, effacés {erased}'],
  vaultSealed: ['coffre', '{items} éléments scellés, non ouverts; cités {quoted}, effacés {erased}'],
  vaultOpened: ['coffre', '{items} éléments scellés, tous ouverts; cités {quoted}, effacés {erased}'],
  search: ['fichier', 'toutes les pages et index intacts; index de recherche complet jusqu’à {through}'],
  noSearch: ['fichier', 'toutes les pages et index intacts; pas encore d’index de recherche'],
}

const catalogues: Readonly<Record<Language, Readonly<Record<keyof typeof en, readonly [string, string]>>>> = {
  en,
  fr,
}
