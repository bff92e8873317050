import type { components as Kbo } from '@/contracts/kbo'

type Exceptions = Kbo['schemas']['Uitzonderingen']

/** KBO answered, and says why it cannot give what was asked. */
export class KboRefusal extends Error {
  override name = 'KboRefusal'

  constructor(
    /** `Identificatie` of the first exception, such as 40046; empty when KBO named none. */
    readonly code: string,
    /** `Referte` of the answer: what a help desk asks for. */
    readonly reference: string,
  ) {
    super(`KBO exception ${code}`)
  }
}

/**
 * The content of an answer of KBO, whose business errors come with status 200.
 *
 * A warning or a remark beside the content does not stop it.
 *
 * @throws KboRefusal when there is no content, or an exception of type FOUT.
 */
export function contentOf<Content>(answer: {
  Referte: string
  Inhoud?: Content
  Uitzonderingen?: Exceptions
}): Content {
  const exceptions = answer.Uitzonderingen ?? []
  const fault = exceptions.find(({ Type }) => Type === 'FOUT')
  if (answer.Inhoud && !fault) return answer.Inhoud
  throw new KboRefusal((fault ?? exceptions[0])?.Identificatie ?? '', answer.Referte)
}
