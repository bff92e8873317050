/** Names that nobody says aloud, by what the KBO calls the function. */
const plainNames: Record<string, string> = {
  'Oprichter van een geregistreerde entiteit-natuurlijk persoon': 'Zaakvoerder van een eenmanszaak',
}

/** The name of a function in an enterprise as people say it; in Dutch, as all of KBO's names. */
export const functionName = (registered: string): string => plainNames[registered] ?? registered
