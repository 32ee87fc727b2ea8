import type { Fact } from '../daybook/fact.ts'
import type { Refusal } from '../kit/result.ts'
import { undoCard, undoDimension } from './undo-records.ts'
import type { CardFact, Undoing } from './undo-state.ts'

type DesignFact = Extract<CardFact, { kind: `${'layout' | 'budget' | 'format'}.${string}` }>

type RecordNoun = 'dimension' | 'template' | 'schedule' | 'rate' | 'quantity' | 'report' | 'rule'

type RecordFact = Extract<CardFact, { kind: `${RecordNoun}.${string}` | `cheque.${'' | 'un'}stopped` }>

/** A fact about a standing record of everyday work: a dimension, a template, a rate, a rule, a layout. */
export type StandingFact = RecordFact | DesignFact

/** Whether a fact is about a standing record of everyday work. */
export function isStandingFact(fact: Fact): fact is StandingFact {
  return isDesignFact(fact) || records.test(fact.kind)
}

const records = /^(?:(?:dimension|template|schedule|rate|quantity|report|rule)\.|cheque\.(?:un)?stopped$)/

function isDesignFact(fact: Fact): fact is DesignFact {
  return /^(?:layout|budget|format)\./.test(fact.kind)
}

/** Takes a standing record of everyday work back to what stood before. Refuses as `undoCard` does. */
export function undoStanding(undoing: Undoing, fact: StandingFact): readonly Refusal[] {
  return isDesignFact(fact) ? undoDesign(undoing, fact) : undoRecord(undoing, fact)
}

function undoRecord(undoing: Undoing, fact: RecordFact): readonly Refusal[] {
  switch (fact.kind) {
    case 'dimension.set': {
      const { value, was } = fact
      if (was === undefined) return undoDimension(undoing, fact)
      return undoCard(undoing, fact, { kind: 'dimension.set', v: 1, value: was, was: value })
    }
    case 'dimension.removed':
      return undoCard(undoing, fact, { kind: 'dimension.set', v: 1, value: fact.was })
    case 'template.set': {
      const { template, was } = fact
      if (was === undefined) return undoCard(undoing, fact, { kind: 'template.removed', v: 1, was: template })
      return undoCard(undoing, fact, { kind: 'template.set', v: 1, template: was, was: template })
    }
    case 'template.removed':
      return undoCard(undoing, fact, { kind: 'template.set', v: 1, template: fact.was })
    case 'schedule.set': {
      const { schedule, was } = fact
      if (was === undefined) return undoCard(undoing, fact, { kind: 'schedule.removed', v: 1, was: schedule })
      return undoCard(undoing, fact, { kind: 'schedule.set', v: 1, schedule: was, was: schedule })
    }
    case 'schedule.removed':
      return undoCard(undoing, fact, { kind: 'schedule.set', v: 1, schedule: fact.was })
    case 'rate.recorded': {
      const { rate, was } = fact
      if (was === undefined) return undoCard(undoing, fact, { kind: 'rate.removed', v: 1, was: rate })
      return undoCard(undoing, fact, { kind: 'rate.recorded', v: 1, rate: was, was: rate })
    }
    case 'rate.removed':
      return undoCard(undoing, fact, { kind: 'rate.recorded', v: 1, rate: fact.was })
    case 'quantity.recorded': {
      const { quantity } = fact
      return undoCard(undoing, fact, { kind: 'quantity.removed', v: 1, was: quantity }, quantity.date)
    }
    case 'quantity.removed': {
      const { was } = fact
      return undoCard(undoing, fact, { kind: 'quantity.recorded', v: 1, quantity: was }, was.date)
    }
    case 'report.saved': {
      const { report, was } = fact
      if (was === undefined) return undoCard(undoing, fact, { kind: 'report.removed', v: 1, was: report })
      return undoCard(undoing, fact, { kind: 'report.saved', v: 1, report: was, was: report })
    }
    case 'report.removed':
      return undoCard(undoing, fact, { kind: 'report.saved', v: 1, report: fact.was })
    case 'rule.set': {
      const { rule, was } = fact
      if (was === undefined) return undoCard(undoing, fact, { kind: 'rule.removed', v: 1, was: rule })
      return undoCard(undoing, fact, { kind: 'rule.set', v: 1, rule: was, was: rule })
    }
    case 'rule.removed':
      return undoCard(undoing, fact, { kind: 'rule.set', v: 1, rule: fact.was })
    case 'cheque.stopped':
      return undoCard(undoing, fact, { kind: 'cheque.unstopped', v: 1, was: fact.stop })
    case 'cheque.unstopped':
      return undoCard(undoing, fact, { kind: 'cheque.stopped', v: 1, stop: fact.was })
  }
}

/** Layouts and lines of budgets, as the other standing records. */
function undoDesign(undoing: Undoing, fact: DesignFact): readonly Refusal[] {
  switch (fact.kind) {
    case 'format.remembered': {
      const { memory, was } = fact
      if (was === undefined) return undoCard(undoing, fact, { kind: 'format.forgotten', v: 1, was: memory })
      return undoCard(undoing, fact, { kind: 'format.remembered', v: 1, memory: was, was: memory })
    }
    case 'format.forgotten':
      return undoCard(undoing, fact, { kind: 'format.remembered', v: 1, memory: fact.was })
    case 'layout.saved': {
      const { layout, was } = fact
      if (was === undefined) return undoCard(undoing, fact, { kind: 'layout.removed', v: 1, was: layout })
      return undoCard(undoing, fact, { kind: 'layout.saved', v: 1, layout: was, was: layout })
    }
    case 'layout.removed':
      return undoCard(undoing, fact, { kind: 'layout.saved', v: 1, layout: fact.was })
    case 'budget.set': {
      const { line, was } = fact
      if (was === undefined) return undoCard(undoing, fact, { kind: 'budget.removed', v: 1, was: line })
      return undoCard(undoing, fact, { kind: 'budget.set', v: 1, line: was, was: line })
    }
    case 'budget.removed':
      return undoCard(undoing, fact, { kind: 'budget.set', v: 1, line: fact.was })
  }
}
