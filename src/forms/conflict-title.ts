/**
 * Title of a notice that something was changed meanwhile: by somebody else, or by the same person in another window.
 *
 * @param by - names of all who changed it
 * @param person - name of who is signed in
 */
export const conflictTitle = (by: readonly (string | null)[], person: string) =>
  by.length > 0 && by.every((name) => name === person) ? 'forms.conflict.ownTitle' : 'forms.conflict.title'
