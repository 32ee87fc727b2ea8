import type { Source } from '@daybook/core/filings/figure.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'

/** Where the numbers of the lines were read. */
export const scheduleOneSource: Source = {
  title: 'T2 Schedule 1, Net Income (Loss) for Income Tax Purposes (2019 and later tax years)',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/forms/t2sch1.html',
  where: 'lines 101 to 132, 201 to 254, 401 to 418, read in two copies of the form and in tax software help',
  read: '2026-11-23',
  confidence: 'medium',
}

/** A line of Schedule 1: what it is called, and whether it adds to net income or deducts from it. */
export type ScheduleOneLine = {
  readonly line: string
  readonly side: 'add' | 'deduct'
  readonly label: Label
}

const add = (line: string, en: string, fr: string): ScheduleOneLine => ({
  line,
  side: 'add',
  label: { en, fr },
})

const deduct = (line: string, en: string, fr: string): ScheduleOneLine => ({
  line,
  side: 'deduct',
  label: { en, fr },
})

/**
 * The lines of Schedule 1 that our sources name, in the order of the form: those on its face first, then its
 * continuation. Words are ours.
 */
export const scheduleOneLines: readonly ScheduleOneLine[] = [
  add('101', 'Current income taxes', 'Impôts exigibles'),
  add('102', 'Future (deferred) income taxes', 'Impôts futurs (reportés)'),
  add('103', 'Interest and penalties on taxes', 'Intérêts et pénalités sur impôts et taxes'),
  add('104', 'Amortization of tangible assets', 'Amortissement des biens corporels'),
  add('105', 'Amortization of natural resource assets', 'Amortissement des ressources naturelles'),
  add('106', 'Amortization of intangible assets', 'Amortissement des biens incorporels'),
  add('107', 'Recapture of CCA, Schedule 8', 'Récupération de la DPA, annexe 8'),
  add('110', 'Loss in equity of subsidiaries and affiliates', 'Perte de filiales et sociétés affiliées'),
  add('111', 'Loss on disposal of assets', 'Perte à la disposition d’actifs'),
  add('112', 'Charitable donations and gifts, Schedule 2', 'Dons de bienfaisance, annexe 2'),
  add('113', 'Taxable capital gains, Schedule 6', 'Gains en capital imposables, annexe 6'),
  add('114', 'Political contributions', 'Contributions politiques'),
  add('115', 'Holdbacks', 'Retenues'),
  add('116', 'Deferred and prepaid expenses', 'Frais reportés et payés d’avance'),
  add('117', 'Depreciation in inventory, end of year', 'Amortissement compris dans les stocks, fin'),
  add('118', 'Scientific research deducted in the statements', 'Recherche scientifique déduite aux états'),
  add('119', 'Capitalized interest', 'Intérêts capitalisés'),
  add('120', 'Club dues and fees that are not deductible', 'Cotisations de club non déductibles'),
  add('121', 'Meals and entertainment, part not deductible', 'Repas et représentation, part non déductible'),
  add('122', 'Automobile expenses that are not deductible', 'Frais d’automobile non déductibles'),
  add('123', 'Life insurance premiums not deductible', 'Primes d’assurance-vie non déductibles'),
  add('124', 'Company pension plans, part not deductible', 'Régimes de pension, part non déductible'),
  add('125', 'Other reserves of last year, Schedule 13', 'Autres provisions de l’an dernier, annexe 13'),
  add('126', 'Reserves of the statements, end of year', 'Provisions des états financiers, fin'),
  add('127', 'Soft costs of construction and renovation', 'Coûts accessoires de construction'),
  add('128', 'Fines and penalties, section 67.6', 'Amendes et pénalités, article 67.6'),
  add('129', 'Income for tax of partnerships', 'Revenu fiscal de sociétés de personnes'),
  add('132', 'Income for tax of joint ventures', 'Revenu fiscal de coentreprises'),
  add('201', 'Payables and accruals, cash basis, closing', 'Créditeurs, comptabilité de caisse, fin'),
  add('202', 'Receivables and prepaids, cash basis, opening', 'Débiteurs, comptabilité de caisse, début'),
  add('203', 'Accrual inventory, opening', 'Stocks d’exercice, début'),
  add('206', 'Capital items expensed', 'Biens en immobilisation passés en charges'),
  add('208', 'Debt issue expense', 'Frais d’émission de dette'),
  add('216', 'Financing fees deducted in the books', 'Frais de financement déduits aux livres'),
  add('226', 'Advertising that is not deductible', 'Publicité non déductible'),
  add('227', 'Interest that is not deductible', 'Intérêts non déductibles'),
  add(
    '228',
    'Legal and accounting fees not deductible',
    'Honoraires juridiques et comptables non déductibles',
  ),
  add('230', 'Other expenses of the statements', 'Autres dépenses des états financiers'),
  add('234', 'Sales tax assessments', 'Cotisations de taxes de vente'),
  add('235', 'Share issue expense', 'Frais d’émission d’actions'),
  add('236', 'Write-down of capital property', 'Réduction de valeur d’immobilisations'),
  add('248', 'Book loss of joint ventures', 'Perte comptable de coentreprises'),
  add('249', 'Book loss of partnerships', 'Perte comptable de sociétés de personnes'),
  add('296', 'Other additions', 'Autres ajouts'),
  deduct('300', 'Payables and accruals, cash basis, opening', 'Créditeurs, comptabilité de caisse, début'),
  deduct('301', 'Receivables and prepaids, cash basis, closing', 'Débiteurs, comptabilité de caisse, fin'),
  deduct('302', 'Accrual inventory, closing', 'Stocks d’exercice, fin'),
  deduct('304', 'Bad debt', 'Créances irrécouvrables'),
  deduct('306', 'Equity in income of subsidiaries', 'Part du revenu de filiales'),
  deduct('307', 'Exempt income, section 81', 'Revenu exonéré, article 81'),
  deduct('401', 'Gain on disposal of assets in the statements', 'Gain à la disposition d’actifs aux états'),
  deduct('402', 'Dividends not taxable, section 83', 'Dividendes non imposables, article 83'),
  deduct('403', 'Capital cost allowance, Schedule 8', 'Déduction pour amortissement, annexe 8'),
  deduct('404', 'Terminal loss, Schedule 8', 'Perte finale, annexe 8'),
  deduct(
    '406',
    'Allowable business investment loss',
    'Perte déductible au titre d’un placement d’entreprise',
  ),
  deduct('407', 'Foreign non-business tax, subsection 20(12)', 'Impôt étranger, paragraphe 20(12)'),
  deduct('408', 'Holdbacks', 'Retenues'),
  deduct('409', 'Deferred and prepaid expenses', 'Frais reportés et payés d’avance'),
  deduct(
    '410',
    'Depreciation in inventory, end of last year',
    'Amortissement compris dans les stocks, fin de l’an dernier',
  ),
  deduct('411', 'SR&ED expenditures claimed, form T661', 'Dépenses de RS&DE demandées, formulaire T661'),
  deduct('413', 'Other reserves of this year, Schedule 13', 'Autres provisions de l’année, annexe 13'),
  deduct('414', 'Reserves of the statements, start of year', 'Provisions des états financiers, début'),
  deduct('416', 'Patronage dividends, Schedule 16', 'Ristournes, annexe 16'),
  deduct('417', 'Deferred income plans, Schedule 15', 'Régimes de revenu différé, annexe 15'),
  deduct('418', 'Incorporation expenses, paragraph 20(1)(b)', 'Frais de constitution, alinéa 20(1)b)'),
]

/** The lines that Schedule 8 fills in. */
export const ccaLines = { allowance: '403', recapture: '107', terminalLoss: '404' } as const

/** The line that a number names; none where the schedule has no such line. */
export function scheduleOneLineNamed(line: string): ScheduleOneLine | undefined {
  return scheduleOneLines.find((each) => each.line === line)
}
