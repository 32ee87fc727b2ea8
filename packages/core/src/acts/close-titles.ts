import type { CloseFact, DeadlineRecord } from '../daybook/close-facts.ts'
import type { QuestionFact } from '../daybook/question-facts.ts'
import type { Label } from '../kit/refusal-text.ts'

type About = CloseFact | QuestionFact

type Titles = { readonly [K in About['kind']]: (fact: Extract<About, { readonly kind: K }>) => Label }

/** What an act about deadlines, the close of a period or a question to the client did, in one line. */
export const closeTitles: Titles = {
  'deadline.set': ({ deadline }) => deadlineTitle(deadline),
  'deadline.removed': ({ was }) => ({
    en: `Took back what was said of deadline ${nameOf(was)}`,
    fr: `Retrait de ce qui est dit de l’échéance ${nameOf(was)}`,
  }),
  'checklist.set': ({ row, was }) =>
    was === undefined
      ? { en: `Added checklist row ${row.text.en}`, fr: `Ajout à la liste de contrôle\u00a0: ${row.text.fr}` }
      : { en: `Changed checklist row ${row.text.en}`, fr: `Modification de la ligne ${row.text.fr}` },
  'checklist.removed': ({ was }) => ({
    en: `Removed checklist row ${was.text.en}`,
    fr: `Retrait de la ligne ${was.text.fr}`,
  }),
  'close.judged': ({ judgement: { row, through, initials } }) => ({
    en: `Ticked ${row} of the close of ${through}, ${initials}`,
    fr: `Coche de ${row} de la clôture du ${through}, ${initials}`,
  }),
  'close.unjudged': ({ was: { row, through } }) => ({
    en: `Took the tick off ${row} of the close of ${through}`,
    fr: `Retrait de la coche de ${row} de la clôture du ${through}`,
  }),
  'question.set': ({ question, was }) => {
    const name = `Q${question.id}`
    if (was === undefined)
      return question.wants === 'paper'
        ? {
            en: `Asked for a paper, ${name}: ${question.text}`,
            fr: `Demande de pièce ${name}\u00a0: ${question.text}`,
          }
        : { en: `Asked ${name}: ${question.text}`, fr: `Question ${name}\u00a0: ${question.text}` }
    if (question.closed !== undefined && was.closed === undefined)
      return { en: `Closed question ${name}`, fr: `Fermeture de la question ${name}` }
    if (question.answers.length > was.answers.length)
      return { en: `Took the answer to question ${name}`, fr: `Réponse à la question ${name}` }
    if (question.reminded.length > was.reminded.length)
      return { en: `Reminded of question ${name}`, fr: `Rappel de la question ${name}` }
    return { en: `Changed question ${name}`, fr: `Modification de la question ${name}` }
  },
  'question.removed': ({ was }) => ({
    en: `Took back question Q${was.id}`,
    fr: `Retrait de la question Q${was.id}`,
  }),
}

function deadlineTitle(deadline: DeadlineRecord): Label {
  switch (deadline.kind) {
    case 'choice':
      return deadline.isOwed
        ? { en: `Said that ${deadline.what} is owed`, fr: `${deadline.what} est à produire` }
        : { en: `Said that ${deadline.what} is not owed`, fr: `${deadline.what} n’est pas à produire` }
    case 'done':
      return {
        en: `Said that deadline ${deadline.what} was met on ${deadline.date}`,
        fr: `Échéance ${deadline.what} respectée le ${deadline.date}`,
      }
    case 'own':
      return {
        en: `Set deadline ${deadline.name} on ${deadline.date}`,
        fr: `Échéance ${deadline.name} le ${deadline.date}`,
      }
  }
}

function nameOf(deadline: DeadlineRecord): string {
  return deadline.kind === 'own' ? deadline.name : deadline.what
}
