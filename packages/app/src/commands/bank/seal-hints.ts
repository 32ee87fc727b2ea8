import { type DifferenceHint, differenceHints } from '@daybook/core/bank/difference-hints.ts'
import { shownIn } from '@daybook/core/bank/reconcile.ts'
import type { PostingRef } from '@daybook/core/daybook/bank-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { decimalText } from '@daybook/core/reports/amount-text.ts'
import { z } from 'zod'
import { type LoadedReconciliation, loadReconciliation } from '../../bank/load-reconciliation.ts'
import { inView } from '../../book.ts'
import { type Context, command } from '../command.ts'
import { accountCode, amountOut } from '../fields.ts'

/** Says what may explain the difference of a reconciliation. */
export const sealHints = command({
  name: 'seal.hints',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Look for what explains a difference', fr: 'Chercher ce qui explique un écart' },
  line: { words: ['account'] },
  input: z.strictObject({ account: accountCode }),
  output: z.strictObject({
    account: z.string(),
    on: z.string(),
    difference: amountOut,
    hints: z.array(
      z.strictObject({ hint: z.string(), entries: z.string(), amount: amountOut, explanation: z.string() }),
    ),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const loaded = await loadReconciliation(view, input.account)
      if (!loaded.ok) return loaded
      const { state, uncoded } = loaded.value
      return ok({
        account: state.account.code,
        on: state.on,
        difference: formatCents(shownIn(state.account, state.difference)),
        hints: differenceHints(state, uncoded).map((hint) => hintOut(loaded.value, hint, ctx)),
      })
    }),
})

function hintOut({ state }: LoadedReconciliation, hint: DifferenceHint, { language }: Context) {
  const { account } = state
  const found = 'postings' in hint ? hint.postings.map((each) => postingIn(state, each)) : hint.lines
  const amount = found.reduce((sum, each) => sum + (each?.amount ?? 0n), 0n)
  return {
    hint: hintNames[hint.kind][language],
    entries: 'postings' in hint ? hint.postings.map(({ number }) => entryName(number)).join(' ') : '',
    amount: formatCents(shownIn(account, amount)),
    explanation: [
      explained(hint, account, language),
      ...found.map((each) => (each === undefined ? '' : `${each.date} ${wordsOf(each)}`)),
    ]
      .filter((each) => each !== '')
      .join('; '),
  }
}

const hintNames: Readonly<Record<DifferenceHint['kind'], { readonly en: string; readonly fr: string }>> = {
  tick: { en: 'tick', fr: 'pointer' },
  untick: { en: 'untick', fr: 'dépointer' },
  half: { en: 'wrong side', fr: 'mauvais côté' },
  line: { en: 'not in the books', fr: 'absent des livres' },
  transposed: { en: 'digits changed places', fr: 'chiffres inversés' },
  shifted: { en: 'decimal point moved', fr: 'virgule déplacée' },
  set: { en: 'several together', fr: 'plusieurs ensemble' },
}

function explained(hint: DifferenceHint, account: Account, language: Context['language']): string {
  const amount = (cents: bigint) => decimalText(formatCents(shownIn(account, cents)), language)
  const say = (en: string, fr: string) => (language === 'fr' ? fr : en)
  switch (hint.kind) {
    case 'tick':
      return say('is the difference and is not ticked', 'égale l’écart et n’est pas pointé')
    case 'untick':
      return say('takes the difference away when it is not ticked', 'supprime l’écart si on le dépointe')
    case 'half':
      return say(
        'is half of the difference: debit and credit may be changed over',
        'est la moitié de l’écart : débit et crédit sont peut-être intervertis',
      )
    case 'line':
      return say(
        'bank lines without an entry that sum to it',
        'lignes bancaires sans écriture qui le donnent',
      )
    case 'transposed':
    case 'shifted': {
      const seen =
        hint.lines.length > 0 ? say(', as a bank line says', ', comme le dit une ligne bancaire') : ''
      return say(
        `the bank may have ${amount(hint.to)} for ${amount(hint.from)}${seen}`,
        `la banque a peut-être ${amount(hint.to)} au lieu de ${amount(hint.from)}${seen}`,
      )
    }
    case 'set':
      return hint.tick
        ? say('sum to the difference and are not ticked', 'donnent l’écart et ne sont pas pointés')
        : say('take the difference away when they are not ticked', 'suppriment l’écart si on les dépointe')
  }
}

function postingIn({ cleared, outstanding }: LoadedReconciliation['state'], ref: PostingRef) {
  return [...cleared, ...outstanding].find(
    ({ number, posting }) => number === ref.number && posting === ref.posting,
  )
}

function wordsOf(
  each: { readonly text: string } | { readonly payee?: string; readonly memo: string },
): string {
  if ('text' in each) return each.text
  return [each.payee, each.memo].filter((part) => part !== undefined && part !== '').join(', ')
}
