import type { Label } from '@daybook/core/kit/refusal-text.ts'

/**
 * A column of a view: its name, what it says, and its SQL in the words that `view-sql` puts into those of an
 * engine: `json(c.body, name.en)`, `dim(p.dims, class)`, `moment(f.recorded_at)`, `whole(text)`.
 */
export type ViewColumn = { readonly name: string; readonly sql: string; readonly note: Label }

/** What a query can read from: a name, what its rows are, its columns, and where they come from. */
export type View = {
  readonly name: string
  readonly note: Label
  readonly columns: readonly ViewColumn[]
  readonly from: string
}

function column(name: string, sql: string, en: string, fr: string): ViewColumn {
  return { name, sql, note: { en, fr } }
}

function dimsOf(dims: string): readonly ViewColumn[] {
  return [
    column('class', `dim(${dims}, class)`, 'code of the class', 'code de la classe'),
    column('department', `dim(${dims}, department)`, 'code of the department', 'code du service'),
    column('job', `dim(${dims}, job)`, 'code of the job', 'code du projet'),
  ]
}

const layer = (sql: string) =>
  column(
    'layer',
    sql,
    'daily, adjusting or closing',
    'daily, adjusting ou closing (période, régularisation, clôture)',
  )

/** The views, in the order in which they are shown. Names that end in `_cents` are money in whole cents. */
export const views: readonly View[] = [
  {
    name: 'accounts',
    note: { en: 'the chart of accounts', fr: 'le plan comptable' },
    from: 'table(account) a where a.book_id = book()',
    columns: [
      column('account', 'a.code', 'the number it has now', 'le numéro actuel'),
      column('name', 'json(a.body, name.en)', 'English name', 'nom anglais'),
      column('name_fr', 'json(a.body, name.fr)', 'French name', 'nom français'),
      column(
        'type',
        'a.type',
        'asset, liability, equity, revenue, expense, statistical',
        'le type, en anglais',
      ),
      column('normal', 'json(a.body, normal)', 'the side it normally stands on', 'le côté normal'),
      column('subtype', 'json(a.body, subtype)', 'subtype', 'sous-type'),
      column('gifi', 'json(a.body, gifi)', 'GIFI code', 'code IGRF'),
      column('role', 'a.role', 'what programs find it by', 'ce qui le fait trouver'),
      column('currency', 'json(a.body, currency)', 'when kept in another currency', 'si autre devise'),
      column('closed_on', 'json(a.body, closedOn)', 'closed from this day', 'fermé à partir de ce jour'),
    ],
  },
  {
    name: 'entries',
    note: { en: 'journal entries', fr: 'les écritures de journal' },
    from: 'table(entry) e where e.book_id = book()',
    columns: [
      column('entry', 'e.number', 'number, as in J12', 'numéro, comme dans J12'),
      column('date', 'e.date', 'day, YYYY-MM-DD', 'jour, AAAA-MM-JJ'),
      layer('e.layer'),
      column('journal', 'e.journal', 'which journal', 'quel journal'),
      column('because', 'e.because', 'kind of paper behind it', 'genre de pièce'),
      column('payee', 'e.payee', 'payee', 'bénéficiaire'),
      column('memo', 'e.memo', 'memo', 'libellé'),
      column('ref', 'e.ref', 'number on the paper', 'numéro de la pièce'),
      column('total_cents', 'e.total', 'sum of its debits', 'somme de ses débits'),
      column('reverses', 'e.reverses', 'entry that it reverses', 'écriture contrepassée'),
      column('reversed_by', 'e.reversed_by', 'entry that reverses it', 'écriture qui la contrepasse'),
      column('replaces', 'e.replaces', 'entry that it corrects', 'écriture corrigée'),
      column('replaced_by', 'e.replaced_by', 'entry that corrects it', 'écriture qui la corrige'),
      column('approved_by', 'e.approved_by', 'who approved it', 'qui l’a approuvée'),
      column('fact', 'e.seq', 'fact that posted it', 'fait qui l’a reportée'),
    ],
  },
  {
    name: 'postings',
    note: { en: 'debits and credits', fr: 'les débits et crédits' },
    from: `table(posting) p join table(account) a on a.book_id = p.book_id and a.id = p.account
      where p.book_id = book()`,
    columns: [
      column('entry', 'p.number', 'number of the entry', 'numéro de l’écriture'),
      column('line', 'p.line', 'line in it, from 0', 'ligne, à partir de 0'),
      column('date', 'p.date', 'day', 'jour'),
      column('account', 'a.code', 'number of the account', 'numéro du compte'),
      column('type', 'a.type', 'type of the account', 'type du compte'),
      column(
        'amount_cents',
        'p.amount',
        'debits positive, credits negative',
        'débits positifs, crédits négatifs',
      ),
      column('debit_cents', 'case when p.amount > 0 then p.amount else 0 end', 'debit or 0', 'débit ou 0'),
      column(
        'credit_cents',
        'case when p.amount < 0 then -p.amount else 0 end',
        'credit or 0',
        'crédit ou 0',
      ),
      layer('p.layer'),
      ...dimsOf('p.dims'),
      column('party', 'p.party', 'customer or supplier', 'client ou fournisseur'),
      column('currency', 'p.currency', 'foreign currency, or empty', 'devise étrangère, ou vide'),
      column('foreign_cents', 'p.foreign_amount', 'amount in it', 'montant en devise'),
      column('tags', 'p.tags', 'tax tags', 'étiquettes fiscales'),
      column('memo', 'p.memo', 'memo of the line', 'libellé de la ligne'),
    ],
  },
  {
    name: 'months',
    note: { en: 'totals by account and month', fr: 'les totaux par compte et par mois' },
    from: `table(account_month) m join table(account) a on a.book_id = m.book_id and a.id = m.account
      where m.book_id = book()`,
    columns: [
      column('month', 'm.month', 'YYYY-MM', 'AAAA-MM'),
      column('account', 'a.code', 'number of the account', 'numéro du compte'),
      column('type', 'a.type', 'type of the account', 'type du compte'),
      layer('m.layer'),
      ...dimsOf('m.dims'),
      column('currency', 'm.currency', 'foreign currency, or empty', 'devise étrangère, ou vide'),
      column('debit_cents', 'm.debit', 'sum of debits', 'somme des débits'),
      column('credit_cents', 'm.credit', 'sum of credits', 'somme des crédits'),
      column('net_cents', 'm.debit - m.credit', 'debits less credits', 'débits moins crédits'),
      column('postings', 'm.postings', 'how many', 'combien de lignes'),
    ],
  },
  {
    name: 'budgets',
    note: { en: 'budgets by account and month', fr: 'les budgets par compte et par mois' },
    from: `table(card) c cross join each(c.body, months) t
      join table(account) a on a.book_id = c.book_id and a.id = json(c.body, account)
      where c.book_id = book() and c.kind = 'budget'`,
    columns: [
      column('budget', 'json(c.body, budget)', 'name of the budget', 'nom du budget'),
      column('month', 'json(t.value, month)', 'YYYY-MM', 'AAAA-MM'),
      column('account', 'a.code', 'number of the account', 'numéro du compte'),
      column('type', 'a.type', 'type of the account', 'type du compte'),
      column('class', 'json(c.body, dims.class)', 'code of the class', 'code de la classe'),
      column('department', 'json(c.body, dims.department)', 'code of the department', 'code du service'),
      column('job', 'json(c.body, dims.job)', 'code of the job', 'code du projet'),
      column(
        'amount_cents',
        "whole(replace(json(t.value, amount), '.', ''))",
        'debits positive',
        'débits positifs',
      ),
      column('fact', 'whole(json(t.value, since))', 'fact that set it', 'fait qui l’a établi'),
    ],
  },
  {
    name: 'bank_lines',
    note: { en: 'lines of imported bank statements', fr: 'les lignes des relevés bancaires importés' },
    from: `table(statement_line) s join table(account) a on a.book_id = s.book_id and a.id = s.account
      where s.book_id = book()`,
    columns: [
      column('account', 'a.code', 'the bank account', 'le compte bancaire'),
      column('date', 's.date', 'day', 'jour'),
      column('amount_cents', 's.amount', 'in positive, out negative', 'entrées positives, sorties négatives'),
      column('text', 's.text', 'the bank’s words', 'les mots de la banque'),
      column('cheque', 's.cheque', 'number of the cheque', 'numéro du chèque'),
      column('statement', 's.statement', 'the batch it came with', 'le lot d’importation'),
      column('fact', 's.seq', 'fact that imported it', 'fait qui l’a importée'),
    ],
  },
  {
    name: 'papers',
    note: { en: 'papers attached to entries', fr: 'les pièces jointes aux écritures' },
    from: 'table(paper_link) l where l.book_id = book()',
    columns: [
      column('entry', 'l.number', 'number of the entry', 'numéro de l’écriture'),
      column('name', 'l.name', 'name of the file', 'nom du fichier'),
      column('media_type', 'l.media_type', 'kind of file', 'genre de fichier'),
      column('bytes', 'l.size', 'its size', 'sa taille'),
      column('sha256', 'l.sha256', 'hash of its bytes', 'empreinte de ses octets'),
    ],
  },
  {
    name: 'dimensions',
    note: { en: 'classes, departments and jobs', fr: 'les classes, services et projets' },
    from: "table(card) c where c.book_id = book() and c.kind = 'dimension'",
    columns: [
      column('dimension', 'json(c.body, dimension)', 'class, department or job', 'class, department ou job'),
      column('code', 'json(c.body, code)', 'code on postings', 'code sur les lignes'),
      column('name', 'json(c.body, name)', 'name on reports', 'nom dans les rapports'),
    ],
  },
  {
    name: 'rates',
    note: { en: 'rates of exchange', fr: 'les taux de change' },
    from: "table(card) c where c.book_id = book() and c.kind = 'rate'",
    columns: [
      column('currency', 'json(c.body, currency)', 'currency', 'devise'),
      column('date', 'json(c.body, date)', 'day', 'jour'),
      column('rate', 'json(c.body, rate)', 'decimal text', 'texte décimal'),
      column('source', 'json(c.body, source)', 'who says so', 'qui le dit'),
    ],
  },
  {
    name: 'facts',
    note: { en: 'who recorded what, and when', fr: 'qui a inscrit quoi, et quand' },
    from: 'table(fact) f where f.book_id = book()',
    columns: [
      column('fact', 'f.seq', 'its place in the daybook', 'sa place dans le livre-journal'),
      column('act', 'f.act', 'the act it belongs to', 'l’acte dont il fait partie'),
      column('kind', 'f.kind', 'what happened', 'ce qui est arrivé'),
      column('actor', 'f.actor', 'who recorded it', 'qui l’a inscrit'),
      column('recorded_at', 'moment(f.recorded_at)', 'when, UTC', 'quand, UTC'),
    ],
  },
]
