import type { OutputOf } from '../../client.ts'
import { employeeWords } from '../../words/employee-words.ts'
import { useLook } from '../../words/look-context.ts'
import { payText } from './pay-text.ts'

/** An employee in the list: what needs somebody stands at the end, a missing TD1 by its name. */
export function EmployeeRow({
  employee,
  row,
  open,
}: {
  readonly employee: OutputOf<'employee.list'>['employees'][number]
  readonly row: object
  open(): void
}) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  const { number, name = '', province, frequency, pay, hired, left = '', warnings } = employee
  const isFormMissing = warnings.some((each) => /TD1|TP-1015/.test(each))
  const others = warnings.filter((each) => !/TD1|TP-1015/.test(each))
  return (
    <tr {...row} className="opens" onClick={open}>
      <td className="second">{number}</td>
      <th scope="row">{name}</th>
      <td>{province}</td>
      <td className="second">{words.frequencies[frequency] ?? frequency}</td>
      <td>{payText(pay, look.language)}</td>
      <td className="second whole">{hired}</td>
      <td className="second">{left}</td>
      <td>
        {isFormMissing ? <span className="state-word">{words.noForm}</span> : null}{' '}
        {others.length === 0 ? null : (
          <span className="state-word" title={others.join('\n')}>
            {others.length > 1 ? `${others[0]} +${others.length - 1}` : others[0]}
          </span>
        )}
      </td>
    </tr>
  )
}
