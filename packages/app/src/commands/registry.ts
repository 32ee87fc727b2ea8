import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { Command, Effect } from './command.ts'

/**
 * The command table: all that can be done, in one list. From it come the command line, the HTTP routes, OpenAPI and the
 * client. A command's module is loaded when it is used, so that no command pays for another.
 */
export type Listed<N extends string = string, C = Command> = {
  readonly name: N
  readonly effect: Effect
  readonly title: Label
  load(): Promise<C>
}

function listed<N extends string, C>(
  name: N,
  effect: Effect,
  en: string,
  fr: string,
  load: () => Promise<C>,
): Listed<N, C> {
  return { name, effect, title: { en, fr }, load }
}

/** Every command, in the order of the duties. */
export const registry = [
  listed(
    'line.code',
    'write',
    'Code a bank line',
    'Coder une ligne bancaire',
    async () => (await import('./line-code.ts')).lineCode,
  ),
  listed(
    'line.list',
    'read',
    'List the bank lines of an account',
    'Lister les lignes bancaires d’un compte',
    async () => (await import('./line-list.ts')).lineList,
  ),
  listed(
    'statement.list',
    'read',
    'List the imported statements',
    'Lister les relevés importés',
    async () => (await import('./statement-list.ts')).statementList,
  ),
  listed(
    'statement.import',
    'write',
    'Import a bank statement',
    'Importer un relevé bancaire',
    async () => (await import('./statement-import.ts')).statementImport,
  ),
  listed(
    'search.find',
    'read',
    'Search the books',
    'Chercher dans les livres',
    async () => (await import('./search-find.ts')).searchFind,
  ),
  listed(
    'figure.explain',
    'read',
    'Explain a number',
    'Expliquer un montant',
    async () => (await import('./figure-explain.ts')).figureExplain,
  ),
  listed(
    'sample.create',
    'program',
    'Make the sample company',
    'Créer l’entreprise d’exemple',
    async () => (await import('./sample-create.ts')).sampleCreate,
  ),
  listed(
    'book.create',
    'program',
    'Create a set of books',
    'Créer des livres',
    async () => (await import('./book-create.ts')).bookCreate,
  ),
  listed(
    'entry.post',
    'write',
    'Post a journal entry',
    'Reporter une écriture',
    async () => (await import('./entry-post.ts')).entryPost,
  ),
  listed(
    'journal.import',
    'write',
    'Import a journal',
    'Importer un journal',
    async () => (await import('./journal-import.ts')).journalImport,
  ),
  listed(
    'report.trial-balance',
    'read',
    'Trial balance',
    'Balance de vérification',
    async () => (await import('./report-trial-balance.ts')).reportTrialBalance,
  ),
  listed(
    'report.balance-sheet',
    'read',
    'Balance sheet',
    'Bilan',
    async () => (await import('./report-balance-sheet.ts')).reportBalanceSheet,
  ),
  listed(
    'report.income-statement',
    'read',
    'Income statement',
    'État des résultats',
    async () => (await import('./report-income-statement.ts')).reportIncomeStatement,
  ),
  listed(
    'report.retained-earnings',
    'read',
    'Retained earnings',
    'Bénéfices non répartis',
    async () => (await import('./report-retained-earnings.ts')).reportRetainedEarnings,
  ),
  listed(
    'report.cash-flow',
    'read',
    'Cash flow',
    'Flux de trésorerie',
    async () => (await import('./report-cash-flow.ts')).reportCashFlow,
  ),
  listed(
    'report.worksheet',
    'read',
    'Worksheet',
    'Chiffrier',
    async () => (await import('./report-worksheet.ts')).reportWorksheet,
  ),
]

/** The table by name, for the types of the client: `Commands['entry.post']` is that command. */
export type Commands = {
  readonly [L in (typeof registry)[number] as L['name']]: Awaited<ReturnType<L['load']>>
}

/** The command of a name, if there is one. */
export function commandNamed(name: string): Listed | undefined {
  const all: readonly Listed[] = registry
  return all.find((each) => each.name === name)
}
