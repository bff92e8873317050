/**
 * A service does not do what it is asked, and this is what it says instead. It is thrown wherever that is found out, also
 * in a transaction, which then changes nothing; `operations.ts` turns it into the answer.
 */
export class Refused extends Error {
  override name = 'Refused'
  constructor(readonly answer: Response) {
    super(`refused with ${answer.status}`)
  }
}
