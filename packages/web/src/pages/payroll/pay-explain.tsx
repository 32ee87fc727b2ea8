import { useRead } from '../../books.ts'
import type { InputOf, OutputOf } from '../../client.ts'
import { ExplainFrame, FigureHead, LawSources, PartsTree } from '../../parts/explain.tsx'
import { ProofLine } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'

/** Where a line of a pay came from: the formula of the law with its parts, its rates and their source. */
export function PayExplain({
  asked,
  figure,
  name,
  close,
}: {
  /** The run: its number, or the days of one to come. */
  readonly asked: Omit<InputOf<'payrun.explain'>, 'employee' | 'item'>
  /** `employee:item`. */
  readonly figure: string
  readonly name: string
  close(): void
}) {
  const { look } = useLook()
  const words = payWords[look.language]
  const [employee = '', item = ''] = figure.split(':')
  const read = useRead('payrun.explain', {
    ...asked,
    employee,
    ...(item in sums ? {} : { item }),
  })
  const { data } = read
  const parts = sums[item]
  const lines = (data?.lines ?? []).filter((each) => parts === undefined || parts.includes(each.part))
  const [line] = lines
  const label = item === 'gross' ? words.gross : item === 'cost' ? words.cost : (line?.label ?? '')
  return (
    <ExplainFrame figure={figure} asked={read} text={data?.explanation.join('\n') ?? ''} close={close}>
      {line === undefined ? undefined : (
        <>
          <FigureHead
            label={words.explainOf(label, name)}
            value={sumOfTexts(lines.map(({ posted }) => posted))}
          />
          {lines.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a pay never move
            <LineTree key={`${each.item} ${index}`} line={each} />
          ))}
          {asked.run === undefined ? null : (
            <p>
              <ProofLine holds={lines.every(({ holds }) => holds)}>
                {lines.every(({ holds }) => holds)
                  ? words.workedOut
                  : words.workedElse(amountWords(line.again, look.language))}
              </ProofLine>
            </p>
          )}
          <LawSources sources={lines.flatMap(({ rows }) => rows.map(({ source }) => source))} />
        </>
      )}
    </ExplainFrame>
  )
}

/** Figures that add up lines of a pay, by the parts whose lines they are. */
const sums: Readonly<Record<string, readonly string[]>> = {
  gross: ['earnings'],
  cost: ['earnings', 'employer'],
}

type Line = OutputOf<'payrun.explain'>['lines'][number]

/** The parts of a line of a pay; their sources stand below, each once. */
function LineTree({ line }: { readonly line: Line }) {
  const [whole, ...parts] = line.rows
  const label = parts.length === 0 ? (whole?.label ?? line.label) : line.label
  return (
    <PartsTree
      parts={parts.map(({ source: _source, ...part }) => part)}
      result={{ label, value: line.again }}
    />
  )
}
