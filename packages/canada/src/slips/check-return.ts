import type { Slip, SlipKind, SlipReturn } from '@daybook/core/daybook/slip-facts.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import { isBusinessNumber } from '@daybook/core/kit/program-account.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { plainCharacters } from '../slips-xml/characters.ts'
import { packageOn, packageWarnings } from '../slips-xml/schema-package.ts'
import { slipChanges } from './slip-changes.ts'
import { type SlipFinding, said } from './slip-finding.ts'
import type { SlipFiler } from './slip-identity.ts'
import { electronicAbove, slipDueRules, slipsDue } from './slip-rules.ts'

/** What a return of slips is checked against. */
export type ReturnChecks = {
  readonly kind: SlipKind
  readonly span: Span
  readonly slips: readonly Slip[]
  readonly returns: readonly SlipReturn[]
  readonly filer: SlipFiler
  readonly on: CivilDate
}

/** The program accounts that slips are filed under. */
export const accountPrograms = {
  T4: 'RP',
  T4A: 'RP',
  T5: 'RZ',
  T5018: 'RZ',
} as const

/** The accounts that are no business numbers: of a trust, of a payer to non-residents, of Revenu Québec. */
const ownAccounts = {
  T3: { form: /^T\d{8}$/, words: 'trustAccount' },
  NR4: { form: /^[A-Z]{3}\d{6}$/, words: 'nonResidentAccount' },
  'RL-1': { form: /^\d{10}RS\d{4}$/, words: 'quebecAccount' },
} as const

/**
 * Whether text is the account that slips of a kind are filed under: a business number with RP or RZ and four
 * digits; for an RL-1 the ten digits, RS and four digits of Revenu Québec; for a T3 the trust’s
 * (`T12345678`), for an NR4 the payer’s non-resident account (`ABC123456`).
 */
export function isFilingAccount(kind: SlipKind, account: string): boolean {
  if (kind === 'RL-1' || kind === 'T3' || kind === 'NR4') return ownAccounts[kind].form.test(account)
  const [, digits = '', program] = /^(\d{9})(R[PZ])\d{4}$/.exec(account) ?? []
  return program === accountPrograms[kind] && isBusinessNumber(digits)
}

/**
 * Checks a return as a whole: the account, the payer's address, days and duties, the package of the file, and
 * what stands filed already.
 */
export function checkReturn(checks: ReturnChecks): readonly SlipFinding[] {
  return [...ofFiler(checks), ...ofDays(checks), ...ofFiled(checks)]
}

function ofFiler({ kind, filer, returns }: ReturnChecks): readonly SlipFinding[] {
  const account =
    kind === 'RL-1' || kind === 'T3' || kind === 'NR4'
      ? words[ownAccounts[kind].words]
      : said(words.account, { program: accountPrograms[kind] })
  const filedUnder = returns.at(-1)?.account
  const isChanged = filedUnder !== undefined && filer.account !== '' && filedUnder !== filer.account
  return [
    ...(plainCharacters(filer.name) === ''
      ? [{ code: 'name-missing', weight: 'stop', label: words.filerName } as const]
      : []),
    ...(filer.account === ''
      ? [{ code: 'account-missing', weight: 'stop', label: account } as const]
      : isFilingAccount(kind, filer.account)
        ? []
        : [
            {
              code: 'account-malformed',
              weight: 'stop',
              label: said(words.malformed, { account: filer.account }),
            } as const,
          ]),
    ...(isChanged
      ? [
          {
            code: 'account-changed',
            weight: 'warn',
            label: said(words.changed, { was: filedUnder, now: filer.account }),
          } as const,
        ]
      : []),
    ...(isLacking(filer, kind)
      ? [
          {
            code: 'filer-address-missing',
            weight: kind === 'T5' ? 'stop' : 'warn',
            label: words.filerAddress,
          } as const,
        ]
      : []),
  ]
}

/** Whether the payer's address is missing; a T5 wants its street and postal code. */
function isLacking({ address }: SlipFiler, kind: SlipKind): boolean {
  if (address === undefined) return true
  return kind === 'T5' && (address.lines.length === 0 || address.postal === undefined)
}

function ofDays({ kind, span, slips, on }: ReturnChecks): readonly SlipFinding[] {
  const found: SlipFinding[] = []
  if (slips.length === 0) return found
  if (on <= span.through)
    found.push({
      code: 'year-not-over',
      weight: 'warn',
      label: said(words.notOver, { through: span.through }),
    })
  const rule = inForce(slipDueRules[kind], span.through)
  const due = rule.ok ? slipsDue(rule.value.value, span, kind) : undefined
  if (due !== undefined && on > due)
    found.push({ code: 'late', weight: 'warn', label: said(words.late, { due }) })
  if (kind === 'RL-1') return [...found, { code: 'no-file', weight: 'warn', label: words.noFile }]
  const above = inForce(electronicAbove, span.through)
  if (above.ok && slips.length > above.value.value)
    found.push({
      code: 'electronic',
      weight: 'warn',
      label: said(words.electronic, { count: String(slips.length), above: String(above.value.value) }),
    })
  const warnings = packageWarnings(packageOn(on), span, on)
  return [...found, ...warnings.map((label) => ({ code: 'package', weight: 'warn', label }) as const)]
}

function ofFiled({ slips, returns }: ReturnChecks): readonly SlipFinding[] {
  if (returns.length === 0) return []
  const { changed, unfiled, gone } = slipChanges(slips, returns)
  const about = (code: 'amended-open' | 'unfiled' | 'gone', slip: Slip, label: Label): SlipFinding => ({
    code,
    weight: 'warn',
    slip: slip.id,
    label: said(label, { slip: slip.id }),
  })
  return [
    ...changed.map(({ slip }) => about('amended-open', slip, words.changedSlip)),
    ...unfiled.map((slip) => about('unfiled', slip, words.unfiled)),
    ...gone.map((slip) => about('gone', slip, words.gone)),
  ]
}

/** What a check of contributions found for somebody whose slips are made. */
export type ContributionCheck = { readonly who: string; readonly owed: Cents; readonly excess: Cents }

/** Contributions that the agency will ask for, or that were held back too much, as findings. */
export function contributionFindings(checks: readonly ContributionCheck[]): readonly SlipFinding[] {
  return checks.map(({ who, owed, excess }) => ({
    code: 'pier',
    weight: 'warn',
    label: said(owed > 0n ? words.owed : words.excess, {
      who,
      amount: formatCents(owed > 0n ? owed : excess),
    }),
  }))
}

const words = {
  account: {
    en: 'The account that the slips are filed under is not known: a business number with {program} and four digits. Give it as the account of these slips; that of payroll is set up with payroll.',
    fr: 'Le compte sous lequel les feuillets se produisent n’est pas connu\u00a0: un numéro d’entreprise avec {program} et quatre chiffres. Donnez-le comme compte de ces feuillets; celui de la paie se donne en configurant la paie.',
  },
  quebecAccount: {
    en: 'Revenu Québec’s identification and file number is not known: give it in setting up payroll.',
    fr: 'Le numéro d’identification et de dossier de Revenu Québec n’est pas connu\u00a0: donnez-le en configurant la paie.',
  },
  trustAccount: {
    en: 'The account of the trust is not known: T and eight digits. Give it as the account of these slips.',
    fr: 'Le compte de la fiducie n’est pas connu\u00a0: T et huit chiffres. Donnez-le comme compte de ces feuillets.',
  },
  nonResidentAccount: {
    en: 'The non-resident account is not known: three letters and six digits, which the agency gives to whoever withholds. Give it as the account of these slips.',
    fr: 'Le compte de non-résidents n’est pas connu\u00a0: trois lettres et six chiffres, que l’agence donne à qui retient. Donnez-le comme compte de ces feuillets.',
  },
  malformed: {
    en: '{account} is not an account that these slips can be filed under; its digits or its letters do not fit.',
    fr: '{account} n’est pas un compte sous lequel ces feuillets peuvent être produits; ses chiffres ou ses lettres ne conviennent pas.',
  },
  changed: {
    en: 'Slips of this period were filed under account {was}, and now it is {now}: two employers file two returns. Amend under the account of the first filing.',
    fr: 'Des feuillets de cette période ont été produits sous le compte {was}, et c’est maintenant {now}\u00a0: deux employeurs produisent deux déclarations. Modifiez sous le compte de la première production.',
  },
  filerName: {
    en: 'The name of the books has no letter that the agency’s file takes.',
    fr: 'Le nom des livres n’a aucune lettre que prend le fichier de l’agence.',
  },
  filerAddress: {
    en: 'The address of the payer is not known: put it on the letterhead.',
    fr: 'L’adresse du payeur n’est pas connue\u00a0: mettez-la à l’en-tête.',
  },
  notOver: {
    en: 'The period runs through {through}: what is paid until then is not on the slips yet.',
    fr: 'La période court jusqu’au {through}\u00a0: ce qui sera payé d’ici là n’est pas encore sur les feuillets.',
  },
  late: {
    en: 'The slips were due on {due}: a late return costs a penalty by the number of slips and days.',
    fr: 'Les feuillets étaient dus le {due}\u00a0: un retard coûte une pénalité selon le nombre de feuillets et de jours.',
  },
  noFile: {
    en: 'The file format of the RL-1 is given to partners of Revenu Québec only: these slips are paper and data. File them with Revenu Québec’s online service.',
    fr: 'Le format du fichier du relevé 1 n’est donné qu’aux partenaires de Revenu Québec\u00a0: ces relevés sont du papier et des données. Produisez-les par le service en ligne de Revenu Québec.',
  },
  electronic: {
    en: '{count} slips: above {above} of a kind they must be filed by computer.',
    fr: '{count} feuillets\u00a0: au-delà de {above} d’une sorte, ils se produisent par voie électronique.',
  },
  changedSlip: {
    en: 'The books changed since {slip} was filed: amend it.',
    fr: 'Les livres ont changé depuis la production de {slip}\u00a0: modifiez-le.',
  },
  unfiled: {
    en: '{slip} was not filed with the others: file it now.',
    fr: '{slip} n’a pas été produit avec les autres\u00a0: produisez-le maintenant.',
  },
  gone: {
    en: '{slip} was filed, but nothing in the books stands behind it any more: cancel it.',
    fr: '{slip} a été produit, mais plus rien aux livres ne le soutient\u00a0: annulez-le.',
  },
  owed: {
    en: '{who}: contributions and premiums are too low, {amount} with the employer’s share; the agency will ask for it. The review of contributions (PIER) shows the lines.',
    fr: '{who}\u00a0: les cotisations sont trop basses, {amount} avec la part de l’employeur; l’agence le demandera. L’examen des cotisations (EGPA) montre les lignes.',
  },
  excess: {
    en: '{who}: {amount} was held back too much; give it back before the slips are filed, or the return will. The review of contributions (PIER) shows the lines.',
    fr: '{who}\u00a0: {amount} a été retenu en trop; rendez-le avant de produire les feuillets, sinon la déclaration le fera. L’examen des cotisations (EGPA) montre les lignes.',
  },
} as const
