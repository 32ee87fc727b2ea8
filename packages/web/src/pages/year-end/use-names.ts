import { useRead } from '../../books.ts'

/** What employees are called, by number; the number again while the vault is locked. */
export function useNames(): (number: string) => string {
  const { data } = useRead('employee.list', { all: true })
  const names = new Map((data?.employees ?? []).map(({ number, name }) => [number, name ?? number]))
  return (number) => names.get(number) ?? number
}
