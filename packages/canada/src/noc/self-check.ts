import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/** What a person can have, as the requirements of 12200 name it; the names are ours. */
export type Has = 'secondary' | 'college' | 'professional' | 'courses' | 'experience'

/** One question of the self-check. `note` says what a yes means, or where the yes is a reading of ours. */
export type Question = { readonly id: Has; readonly ask: Label; readonly note?: Label }

/**
 * The questions, in the order in which they are asked. Source: employment requirements of 12200, NOC 2021.
 */
export const questions: readonly Question[] = [
  {
    id: 'secondary',
    ask: { en: 'Have you completed secondary school?', fr: 'Avez-vous terminé des études secondaires?' },
    note: {
      en: 'Schooling abroad counts when it is assessed as equal; an assessment says so.',
      fr: 'Des études à l’étranger comptent quand elles sont jugées équivalentes; une évaluation le dit.',
    },
  },
  {
    id: 'college',
    ask: {
      en: 'Have you completed a college program in accounting, bookkeeping or a related field?',
      fr: 'Avez-vous terminé un programme collégial en comptabilité, en tenue de livres ou dans un domaine connexe?',
    },
  },
  {
    id: 'professional',
    ask: {
      en: 'Have you completed the first two years (first level) of a recognized professional accounting program?',
      fr: 'Avez-vous terminé les deux premières années (premier niveau) d’un programme professionnel reconnu en comptabilité?',
    },
    note: {
      en: 'The official text names the chartered and the certified general accounting programs; the CPA program has replaced them. That its equal counts is our reading.',
      fr: 'Le texte officiel nomme les programmes de comptable agréé et de comptable général accrédité; le programme CPA les a remplacés. Que son équivalent compte est notre lecture.',
    },
  },
  {
    id: 'courses',
    ask: {
      en: 'Have you taken courses in accounting or bookkeeping?',
      fr: 'Avez-vous suivi des cours de comptabilité ou de tenue de livres?',
    },
  },
  {
    id: 'experience',
    ask: {
      en: 'Have you several years of experience as a financial or accounting clerk?',
      fr: 'Avez-vous plusieurs années d’expérience comme commis aux finances ou à la comptabilité?',
    },
    note: {
      en: 'The official text gives no number of years: what “several” is, you and the employer judge.',
      fr: 'Le texte officiel ne donne aucun nombre d’années : ce que vaut « plusieurs », vous et l’employeur en jugez.',
    },
  },
]

/** One of the three ways that meet the requirements, beside secondary school. */
export type Pathway = 'college' | 'professional' | 'courses-and-experience'

/** The ways with all that each asks for besides secondary school. */
export const pathways: readonly {
  readonly id: Pathway
  readonly needs: readonly Has[]
  readonly text: Label
}[] = [
  {
    id: 'college',
    needs: ['college'],
    text: {
      en: 'a college program in accounting, bookkeeping or a related field',
      fr: 'un programme collégial en comptabilité, en tenue de livres ou dans un domaine connexe',
    },
  },
  {
    id: 'professional',
    needs: ['professional'],
    text: {
      en: 'the first two years of a recognized professional accounting program',
      fr: 'les deux premières années d’un programme professionnel reconnu en comptabilité',
    },
  },
  {
    id: 'courses-and-experience',
    needs: ['courses', 'experience'],
    text: {
      en: 'courses in accounting or bookkeeping, with several years as a financial or accounting clerk',
      fr: 'des cours de comptabilité ou de tenue de livres, avec plusieurs années comme commis aux finances ou à la comptabilité',
    },
  },
]

/**
 * How a person stands to the requirements: `met`; `judgment` where it hangs on whether experience is “several
 * years”; `missing`; `unanswered` where nothing was said. `by` are the ways that are met, `missing` the least
 * that is lacking, `next` what to do about it.
 */
export type SelfCheck = {
  readonly verdict: 'met' | 'judgment' | 'missing' | 'unanswered'
  readonly has: readonly Has[]
  readonly clerkYears?: number
  readonly by: readonly Pathway[]
  readonly missing: readonly Has[]
  readonly next: readonly Label[]
}

/** What a person answered: yes or no; what is left out was not answered. */
export type Answers = { readonly [H in Has]?: boolean | undefined }

/**
 * Checks what a person has against the alternatives of 12200: secondary school, and one of three ways. Years
 * as a clerk are taken down and never turned into a plain yes, since the official text has no number; none
 * are a no. Refuses `occupation-years-wrong` for years that are not a number from 0 to 70.
 */
export function selfCheck(answers: Answers, clerkYears?: string): Result<SelfCheck> {
  const years = clerkYears === undefined ? undefined : yearsIn(clerkYears)
  if (years !== undefined && Number.isNaN(years)) {
    const given = clerkYears?.trim().slice(0, 20) ?? ''
    return refuse('occupation-years-wrong', { given: given === '' ? '-' : given }, 'clerkYears')
  }
  const asked = questions.map(({ id }) => id)
  const has = asked.filter((id) => answers[id] ?? (id === 'experience' && (years ?? 0) > 0))
  const base = { has, ...(years === undefined ? {} : { clerkYears: years }) }
  if (years === undefined && asked.every((id) => answers[id] === undefined))
    return ok({ ...base, verdict: 'unanswered', by: [], missing: [], next: [] })
  const by = pathways.filter(({ needs }) => needs.every((need) => has.includes(need))).map(({ id }) => id)
  const school: readonly Has[] = has.includes('secondary') ? [] : ['secondary']
  const missing = [...school, ...(by.length > 0 ? [] : nearestWay(has))]
  if (missing.length > 0)
    return ok({ ...base, verdict: 'missing', by, missing, next: missing.map((id) => steps[id]) })
  const isJudged = by.every((id) => id === 'courses-and-experience')
  return ok({ ...base, verdict: isJudged ? 'judgment' : 'met', by, missing, next: isJudged ? [judged] : [] })
}

/** What is lacking on the way of which least is lacking; the college program where nothing is begun. */
function nearestWay(has: readonly Has[]): readonly Has[] {
  const lacking = pathways.map(({ needs }) => needs.filter((need) => !has.includes(need)))
  const begun = lacking.find((needs, index) => needs.length < (pathways[index]?.needs.length ?? 0))
  return begun ?? lacking[0] ?? []
}

function yearsIn(text: string): number {
  const written = text.trim().replace(',', '.')
  const years = /^\d{1,2}(\.\d{1,2})?$/.test(written) ? Number(written) : Number.NaN
  return years <= 70 ? years : Number.NaN
}

const steps: Readonly<Record<Has, Label>> = {
  secondary: {
    en: 'Complete secondary school or an equal (adult high school, an equivalency credential), or have schooling from abroad assessed. If you have a college diploma, look again: most colleges ask for it first.',
    fr: 'Terminez les études secondaires ou l’équivalent (formation des adultes, attestation d’équivalence), ou faites évaluer des études faites à l’étranger. Si vous avez un diplôme collégial, vérifiez : la plupart des collèges le demandent d’abord.',
  },
  college: {
    en: 'A college program in accounting or bookkeeping is the plainest way; part-time and online ones count the same when completed. Courses together with several years as an accounting clerk are another.',
    fr: 'Un programme collégial en comptabilité ou en tenue de livres est la voie la plus simple; à temps partiel ou en ligne, il compte autant une fois terminé. Des cours joints à plusieurs années comme commis à la comptabilité en sont une autre.',
  },
  professional: {
    en: 'Complete the first level of a recognized professional accounting program.',
    fr: 'Terminez le premier niveau d’un programme professionnel reconnu en comptabilité.',
  },
  courses: {
    en: 'Add courses in accounting or bookkeeping to your experience.',
    fr: 'Ajoutez à votre expérience des cours de comptabilité ou de tenue de livres.',
  },
  experience: {
    en: 'Add several years as a financial or accounting clerk (14200 is where such work is listed), or finish a college program with the courses you have.',
    fr: 'Ajoutez plusieurs années comme commis aux finances ou à la comptabilité (14200 est le groupe de ce travail), ou terminez un programme collégial à partir des cours que vous avez.',
  },
}

const judged: Label = {
  en: 'This way is a judgment: “several years” is not defined. Gather letters that say what you did and for how long.',
  fr: 'Cette voie est affaire de jugement : « plusieurs années » n’est pas défini. Réunissez des lettres qui disent ce que vous avez fait et combien de temps.',
}
