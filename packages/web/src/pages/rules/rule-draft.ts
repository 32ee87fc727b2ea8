import type { InputOf, OutputOf } from '../../client.ts'

/** How a condition looks at the bank’s text. */
export const textKinds = ['contains', 'begins', 'ends', 'equals', 'lacks'] as const

/** A condition on the bank’s text, as typed. */
export type TypedText = {
  readonly key: string
  readonly is: (typeof textKinds)[number]
  readonly text: string
}

/** What becomes of a line. */
export const outcomeKinds = ['code', 'transfer', 'exclude'] as const

/** A rule as it stands in the form; what is empty is not said. */
export type TypedRule = {
  readonly name: string
  readonly texts: readonly TypedText[]
  readonly any: boolean
  readonly account: string
  readonly direction: '' | 'in' | 'out'
  readonly least: string
  readonly most: string
  readonly outcome: (typeof outcomeKinds)[number]
  readonly to: string
  readonly tax: string
  /** Shares, one a line, where there is more than one account. */
  readonly shares: string
  readonly payee: string
  readonly transfer: string
  readonly exclude: string
}

/** A rule that is there, as `rule.show` gives it. */
export type ShownRule = OutputOf<'rule.show'>

/** What `rule.set` and `rule.try` take. */
export type RuleInput = InputOf<'rule.try'>

/** A condition in which nothing is typed yet. */
export function blankText(): TypedText {
  return { key: crypto.randomUUID(), is: 'contains', text: '' }
}

/** The form of a rule that is there, or of a new one. */
export function typedRule(shown: ShownRule | undefined): TypedRule {
  const typed = shown?.typed
  const [only, ...others] = typed?.share ?? []
  const isWhole = only !== undefined && others.length === 0 && !only.includes('=')
  const [to = '', tax = ''] = isWhole ? only.split('@') : []
  const texts = textKinds.flatMap((is) =>
    (typed?.[is] ?? []).map((text) => ({ key: crypto.randomUUID(), is, text })),
  )
  return {
    name: shown?.name ?? '',
    texts: texts.length === 0 ? [blankText()] : texts,
    any: typed?.any ?? false,
    account: typed?.account ?? '',
    direction: typed?.direction ?? '',
    least: typed?.least ?? '',
    most: typed?.most ?? '',
    outcome: typed?.transfer !== undefined ? 'transfer' : typed?.exclude !== undefined ? 'exclude' : 'code',
    to,
    tax,
    shares: isWhole ? '' : (typed?.share ?? []).join('\n'),
    payee: typed?.payee ?? '',
    transfer: typed?.transfer ?? '',
    exclude: typed?.exclude ?? '',
  }
}

/**
 * What is typed, as commands take it; nothing while it is no whole rule. What a rule already makes of a line
 * is only said when it changed, so that nothing of it is lost that the form does not show.
 */
export function ruleInput(typed: TypedRule, shown: ShownRule | undefined): RuleInput | undefined {
  const { name, account, direction, least, most, any } = typed
  const said = typed.texts.filter(({ text }) => text.trim() !== '')
  const isNarrow = said.length > 0 || least !== '' || most !== '' || direction !== '' || account !== ''
  const outcome = outcomeInput(typed, shown)
  if (name.trim() === '' || !isNarrow || outcome === undefined) return undefined
  const of = (kind: TypedText['is']) => said.filter(({ is }) => is === kind).map(({ text }) => text)
  const empty = (['account', 'direction', 'least', 'most'] as const).filter((field) => typed[field] === '')
  return {
    name: shown?.rule ?? name,
    ...(shown === undefined || shown.name === name ? {} : { rename: name }),
    ...(shown === undefined ? {} : { rank: shown.rank }),
    contains: of('contains'),
    begins: of('begins'),
    ends: of('ends'),
    equals: of('equals'),
    lacks: of('lacks'),
    any,
    ...(account === '' ? {} : { account }),
    ...(direction === '' ? {} : { direction }),
    ...(least === '' ? {} : { least }),
    ...(most === '' ? {} : { most }),
    ...(shown === undefined ? {} : { clear: empty }),
    ...outcome,
  }
}

type Outcome = Pick<RuleInput, 'to' | 'tax' | 'share' | 'payee' | 'memo' | 'party' | 'transfer' | 'exclude'>

function outcomeInput(typed: TypedRule, shown: ShownRule | undefined): Outcome | undefined {
  const { outcome, to, tax, shares, payee, transfer, exclude } = typed
  const was = typedRule(shown)
  const fields = ['outcome', 'to', 'tax', 'shares', 'payee', 'transfer', 'exclude'] as const
  if (shown !== undefined && fields.every((field) => was[field] === typed[field])) return {}
  switch (outcome) {
    case 'transfer':
      return transfer === '' ? undefined : { transfer }
    case 'exclude':
      return exclude.trim() === '' ? undefined : { exclude }
    case 'code': {
      const { memo, party } = shown?.typed ?? {}
      const words = {
        ...(payee === '' ? {} : { payee }),
        ...(memo === undefined ? {} : { memo }),
        ...(party === undefined ? {} : { party }),
      }
      const share = shares.split('\n').filter((each) => each.trim() !== '')
      if (share.length > 0) return { share, ...words }
      return to === '' ? undefined : { to, ...(tax === '' ? {} : { tax }), ...words }
    }
  }
}

/**
 * The rank that puts a rule before (-1) or after (1) its neighbour, with room on both sides where there is
 * some; nothing at either end of the list.
 */
export function rankBeside(
  rules: readonly { readonly rank: number }[],
  at: number,
  by: -1 | 1,
): number | 'swap' | undefined {
  const neighbour = rules[at + by]
  const own = rules[at]
  if (neighbour === undefined || own === undefined) return undefined
  const beyond = rules[at + 2 * by]?.rank ?? Math.max(0, neighbour.rank + by * 20)
  const middle = Math.floor((neighbour.rank + beyond) / 2)
  const isBetween = by === 1 ? middle > neighbour.rank : middle < neighbour.rank && middle > beyond
  return isBetween && middle >= 1 ? middle : 'swap'
}
