/**
 * A field that cannot be read keeps a deed from being done without it: the first such field of a form gets
 * focus, where what is wrong with it stands; false where there is none.
 */
export function stopAtWrong(form: ParentNode | null | undefined): boolean {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]')
  wrong?.focus()
  return wrong !== null && wrong !== undefined
}
