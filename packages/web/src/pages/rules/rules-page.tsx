import './rules.css'
import { useState } from 'react'
import { useRead, useWrite } from '../../books.ts'
import type { Answer, OutputOf, ServerRefusal } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { type Column, useColumns } from '../../parts/columns.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { ruleWords } from '../../words/rule-words.ts'
import { rankBeside } from './rule-draft.ts'
import { RuleEditor } from './rule-editor.tsx'
import { RuleReplay } from './rule-replay.tsx'

/** A rule of the list. */
type Rule = OutputOf<'rule.list'>[number]

type Panel = { readonly kind: 'new' } | { readonly kind: 'edit' | 'test'; readonly rule: string }

/** The bank rules in the order in which they are asked, with what each has done. */
export function RulesPage() {
  const { words: common, look } = useLook()
  const words = ruleWords[look.language]
  const { data, error, isError, refetch } = useRead('rule.list', {})
  const [panel, open] = useState<Panel>()
  const { bar, say } = useUndoBar()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const told = (answer: Answer<{ readonly act: number }>, what: string) => {
    refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) say(what, answer.value.act)
  }
  const asked = data ?? []
  const { rows, heads } = useColumns('rules', useRuleColumns(asked), asked)
  const edit = (rule: Rule | undefined) =>
    open(rule === undefined ? undefined : { kind: 'edit', rule: rule.rule })
  const keys = useRowKeys(rows.length, (index) => edit(rows[index]))
  const current = rows[keys.current]
  const deeds = useRuleDeeds(asked, current, told)
  const follow = async (by: -1 | 1) => {
    const rule = current?.rule
    await deeds.move(by)
    // The list was read anew by then: the rule that moved stays the current one.
    setTimeout(() => {
      const row = document.querySelector<HTMLElement>(`tr[data-rule="${rule}"]`)
      row?.blur()
      row?.focus()
    }, 0)
  }
  const test = () => {
    if (current !== undefined) open({ kind: 'test', rule: current.rule })
  }
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: words.edit.toLocaleLowerCase(look.language) },
    { key: 'n', label: words.newRule, run: () => open({ kind: 'new' }) },
    { key: 't', label: words.test.toLocaleLowerCase(look.language), run: test },
    { key: 'Alt+ArrowUp', label: words.up, shown: 'Alt ↑', run: () => void follow(-1) },
    { key: 'Alt+ArrowDown', label: words.down, shown: 'Alt ↓', run: () => void follow(1) },
    { key: 'o', label: deeds.turnWord, run: () => void deeds.turn() },
    { key: 'x', label: words.remove.toLocaleLowerCase(look.language), run: () => void deeds.remove() },
    ...(panel === undefined
      ? []
      : [{ key: 'Escape', label: common.back, shown: 'Esc', run: () => open(undefined) }]),
  ])
  return (
    <>
      <Head title={common.rules}>
        <span className="state">
          {data === undefined ? '' : words.count(data.filter(({ active }) => active).length, data.length)}
        </span>
        <div className="acts">
          <Button keyHint="t" whyNot={current === undefined ? common.nothingHere : undefined} onPress={test}>
            {words.test}
          </Button>
          <Button kind="filled" keyHint="n" onPress={() => open({ kind: 'new' })}>
            {words.newRule}
          </Button>
        </div>
      </Head>
      <div className="content">
        <RefusalBox refusals={refusals} />
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <RulesTable rows={rows} heads={heads} keys={keys} asked={asked} />
        )}
      </div>
      {panel === undefined ? null : panel.kind === 'test' ? (
        <RuleReplay key={panel.rule} rule={panel.rule} told={told} close={() => open(undefined)} />
      ) : (
        <RuleEditor
          key={panel.kind === 'new' ? 'new' : panel.rule}
          rule={panel.kind === 'new' ? undefined : panel.rule}
          say={say}
          close={() => open(undefined)}
        />
      )}
      {bar}
    </>
  )
}

/** What is done with a rule by one key: asked earlier or later, switched on or off, removed. */
function useRuleDeeds(
  asked: readonly Rule[],
  current: Rule | undefined,
  told: (answer: Answer<{ readonly act: number }>, what: string) => void,
) {
  const { look } = useLook()
  const words = ruleWords[look.language]
  const write = useWrite()
  const placed = (rule: Rule, rank: number) =>
    write('rule.set', { name: rule.rule, rank, off: !rule.active, insist: true })
  return {
    turnWord: current?.active === false ? words.turnOn : words.turnOff,
    async move(by: -1 | 1) {
      const at = asked.findIndex(({ rule }) => rule === current?.rule)
      const [own, neighbour] = [asked[at], asked[at + by]]
      if (own === undefined || neighbour === undefined) return
      const rank = rankBeside(asked, at, by)
      if (rank === 'swap') {
        // No room between: each takes the other’s place, two of one place one apart.
        const [mine, theirs] =
          own.rank === neighbour.rank
            ? [own.rank + (by === 1 ? 1 : 0), own.rank + (by === 1 ? 0 : 1)]
            : [neighbour.rank, own.rank]
        const answer = neighbour.rank === theirs ? undefined : await placed(neighbour, theirs)
        if (answer !== undefined && !answer.ok) return told(answer, '')
        if (own.rank !== mine) told(await placed(own, mine), words.didMove(own.name))
      } else if (rank !== undefined) told(await placed(own, rank), words.didMove(own.name))
    },
    async turn() {
      if (current === undefined) return
      const { rule, name, active } = current
      told(await write('rule.set', { name: rule, off: active }), words.didTurn(name, !active))
    },
    async remove() {
      if (current === undefined) return
      told(await write('rule.remove', { rule: current.rule }), words.didRemove(current.name))
    },
  }
}

function useRuleColumns(asked: readonly Rule[]): readonly Column<Rule>[] {
  const { look } = useLook()
  const words = ruleWords[look.language]
  return [
    { key: 'order', text: words.order, value: (each) => asked.indexOf(each) },
    { key: 'name', text: words.name, value: ({ name }) => name },
    { key: 'when', text: words.when, value: ({ when }) => when },
    { key: 'makes', text: words.makes, value: ({ makes }) => makes },
    { key: 'lines', text: words.lines, isAmount: true, value: ({ lines }) => lines },
    { key: 'last', text: words.last, value: ({ last }) => last },
    { key: 'state', text: words.state, value: ({ active }) => (active ? 0 : 1) },
  ]
}

function RulesTable({
  rows,
  heads,
  keys,
  asked,
}: {
  readonly rows: readonly Rule[]
  readonly heads: ReturnType<typeof useColumns>['heads']
  readonly keys: ReturnType<typeof useRowKeys>
  readonly asked: readonly Rule[]
}) {
  const { words: common, look } = useLook()
  const words = ruleWords[look.language]
  const body = useFirstFocus(rows.length)
  return (
    <div className="table-scroll">
      <table className="table" aria-label={common.rules}>
        <thead>{heads}</thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((each, index) => (
            <tr key={each.rule} data-rule={each.rule} {...keys.row(index)}>
              <td className="second">{asked.indexOf(each) + 1}</td>
              <th scope="row">{each.name}</th>
              <td>{each.when}</td>
              <td>{each.makes}</td>
              <td className="amount">{each.lines === 0 ? '–' : each.lines}</td>
              <td className="second">{each.last === '' ? '–' : each.last}</td>
              <td className="second">{each.active ? words.on : words.off}</td>
            </tr>
          ))}
          {rows.length > 0 ? null : (
            <tr className="sample-row">
              <td>1</td>
              <th scope="row">{words.sampleName}</th>
              <td>{words.sampleWhen}</td>
              <td>6470</td>
              <td className="amount">–</td>
              <td>–</td>
              <td>{words.on}</td>
            </tr>
          )}
        </tbody>
      </table>
      {rows.length > 0 ? null : (
        <p className="rows-foot">
          {words.none} <kbd>n</kbd>
        </p>
      )}
    </div>
  )
}
