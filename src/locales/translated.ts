/** The shape of a translation: the same keys as the source, with other words. A missing or extra key fails the type check. */
export type Translated<Source> = {
  [Key in keyof Source]: Source[Key] extends string ? string : Translated<Source[Key]>
}
