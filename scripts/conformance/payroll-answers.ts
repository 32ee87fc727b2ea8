import type { CaseAnswer, PayrollCase } from './payroll-case.ts'
import { type Inputs, inputsOf } from './payroll-inputs.ts'
import { averagingAnswer, bonusAnswer, payAnswer } from './payroll-pay-answers.ts'
import { projectionAnswer } from './payroll-projection.ts'
import { quebecAnswer } from './payroll-quebec-answers.ts'
import {
  exemptionAnswer,
  fundAnswer,
  qppAnswer,
  segmentsAnswer,
  yearAnswer,
} from './payroll-table-answers.ts'

/** How each kind of cases is answered, by name. */
export const answerers: Readonly<Record<string, (each: PayrollCase) => CaseAnswer>> = {
  pay: whole(payAnswer),
  commission: whole(payAnswer),
  option2: whole(averagingAnswer),
  'option2-projection': whole(projectionAnswer),
  'bonus-factors': whole(bonusAnswer),
  'contribution-year': whole(yearAnswer),
  'ei-segments': whole(segmentsAnswer),
  'exemption-table': whole(exemptionAnswer),
  'quebec-factors': whole(quebecAnswer),
  'quebec-lump-sum': whole((each, inputs) =>
    inputs.has('lumpSum') ? quebecAnswer(each, inputs) : payAnswer(each, inputs),
  ),
  'qpp-pay': whole(qppAnswer),
  'hsf-rate': whole(fundAnswer),
}

/** Answers a case, and stumbles over inputs that were not read. */
function whole(answer: (each: PayrollCase, inputs: Inputs) => CaseAnswer): (each: PayrollCase) => CaseAnswer {
  return (each) => {
    const inputs = inputsOf(each)
    inputs.text('payDate')
    const given = answer(each, inputs)
    const unread = inputs.unread()
    if (unread.length > 0) throw new Error(`inputs that are not understood: ${unread.join(', ')}`)
    return given
  }
}
