import type { Slip, SlipKind } from '@daybook/core/daybook/slip-facts.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { elementAt } from '../slips-xml/element-table.ts'
import { nonResidentFindings } from './check-nonresident.ts'
import type { BoxRule } from './slip-box.ts'
import { type Find, type SlipFinding, said } from './slip-finding.ts'
import { amountIn, isFurther } from './slip-made.ts'
import { boxRule } from './slip-tables.ts'

/**
 * Checks the boxes of slips against the written specification: none negative where none may be, none with
 * more digits than its element, codes that are codes of their box, and boxes that the agency wants together
 * or apart. `nameOf` is what a recipient is called in what is found.
 */
export function checkBoxes(slips: readonly Slip[], nameOf: (slip: Slip) => string): readonly SlipFinding[] {
  return slips.flatMap((slip) => {
    const find: Find = (code, weight, { en, fr }, box) => ({
      code,
      weight,
      slip: slip.id,
      ...(box === undefined ? {} : { box }),
      label: { en: `${nameOf(slip)}: ${en}`, fr: `${nameOf(slip)}\u00a0: ${fr}` },
    })
    return [
      ...amountFindings(slip, find),
      ...codeFindings(slip, find),
      ...(slip.kind === 'T4' && !isFurther(slip) ? t4Findings(slip, find) : []),
      ...(slip.kind === 'T4A' && !isFurther(slip) ? t4aFindings(slip, find) : []),
      ...(slip.kind === 'T3' && !isFurther(slip) ? trustFindings(slip, find) : []),
      ...(slip.kind === 'NR4' ? nonResidentFindings(slip, find) : []),
      ...(amountIn(slip, 'B-1') === 0n ? [] : [find('pension-border', 'warn', words.border, 'B-1')]),
    ]
  })
}

function amountFindings({ kind, year, boxes }: Slip, find: Find): readonly SlipFinding[] {
  return boxes.flatMap(({ id, amount }): readonly SlipFinding[] => {
    const rule = boxRule(kind, id, year)
    if (rule === undefined || rule.kind !== 'amount')
      return [find('box-unknown', 'stop', said(words.unknown, { box: id, kind, year: String(year) }), id)]
    const names = { box: id, amount: formatCents(amount) }
    if (amount < 0n && rule.isSigned !== true)
      return [find('box-negative', 'stop', said(words.negative, names), id)]
    const most = mostOf(kind, rule)
    if (amount <= most) return []
    return [find('box-too-large', 'stop', said(words.large, { ...names, most: formatCents(most) }), id)]
  })
}

/** The largest amount that a box has room for. */
function mostOf(kind: SlipKind, { element }: BoxRule): Cents {
  if (kind === 'RL-1' || element === undefined) return 999_999_999_999n
  return 10n ** BigInt(elementAt(kind, `${kind}Slip/${element}`).most) - 1n
}

function codeFindings({ kind, year, codes }: Slip, find: Find): readonly SlipFinding[] {
  return Object.entries(codes).flatMap(([id, code]): readonly SlipFinding[] => {
    const rule = boxRule(kind, id, year)
    const isGood =
      rule !== undefined &&
      (rule.kind === 'mark'
        ? code === 'X'
        : (rule.codes?.includes(code) ?? rule.pattern?.test(code) ?? false))
    return isGood ? [] : [find('code-unknown', 'stop', said(words.code, { box: id, code }), id)]
  })
}

function t4Findings(slip: Slip, find: Find): readonly SlipFinding[] {
  const of = (box: string): Cents => amountIn(slip, box)
  const { codes, year, part } = slip
  const isQuebec = part === 'QC'
  const isBeyond = !isQuebec && [of('17'), of('17A'), of('55'), of('56')].some((amount) => amount !== 0n)
  return [
    ...(codes['10'] === undefined ? [find('province-missing', 'stop', words.province, '10')] : []),
    ...(boxRule('T4', '45', year) !== undefined && codes['45'] === undefined
      ? [find('dental-missing', 'stop', words.dental, '45')]
      : []),
    ...(of('16') !== 0n && of('17') !== 0n ? [find('plans-both', 'stop', words.plans, '16')] : []),
    ...(isBeyond ? [find('quebec-only', 'stop', words.quebec, '17')] : []),
    ...(of('16') + of('17') !== 0n && of('26') === 0n
      ? [find('earnings-missing', 'warn', said(words.earnings, { box: '26' }), '26')]
      : []),
    ...(of('18') !== 0n && of('24') === 0n
      ? [find('earnings-missing', 'warn', said(words.earnings, { box: '24' }), '24')]
      : []),
    ...((of('20') !== 0n || of('52') !== 0n) && codes['50'] === undefined
      ? [find('plan-number-missing', 'warn', words.plan, '50')]
      : []),
  ]
}

function t4aFindings(slip: Slip, find: Find): readonly SlipFinding[] {
  const isAsked = boxRule('T4A', '015', slip.year) !== undefined && amountIn(slip, '016') !== 0n
  const isMissing = isAsked && slip.codes['015'] === undefined
  return isMissing ? [find('dental-missing', 'stop', words.dentalA, '015')] : []
}

/** Boxes that are parts of another one, which cannot be more than the whole. */
const partsOfWhole = [
  { whole: '26', parts: ['31', '35', '46', '47'] },
  { whole: '21', parts: ['30'] },
] as const

function trustFindings(slip: Slip, find: Find): readonly SlipFinding[] {
  return partsOfWhole.flatMap(({ whole, parts }) => {
    const sum = parts.reduce((total, box) => total + amountIn(slip, box), 0n)
    if (sum <= amountIn(slip, whole)) return []
    return [find('parts-over-whole', 'warn', said(words.parts, { parts: parts.join(', '), whole }), whole)]
  })
}

const words = {
  parts: {
    en: 'boxes {parts} are part of box {whole} and come to more than it: the amount belongs into box {whole} too',
    fr: 'les cases {parts} font partie de la case {whole} et la dépassent\u00a0: le montant va aussi à la case {whole}',
  },
  unknown: {
    en: 'a {kind} of {year} has no box {box}',
    fr: 'un {kind} de {year} n’a pas de case {box}',
  },
  negative: {
    en: 'box {box} is below zero ({amount}), which the agency refuses: correct the pays or payments behind it',
    fr: 'la case {box} est sous zéro ({amount}), ce que l’agence refuse\u00a0: corrigez les paies ou paiements derrière elle',
  },
  large: {
    en: 'box {box} is {amount}, more than it has room for ({most}); for a contribution, check the years and people behind it',
    fr: 'la case {box} est de {amount}, plus qu’elle ne peut contenir ({most}); pour une cotisation, vérifiez les années et les personnes',
  },
  code: { en: '{code} is no code of box {box}', fr: '{code} n’est pas un code de la case {box}' },
  province: {
    en: 'box 10, the province of employment, is empty',
    fr: 'la case 10, la province d’emploi, est vide',
  },
  dental: {
    en: 'box 45 is empty: say what dental benefits the employer offered (1 none, 2 the employee alone, 3 spouse and children too, 4 spouse too, 5 children too), for all slips at once (45=1)',
    fr: 'la case 45 est vide\u00a0: dites quelles prestations dentaires l’employeur offrait (1 aucune, 2 l’employé seul, 3 aussi conjoint et enfants, 4 aussi conjoint, 5 aussi enfants), pour tous les feuillets à la fois (45=1)',
  },
  dentalA: {
    en: 'box 016 has an amount, so box 015 must say what dental benefits the payer offered (1 to 5)',
    fr: 'la case 016 a un montant\u00a0: la case 015 doit dire quelles prestations dentaires le payeur offrait (1 à 5)',
  },
  plans: {
    en: 'boxes 16 and 17 both have an amount; CPP and QPP go on two slips',
    fr: 'les cases 16 et 17 ont toutes deux un montant; RPC et RRQ vont sur deux feuillets',
  },
  quebec: {
    en: 'QPP or PPIP stands on a slip of another province than Quebec',
    fr: 'le RRQ ou le RPAP figure sur un feuillet d’une autre province que le Québec',
  },
  earnings: {
    en: 'there are contributions but no earnings in box {box}',
    fr: 'il y a des cotisations, mais pas de gains à la case {box}',
  },
  border: {
    en: 'CPP contributions of other provinces stand under B-1 and their earnings under G-2: hold them against the T4s',
    fr: 'les cotisations au RPC d’autres provinces sont sous B-1 et leurs gains sous G-2\u00a0: comparez-les aux T4',
  },
  plan: {
    en: 'there are pension contributions or an adjustment but no registration number in box 50, and check box 52',
    fr: 'il y a des cotisations à un régime ou un facteur d’équivalence, mais pas de numéro à la case 50; vérifiez aussi la case 52',
  },
} as const
