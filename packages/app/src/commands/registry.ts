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
    'book.show',
    'read',
    'Show the books',
    'Afficher les livres',
    async () => (await import('./book-show.ts')).bookShow,
  ),
  listed(
    'book.change',
    'write',
    'Change the books’ profile',
    'Modifier le profil des livres',
    async () => (await import('./book-change.ts')).bookChange,
  ),
  listed(
    'book.verify',
    'read',
    'Verify the books',
    'Vérifier les livres',
    async () => (await import('./book-verify.ts')).bookVerify,
  ),
  listed(
    'book.seal',
    'read',
    'Print the seal of the books',
    'Imprimer le sceau des livres',
    async () => (await import('./book-seal.ts')).bookSeal,
  ),
  listed(
    'book.rebuild',
    'desk',
    'Rebuild the derived rows',
    'Rebâtir les rangées dérivées',
    async () => (await import('./book-rebuild.ts')).bookRebuild,
  ),
  listed(
    'book.backup',
    'desk',
    'Back up the books',
    'Sauvegarder les livres',
    async () => (await import('./book-backup.ts')).bookBackup,
  ),
  listed(
    'book.restore',
    'program',
    'Restore a backup',
    'Restaurer une sauvegarde',
    async () => (await import('./book-restore.ts')).bookRestore,
  ),
  listed(
    'book.copy',
    'desk',
    'Copy the books to another place',
    'Copier les livres ailleurs',
    async () => (await import('./book-copy.ts')).bookCopy,
  ),
  listed(
    'book.export',
    'desk',
    'Export the whole books',
    'Exporter les livres entiers',
    async () => (await import('./book-export.ts')).bookExport,
  ),
  listed(
    'book.import',
    'program',
    'Make books from an export',
    'Créer des livres d’une exportation',
    async () => (await import('./book-import.ts')).bookImport,
  ),
  listed(
    'entry.post',
    'write',
    'Post a journal entry',
    'Reporter une écriture',
    async () => (await import('./entry-post.ts')).entryPost,
  ),
  listed(
    'account.open',
    'write',
    'Open an account',
    'Ouvrir un compte',
    async () => (await import('./account-open.ts')).accountOpen,
  ),
  listed(
    'account.list',
    'read',
    'List the accounts',
    'Lister les comptes',
    async () => (await import('./account-list.ts')).accountList,
  ),
  listed(
    'account.show',
    'read',
    'Show an account with its balance',
    'Montrer un compte et son solde',
    async () => (await import('./account-show.ts')).accountShow,
  ),
  listed(
    'account.rename',
    'write',
    'Rename an account',
    'Renommer un compte',
    async () => (await import('./account-rename.ts')).accountRename,
  ),
  listed(
    'account.renumber',
    'write',
    'Renumber an account',
    'Renuméroter un compte',
    async () => (await import('./account-renumber.ts')).accountRenumber,
  ),
  listed(
    'account.change',
    'write',
    'Change an account',
    'Modifier un compte',
    async () => (await import('./account-change.ts')).accountChange,
  ),
  listed(
    'account.close',
    'write',
    'Close an account',
    'Fermer un compte',
    async () => (await import('./account-close.ts')).accountClose,
  ),
  listed(
    'account.reopen',
    'write',
    'Reopen a closed account',
    'Rouvrir un compte fermé',
    async () => (await import('./account-reopen.ts')).accountReopen,
  ),
  listed(
    'entry.reverse',
    'write',
    'Reverse an entry',
    'Contrepasser une écriture',
    async () => (await import('./entry-reverse.ts')).entryReverse,
  ),
  listed(
    'entry.correct',
    'write',
    'Correct a posted entry',
    'Corriger une écriture reportée',
    async () => (await import('./entry-correct.ts')).entryCorrect,
  ),
  listed(
    'entry.copy',
    'write',
    'Copy an entry to another day',
    'Copier une écriture à une autre date',
    async () => (await import('./entry-copy.ts')).entryCopy,
  ),
  listed(
    'entry.show',
    'read',
    'Show an entry',
    'Montrer une écriture',
    async () => (await import('./entry-show.ts')).entryShow,
  ),
  listed(
    'entry.list',
    'read',
    'List entries',
    'Lister les écritures',
    async () => (await import('./entry-list.ts')).entryList,
  ),
  listed(
    'entry.approve',
    'write',
    'Approve entries',
    'Approuver des écritures',
    async () => (await import('./entry-approve.ts')).entryApprove,
  ),
  listed(
    'entry.draft',
    'desk',
    'Save an entry as a draft',
    'Enregistrer une écriture en brouillon',
    async () => (await import('./entry-draft.ts')).entryDraft,
  ),
  listed(
    'entry.drafts',
    'read',
    'List the drafts',
    'Lister les brouillons',
    async () => (await import('./entry-drafts.ts')).entryDrafts,
  ),
  listed(
    'entry.discard',
    'desk',
    'Discard a draft',
    'Jeter un brouillon',
    async () => (await import('./entry-discard.ts')).entryDiscard,
  ),
  listed(
    'entry.batch',
    'write',
    'Post a batch with control totals',
    'Reporter un lot avec totaux de contrôle',
    async () => (await import('./entry-batch.ts')).entryBatch,
  ),
  listed(
    'opening.take',
    'write',
    'Take over opening balances',
    'Reprendre des soldes d’ouverture',
    async () => (await import('./opening-take.ts')).openingTake,
  ),
  listed(
    'period.lock',
    'write',
    'Lock the books through a day',
    'Verrouiller les livres jusqu’à un jour',
    async () => (await import('./period-lock.ts')).periodLock,
  ),
  listed(
    'period.unlock',
    'write',
    'Unlock the books',
    'Déverrouiller les livres',
    async () => (await import('./period-unlock.ts')).periodUnlock,
  ),
  listed(
    'period.status',
    'read',
    'Show the lock',
    'Montrer le verrou',
    async () => (await import('./period-status.ts')).periodStatus,
  ),
  listed(
    'year.check',
    'read',
    'Check whether a year can be closed',
    'Vérifier si un exercice peut être clos',
    async () => (await import('./year-check.ts')).yearCheck,
  ),
  listed(
    'year.close',
    'write',
    'Close a fiscal year',
    'Clôturer un exercice',
    async () => (await import('./year-close.ts')).yearClose,
  ),
  listed(
    'year.reopen',
    'write',
    'Reopen a closed year',
    'Rouvrir un exercice clos',
    async () => (await import('./year-reopen.ts')).yearReopen,
  ),
  listed(
    'year.list',
    'read',
    'List the fiscal years',
    'Lister les exercices',
    async () => (await import('./year-list.ts')).yearList,
  ),
  listed(
    'year.changes',
    'read',
    'List what was posted since a close',
    'Lister ce qui a été reporté depuis une clôture',
    async () => (await import('./year-changes.ts')).yearChanges,
  ),
  listed(
    'activity.list',
    'read',
    'List what was done',
    'Lister ce qui a été fait',
    async () => (await import('./activity-list.ts')).activityList,
  ),
  listed(
    'act.undo',
    'write',
    'Undo an act',
    'Annuler un acte',
    async () => (await import('./act-undo.ts')).actUndo,
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
  listed(
    'report.general-ledger',
    'read',
    'General ledger',
    'Grand livre général',
    async () => (await import('./report-general-ledger.ts')).reportGeneralLedger,
  ),
  listed(
    'report.journal',
    'read',
    'Journal',
    'Journal',
    async () => (await import('./report-journal.ts')).reportJournal,
  ),
  listed(
    'report.ratios',
    'read',
    'Financial ratios',
    'Ratios financiers',
    async () => (await import('./report-ratios.ts')).reportRatios,
  ),
  listed(
    'report.account-list',
    'read',
    'Chart of accounts',
    'Plan comptable',
    async () => (await import('./report-account-list.ts')).reportAccountList,
  ),
  listed(
    'report.changes-in-equity',
    'read',
    'Changes in equity',
    'Variation des capitaux propres',
    async () => (await import('./report-changes-in-equity.ts')).reportChangesInEquity,
  ),
  listed(
    'journal.export',
    'read',
    'Export the journal',
    'Exporter le journal',
    async () => (await import('./journal-export.ts')).journalExport,
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
