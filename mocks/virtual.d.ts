declare module 'virtual:contract-validators' {
  interface Validate {
    (body: unknown): boolean
    errors?: unknown
  }
  /** The bodies that the contracts describe; `validate` is null where there is no body. */
  export const bodies: {
    service: string
    method: string
    path: string
    /** `request`, or the status of an answer. */
    of: string
    mediaType: string
    validate: Validate | null
  }[]
}

declare module 'virtual:contract-requests' {
  /** What the contracts say of the request of an operation. */
  export interface ContractOperation {
    service: 'acm' | 'btb' | 'idm' | 'kbo' | 'inkom'
    id: string
    method: 'get' | 'post' | 'put' | 'patch' | 'delete'
    /** With its parameters in braces. */
    path: string
    parameters: { place: 'query' | 'headers'; name: string; whole: boolean }[]
    /** Null where there are none. */
    fitsParameters: ((given: { query: object; headers: object }) => boolean) | null
    /** Null where no JSON is sent. */
    fitsBody: ((body: unknown) => boolean) | null
  }
  export const operations: ContractOperation[]
}

interface ImportMetaEnv {
  /** Set in end-to-end builds: requests and answers are checked against the contracts, as in development. */
  readonly VITE_CONTRACT_CHECK?: string
  /** Of the base of the world: another one for other seeds. */
  readonly VITE_BASE_DIGEST: string
}
