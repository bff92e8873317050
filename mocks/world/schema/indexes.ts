/**
 * How the records of each table are found beside their id: by index, under which key a record stands. It stands under
 * none where that is null.
 */
export type Indexes<Tables> = {
  [Table in keyof Tables]: Record<string, (record: Tables[Table]) => string | null>
}
